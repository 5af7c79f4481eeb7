/** What the package ships beside its code: JSON with a typed declaration each, JSON Schema, and CSV with its description. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toInteractions } from '../src/query/to-interactions.js'
import { interfaceOf } from './generate/data.js'
import { familyNames, familySchema } from './generate/json-schema.js'
import { metaOf } from './generate/meta.js'
import { readAtlas } from './generate/read-atlas.js'
import { dataPackage } from './lib/data-package.js'
import { root } from './lib/read-data.js'
import { csvOf, tablesOf } from './lib/tables.js'

const atlas = readAtlas()
const write = (file: string, text: string) => {
  const path = join(root, 'dist', file)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
}

function shipJson(name: string, type: string, rows: readonly unknown[]): void {
  write(`data/${name}.json`, `${JSON.stringify(rows)}\n`)
  write(
    `data/${name}.json.d.cts`,
    `import type { ${type} } from '../index.cjs'\n\ndeclare const ${name}: readonly ${type}[]\nexport = ${name}\n`,
  )
}

for (const family of familyNames) {
  shipJson(family, interfaceOf(family), atlas[family])
  write(`json-schema/${family}.json`, `${JSON.stringify(familySchema(family), null, 2)}\n`)
}
const { meetings, countries, organisations, occasions } = atlas
shipJson('interactions', 'Interaction', toInteractions(meetings, [...countries, ...organisations], { occasions }))

const files = tablesOf(atlas).map((table) => ({ table, path: `data/${table.name}.csv`, csv: csvOf(table) }))
for (const { path, csv } of files) write(path, csv)
write('datapackage.json', `${JSON.stringify(dataPackage(files, metaOf(atlas)), null, 2)}\n`)
