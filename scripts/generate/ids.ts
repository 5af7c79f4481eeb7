/** Completion unions for open ids: src/model/ids.ts. */
import type { FamilyName } from '../../src/schemas/families.js'
import { familyNames, recordSchema } from './json-schema.js'

/** Ids that editors complete, and the families they come from; the others are plain strings. */
const completed: Record<string, readonly FamilyName[]> = {
  PartyId: ['countries', 'organisations'],
  OfficialId: ['officials'],
  SeriesId: ['series'],
  OccasionId: ['occasions'],
}

export function ids(idsOf: (family: FamilyName) => string[]): string {
  const all = new Set(JSON.stringify(familyNames.map(recordSchema)).match(/(?<="x-type":")\w+Id(?=")/g))
  const types = [...all].sort().map((name) => {
    const known = completed[name]?.flatMap(idsOf).map((id) => `  | '${id}'\n`)
    return known
      ? `/** Known ids, for completion; a user's own records may have others. */\nexport type ${name} =\n${known.join('')}  | (string & {})\n`
      : `export type ${name} = string\n`
  })
  return `// Generated from src/schemas and data by \`npm run generate\`; do not edit.\n\n${types.join('\n')}`
}
