/** One answer to `npm run data:add`: how it may look, and the value it stands for. */
import * as z from 'zod'
import type { Atlas } from '../../src/model/records.js'
import { partyOf } from '../../src/query/party-of.js'

export type Schema = z.core.$ZodType

/** How an answer looks, by the type of an id or the key of a field, where the schema has no plain words for it. */
const forms: Readonly<Record<string, string>> = {
  MeetingId: 'a name of small letters, digits and hyphens, as 2025-01-07-us-wang-xiaohong',
  VisitId: 'a name of small letters, digits and hyphens, as 2023-07-13-ru-visit',
  OfficialId: 'an id, as wang-xiaohong',
  OccasionId: 'an id, as lianyungang-forum-2016',
  SeriesId: 'an id, as lianyungang-forum',
  PartyId: 'a code or name, as TH or Thailand',
  url: 'an address, as https://example.org/page',
  archived: 'an address, as https://web.archive.org/web/2025/https://example.org/page',
  accessed: 'a day of the calendar, as 2025-01-07',
  language: 'a code, as en or zh-Hans',
}

const typeOf = (schema: Schema) => String(z.globalRegistry.get(schema)?.['x-type'])

export const descriptionOf = (schema: Schema) => z.globalRegistry.get(schema)?.description ?? ''

/** How an answer to the field may look; undefined where any text will do or its description says. */
export function formOf(key: string, schema: Schema): string | undefined {
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.join(', ')}`
  return forms[typeOf(schema)] ?? forms[key]
}

/** The value an answer stands for: a party's id for its name. @throws RangeError that says what is allowed. */
export function readAnswer(key: string, schema: Schema, answer: string, atlas: Atlas): unknown {
  if (answer === '') throw new RangeError('This one is needed')
  const value = refer(typeOf(schema), answer, atlas)
  const form = formOf(key, schema)
  // Words of the schema itself go before these.
  const { data, error } = z.safeParse(schema, value, { error: () => form && `is not ${form}` })
  if (error) throw new RangeError(`"${answer}" ${error.issues[0]?.message}`)
  return data
}

function refer(type: string, answer: string, atlas: Atlas): string {
  const known = (what: string, records: readonly { readonly id: string }[]) => {
    const ids = records.map(({ id }) => id)
    if (ids.includes(answer)) return answer
    throw new RangeError(`"${answer}" is no id of ${what}; known: ${nearest(ids, answer)}`)
  }
  if (type === 'PartyId') return partyOf([...atlas.countries, ...atlas.organisations], answer).id
  if (type === 'OfficialId') return known('an official', atlas.officials)
  if (type === 'OccasionId') return known('an occasion', atlas.occasions)
  if (type === 'SeriesId') return known('a series', atlas.series)
  if (type === 'MeetingId' && [...atlas.meetings, ...atlas.withdrawn].some(({ id }) => id === answer))
    throw new RangeError(`"${answer}" is taken: coin another`)
  return answer
}

/** At most twenty ids, those that share most words with an answer first. */
function nearest(ids: readonly string[], answer: string): string {
  const words = answer.toLowerCase().split(/[^a-z0-9]+/)
  const shared = (id: string) => id.split('-').filter((word) => words.includes(word)).length
  const sorted = [...ids].sort((a, b) => shared(b) - shared(a))
  return sorted.slice(0, 20).join(', ') + (ids.length > 20 ? ', …' : '')
}
