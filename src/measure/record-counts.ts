import { compare } from '../model/compare.js'
import type { Share } from '../model/filter.js'
import type { PartyId } from '../model/ids.js'
import { checkRows } from '../query/select-interactions.js'

/** Fields of a record whose values can be counted. */
export type CountableField<Row> = Extract<
  { [Key in keyof Row]-?: Exclude<Row[Key], undefined> extends string | number | boolean ? Key : never }[keyof Row],
  string
>

/** What {@link recordCounts} counts by: a field, the year of its date, or each of its parties. */
export type RecordDimension<Row> = CountableField<Row> | 'year' | 'party'

/** A value and how many records have it. */
export type RecordCount<By extends string> = Share & { readonly [Key in By]: string | number | boolean | null }

/**
 * How many records of a family, by one of its fields: positions by stance, assistance by kind, responses by year.
 *
 * @param records Records of one family: all, or those you selected.
 * @param by A field of the record; `year` of its `date` (or `from`); or `party`, each of its parties.
 * @returns A row per value, most first, ties by value; `null` where a record does not say. `total` is the number
 * of records; over `party` counts can add up to more.
 * @throws TypeError for a field that no record has.
 * @example
 * ```ts
 * import { attendance, recordCounts } from 'gsi-atlas'
 *
 * recordCounts(attendance, 'delegation')[0]
 * // { delegation: 'government', count: 97, total: 221, share: 0.43891402714932126 }
 * ```
 */
export function recordCounts<Row extends object, const By extends RecordDimension<Row>>(
  records: readonly Row[],
  by: By,
): RecordCount<By>[] {
  checkRows(records)
  const read = readerOf(records, by)
  const counts = new Map<string | number | boolean | null, number>()
  for (const record of records) for (const value of read(record)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const total = records.length
  return [...counts]
    .map(([value, count]) => ({ [by]: value, count, total, share: count / total }) as RecordCount<By>)
    .sort((a, b) => b.count - a.count || compare(String(a[by]), String(b[by])))
}

interface Partied {
  readonly party?: PartyId
  readonly parties?: readonly PartyId[]
  readonly audience?: { readonly parties?: readonly PartyId[] }
}

/** Ids of the parties a record speaks of. */
const partiesOf = ({ party, parties, audience }: Partied): readonly PartyId[] =>
  party === undefined ? (parties ?? audience?.parties ?? []) : [party]

function readerOf(records: readonly object[], by: string) {
  if (by === 'party') return (record: object) => new Set(partiesOf(record))
  if (by === 'year') {
    return ({ date, from }: { readonly date?: string; readonly from?: string }) => {
      const day = date ?? from
      return [day === undefined ? null : +day.slice(0, 4)]
    }
  }
  if (records.length > 0 && !records.some((record) => Object.hasOwn(record, by))) {
    const fields = [...new Set(records.flatMap(Object.keys))].join(', ')
    throw new TypeError(`by: no record has the field "${by}"; the fields are ${fields}, and year and party`)
  }
  return (record: object) => [(Reflect.get(record, by) as string | number | boolean | undefined) ?? null]
}
