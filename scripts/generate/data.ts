/** The families as typed constants: src/data/*.ts, generated and not committed. */

import type { Atlas, Source } from '../../src/model/records.js'
import type { SourceReference } from '../../src/query/join-sources.js'
import { toInteractions } from '../../src/query/to-interactions.js'
import type { FamilyName } from '../../src/schemas/families.js'
import { familyNames, recordSchema } from './json-schema.js'

const header = '// Generated from data/ by `npm run generate`; do not edit.\n'

/** A JavaScript string literal whose text is the JSON of a value. */
const jsonLiteral = (value: unknown) =>
  `'${JSON.stringify(value)
    .replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")}'`

const parsed = (value: unknown) => `/* @__PURE__ */ JSON.parse(${jsonLiteral(value)})`
const frozen = (expression: string) => `/* @__PURE__ */ Object.freeze(${expression})`

export const interfaceOf = (family: FamilyName) => recordSchema(family)['x-interface'] ?? ''

/**
 * Families without sources are small and share a module, with what is made of them: a program pays for files more
 * than for bytes. Each has its door all the same.
 */
const smallModule = (families: readonly FamilyName[], atlas: Atlas, meta: object) => `${header}
import type { Party } from '../model/interaction.js'
import type { Meta } from '../model/meta.js'
import type {
${[...new Set(families.map(interfaceOf))]
  .sort()
  .map((name) => `  ${name},`)
  .join('\n')}
} from '../model/records.js'

${families
  .map(
    (family) => `/** ${recordSchema(family).description} */
export const ${family}: readonly ${interfaceOf(family)}[] = ${frozen(parsed(atlas[family]))}
`,
  )
  .join('\n')}
const join = (): readonly Party[] => Object.freeze([...countries, ...organisations])

/** Countries, then organisations. */
export const parties: readonly Party[] = /* @__PURE__ */ join()

/** Version, dates, counts, licence and citation of the data. */
export const meta: Meta = ${frozen(parsed(meta))}
`

const door = (name: string, from: string) => `${header}
export { ${name} } from './${from}.js'
`

/** Texts are kept once, each record points to its own: the same url has the same metadata everywhere. */
class Texts {
  readonly all: unknown[] = []
  readonly #place = new Map<string, number>()

  refer({ foundBy, anchor, ...text }: Source): SourceReference {
    const key = JSON.stringify(text)
    const place = this.#place.get(key) ?? this.all.push(text) - 1
    this.#place.set(key, place)
    return anchor === undefined ? [place, foundBy] : [place, foundBy, anchor]
  }
}

interface Sourced {
  readonly sources: readonly Source[]
  readonly note?: string
}

const evidenceOf = ({ sources, note }: Sourced, texts: Texts) => ({
  sources: sources.map((source) => texts.refer(source)),
  ...(note !== undefined && { note }),
})

/** Facts and evidence of meetings apart, so that a bundle of `interactions` carries no sources. */
const meetingsModule = ({ meetings }: Atlas, texts: Texts) => `${header}
import type { Meeting } from '../model/records.js'
import { type Evidence, joinSources } from '../query/join-sources.js'
import { meetingFacts } from './meeting-facts.js'
import { texts } from './texts.js'

const evidence: readonly Evidence[] = ${parsed(meetings.map((record) => evidenceOf(record, texts)))}

/** ${recordSchema('meetings').description} */
export const meetings: readonly Meeting[] = ${frozen('/* @__PURE__ */ joinSources(meetingFacts, evidence, texts)')}
`

/** The value with every list of sources, at whatever depth, turned into references. */
function referring(value: unknown, texts: Texts): unknown {
  if (Array.isArray(value)) return value.map((item) => referring(item, texts))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      key === 'sources' ? (child as Source[]).map((source) => texts.refer(source)) : referring(child, texts),
    ]),
  )
}

function sourcedModule(family: FamilyName, atlas: Atlas, texts: Texts): string {
  const type = interfaceOf(family)
  return `${header}
import type { ${type} } from '../model/records.js'
import { type Referring, withSources } from '../query/join-sources.js'
import { texts } from './texts.js'

const records = (): Referring<${type}>[] => ${parsed(referring(atlas[family], texts))}

/** ${recordSchema(family).description} */
export const ${family}: readonly ${type}[] = ${frozen(`/* @__PURE__ */ withSources<${type}>(/* @__PURE__ */ records(), texts)`)}
`
}

const factsModule = ({ meetings }: Atlas) => `${header}
import type { MeetingFacts } from '../model/interaction.js'

export const meetingFacts: readonly MeetingFacts[] = ${parsed(meetings.map(({ sources, note, ...rest }) => rest))}
`

const textsModule = (texts: Texts) => `${header}
import type { Text } from '../query/join-sources.js'

export const texts: readonly Text[] = ${parsed(texts.all)}
`

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
  const sourced = familyNames.filter((family) => JSON.stringify(recordSchema(family)).includes('"sources":'))
  const texts = new Texts()
  const families = familyNames.filter((family) => !sourced.includes(family))
  const names = [...familyNames].sort()
  const smallNames = [...families].sort()
  return {
    ...Object.fromEntries([...families, 'parties', 'meta'].map((name) => [name, door(name, 'small')])),
    small: smallModule(families, atlas, meta),
    ...Object.fromEntries(sourced.map((family) => [family, sourcedModule(family, atlas, texts)])),
    meetings: meetingsModule(atlas, texts),
    'meeting-facts': factsModule(atlas),
    texts: textsModule(texts),
    interactions: interactionsModule(atlas),
    atlas: `${header}
import type { Atlas } from '../model/records.js'
${sourced.map((name) => `import { ${name} } from './${name}.js'`).join('\n')}
import { ${smallNames.join(', ')} } from './small.js'

/** All families. */
export const atlas: Atlas = /* @__PURE__ */ Object.freeze({ ${names.join(', ')} })
`,
  }
}
