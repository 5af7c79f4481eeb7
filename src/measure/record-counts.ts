import { compare } from '../model/compare.js'
import type { Share } from '../model/filter.js'
import type { PartyId } from '../model/ids.js'
import { checkRows } from '../query/check-given.js'

/** Fields of a record whose values can be counted. */
export type CountableField<Row> = Extract<
  { [Key in keyof Row]-?: Exclude<Row[Key], undefined> extends string | number | boolean ? Key : never }[keyof Row],
  string
>

/**
 * What {@link recordCounts} counts by: a field; the year of its date, for families that have one; or each of its
 * parties, for families that name them.
 */
export type RecordDimension<Row> =
  | CountableField<Row>
  | (Extract<keyof Row, 'date' | 'from' | 'launched' | 'period'> extends never ? never : 'year')
  | (Extract<keyof Row, 'party' | 'parties' | 'audience' | 'counterparts' | 'members'> extends never ? never : 'party')

/** The values of a dimension; null where a record does not say. */
export type RecordValue<Row, By> =
  | (By extends keyof Row ? Exclude<Row[By], undefined> : By extends 'year' ? number : PartyId)
  | null

/** A value and how many records have it. */
export type RecordCount<Row, By extends string> = Share & { readonly [Key in By]: RecordValue<Row, By> }

/**
 * How many records of a family, by one of its fields: positions by stance, assistance by kind, responses by year.
 *
 * @param records Records of one family: all, or those you selected.
 * @param by A field of the record; `year` of its date or beginning; or `party`, each of its parties.
 * @returns A row per value, most first, ties by value; `null` where a record does not say. `total` is the number
 * of records; over `party` counts can add up to more.
 * @throws TypeError for a field that no record has, or that holds more than one value.
 * @example
 * ```ts
 * import { attendance, recordCounts } from 'gsi-atlas'
 *
 * recordCounts(attendance, 'delegation')[0]
 * // { delegation: 'government', count: 165, total: 402, share: 0.41044776119402987 }
 * ```
 */
export function recordCounts<Row extends object, const By extends RecordDimension<Row>>(
  records: readonly Row[],
  by: By,
): RecordCount<Row, By>[] {
  checkRows(records)
  const read = readerOf(records, by)
  const counts = new Map<string | number | boolean | null, number>()
  for (const record of records) for (const value of read(record)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const total = records.length
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || compare(String(a), String(b)))
    .map(([value, count]) => ({ [by]: value, count, total, share: count / total }) as RecordCount<Row, By>)
}

type Value = string | number | boolean | null

function readerOf(records: readonly object[], by: string): (record: object) => Iterable<Value> {
  const has = (field: string) => records.length === 0 || records.some((record) => Object.hasOwn(record, field))
  if (!has(by)) {
    const withParty = ['parties', 'audience', 'counterparts', 'members'].some(has)
    const withYear = ['date', 'from', 'launched', 'period'].some(has)
    if (by === 'party' && withParty) return partiesOf
    if (by === 'year' && withYear) return yearOf
    const fields = records.flatMap((record) =>
      Object.entries(record).flatMap(([field, value]) => (typeof value === 'object' ? [] : field)),
    )
    const words = [...new Set(fields), ...(withYear ? ['year'] : []), ...(withParty ? ['party'] : [])]
    throw new TypeError(`by: no record has the field "${by}"; what can be counted is ${words.join(', ')}`)
  }
  return (record) => {
    const value: unknown = Reflect.get(record, by) ?? null
    if (typeof value === 'object' && value !== null) throw new TypeError(`by: "${by}" holds more than one value`)
    return [value as Value]
  }
}

interface WithParties {
  readonly parties?: readonly PartyId[]
  readonly audience?: { readonly parties?: readonly PartyId[] }
  readonly counterparts?: readonly { readonly party: PartyId }[]
  readonly members?: readonly { readonly party: PartyId }[]
}

/** Ids of the parties a record speaks of, each once. */
const partiesOf = ({ parties, audience, counterparts, members }: WithParties): Set<Value> =>
  new Set(parties ?? audience?.parties ?? (counterparts ?? members ?? []).map(({ party }) => party))

interface WithDate {
  readonly date?: string
  readonly from?: string
  readonly launched?: string
  readonly period?: { readonly from?: string }
}

function yearOf({ date, from, launched, period }: WithDate): Value[] {
  const day = date ?? from ?? launched ?? period?.from
  return [day === undefined ? null : +day.slice(0, 4)]
}
