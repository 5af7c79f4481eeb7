/**
 * Everything that is derived: `npm run generate`.
 * Committed: src/model/{records,ids,package}.ts, data/countries.json, data/schema, and of docs: codebook, published,
 * reliability, gallery, searches, tables.
 * Not committed: src/data.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }
import type { FamilyName } from '../../src/schemas/families.js'
import { format } from '../lib/format.js'
import { readAll, root } from '../lib/read-data.js'
import { codebook } from './codebook.js'
import { countries } from './countries.js'
import { dataModules } from './data.js'
import { gallery } from './gallery.js'
import { ids } from './ids.js'
import { interfaces } from './interfaces.js'
import { familyNames, fileSchema } from './json-schema.js'
import { metaOf } from './meta.js'
import { published } from './published.js'
import { readAtlas } from './read-atlas.js'
import { reliability } from './reliability.js'
import { searchesGuide } from './searches.js'
import { tablesGuide } from './tables-guide.js'

/** Derived files that are committed, by path. */
export function committed(): Record<string, string> {
  const files: Record<string, string> = {
    'data/countries.json': format('countries', countries()),
    'src/model/records.ts': interfaces(),
    'src/model/package.ts': packageWords(),
    'src/model/ids.ts': ids((family) => idsOf(family)),
  }
  for (const family of familyNames)
    files[`data/schema/${family}.json`] = `${JSON.stringify(fileSchema(family), null, 2)}\n`
  const atlas = readAtlas()
  files['docs/codebook.md'] = codebook(atlas)
  files['docs/published.md'] = published(atlas)
  files['docs/reliability.md'] = reliability(atlas)
  files['docs/gallery.md'] = gallery(atlas)
  files['docs/searches.md'] = searchesGuide(atlas)
  files['docs/tables.md'] = tablesGuide(atlas)
  return files
}

/** Name and version of the package, as constants. */
const packageWords = () => `// Generated from package.json by \`npm run generate\`; do not edit.

export const packageName = '${packageJson.name}'
export const packageVersion = '${packageJson.version}'
`

const idsOf = (family: FamilyName) => readAll()[family].map(({ record }) => (record as { id: string }).id)

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
}

if (process.argv[1] === import.meta.filename) {
  write({ 'data/countries.json': format('countries', countries()) })
  write(committed())
  const atlas = readAtlas()
  const modules = dataModules(atlas, metaOf(atlas))
  write(Object.fromEntries(Object.entries(modules).map(([name, text]) => [`src/data/${name}.ts`, text])))
}
