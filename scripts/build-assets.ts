/** What the package ships beside its code: JSON with a typed declaration each, and JSON Schema. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toInteractions } from '../src/query/to-interactions.js'
import { interfaceOf } from './generate/data.js'
import { familyNames, familySchema } from './generate/json-schema.js'
import { readAtlas } from './generate/read-atlas.js'
import { root } from './lib/read-data.js'

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
