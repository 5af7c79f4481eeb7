/** `npm run data:format`: writes every data file in the one way, and fills what follows from other records. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Attendance } from '../src/model/records.js'
import { familyNames } from './generate/json-schema.js'
import { readAtlas } from './generate/read-atlas.js'
import { format } from './lib/format.js'
import { filesOf, readFile, root } from './lib/read-data.js'

const atlas = readAtlas()
const occasionById = new Map(atlas.occasions.map((occasion) => [occasion.id, occasion]))
const kindOf = new Map([...atlas.countries, ...atlas.organisations].map(({ id, kind }) => [id, kind]))

/** Series, date and kind of an attendance row are those of its occasion and party. */
function filled(row: Attendance): Attendance {
  const occasion = occasionById.get(row.occasion)
  return {
    ...row,
    series: occasion?.series ?? row.series,
    date: occasion?.date ?? row.date,
    kind: kindOf.get(row.party) ?? row.kind,
  }
}

for (const family of familyNames) {
  for (const file of filesOf(family)) {
    const { records } = readFile(file)
    const rows = family === 'attendance' ? (records as Attendance[]).map(filled) : records
    const schemaPath = file.includes('/meetings/') ? '../schema/meetings.json' : `./schema/${family}.json`
    writeFileSync(join(root, file), format(family, rows, schemaPath))
  }
}
