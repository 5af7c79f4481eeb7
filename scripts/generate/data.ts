/** The families as typed constants: src/data/*.ts, generated and not committed. */

import type { Atlas } from '../../src/model/records.js'
import { toInteractions } from '../../src/query/to-interactions.js'
import type { FamilyName } from '../../src/schemas/families.js'
import { familyNames, recordSchema } from './json-schema.js'

const header = '// Generated from data/ by `npm run generate`; do not edit.\n'

/** A JavaScript string literal whose text is the JSON of a value. */
const jsonLiteral = (value: unknown) =>
  `'${JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`

const parsed = (value: unknown) => `/* @__PURE__ */ JSON.parse(${jsonLiteral(value)})`
const frozen = (expression: string) => `/* @__PURE__ */ Object.freeze(${expression})`

export const interfaceOf = (family: FamilyName) => recordSchema(family)['x-interface'] ?? ''

function familyModule(family: FamilyName, records: readonly unknown[]): string {
  const type = interfaceOf(family)
  return `${header}
import type { ${type} } from '../model/records.js'

/** ${recordSchema(family).description} */
export const ${family}: readonly ${type}[] = ${frozen(parsed(records))}
`
}

/** Facts and evidence apart, so that a bundle of `interactions` carries no sources. */
function meetingModules({ meetings }: Atlas): Record<string, string> {
  const facts = meetings.map(({ sources, note, ...rest }) => rest)
  const evidence = meetings.map(({ sources, note }) => ({ sources, ...(note !== undefined && { note }) }))
  return {
    'meeting-facts': `${header}
import type { MeetingFacts } from '../model/interaction.js'

export const meetingFacts: readonly MeetingFacts[] = ${parsed(facts)}
`,
    meetings: `${header}
import type { Meeting } from '../model/records.js'
import { meetingFacts } from './meeting-facts.js'

const evidence: readonly Pick<Meeting, 'sources' | 'note'>[] = ${parsed(evidence)}

const join = (): readonly Meeting[] =>
  Object.freeze(meetingFacts.map((facts, place) => ({ ...facts, ...(evidence[place] ?? { sources: [] }) })))

/** ${recordSchema('meetings').description} */
export const meetings: readonly Meeting[] = /* @__PURE__ */ join()
`,
  }
}

/** Interactions need of the parties only their region, and of the occasions only what they lie within. */
function interactionsModule({ meetings, countries, organisations, occasions }: Atlas): string {
  const met = new Set(toInteractions(meetings, [...countries, ...organisations]).map(({ party }) => party))
  const parties = [
    ...countries.map(({ id, kind, region, m49 }) => ({ id, kind, region, m49 })),
    ...organisations.map(({ id, kind }) => ({ id, kind })),
  ].filter(({ id }) => met.has(id))
  const within = occasions.flatMap(({ id, within }) => (within === undefined ? [] : [{ id, within }]))
  return `${header}
import type { Interaction, PartyRegion } from '../model/interaction.js'
import { toInteractions } from '../query/to-interactions.js'
import { meetingFacts } from './meeting-facts.js'

const parties: readonly PartyRegion[] = ${parsed(parties)}
const occasions: readonly { readonly id: string; readonly within: string }[] = ${parsed(within)}

/** Every interaction of the atlas: meeting × foreign party, in the order of the meetings. */
export const interactions: readonly Interaction[] = ${frozen('/* @__PURE__ */ toInteractions(meetingFacts, parties, { occasions })')}
`
}

export function dataModules(atlas: Atlas, meta: object): Record<string, string> {
  const families = familyNames.filter((family) => family !== 'meetings')
  const names = [...familyNames].sort()
  return {
    ...Object.fromEntries(families.map((family) => [family, familyModule(family, atlas[family])])),
    ...meetingModules(atlas),
    interactions: interactionsModule(atlas),
    parties: `${header}
import type { Party } from '../model/interaction.js'
import { countries } from './countries.js'
import { organisations } from './organisations.js'

const join = (): readonly Party[] => Object.freeze([...countries, ...organisations])

/** Countries, then organisations. */
export const parties: readonly Party[] = /* @__PURE__ */ join()
`,
    atlas: `${header}
import type { Atlas } from '../model/records.js'
${names.map((name) => `import { ${name} } from './${name}.js'`).join('\n')}

/** All families. */
export const atlas: Atlas = /* @__PURE__ */ Object.freeze({ ${names.join(', ')} })
`,
    meta: `${header}
import type { Meta } from '../model/meta.js'

/** Version, dates, counts, licence and citation of the data. */
export const meta: Meta = ${frozen(parsed(meta))}
`,
  }
}
