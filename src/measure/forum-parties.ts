import { compare } from '../model/compare.js'
import type { Share } from '../model/filter.js'
import type { PartyId } from '../model/ids.js'
import type { Attendance } from '../model/records.js'
import type { PartyKind } from '../model/vocabulary.js'
import { countsAsAttending, type ForumOptions, isOfKind, rowsOf } from './attending.js'

/** A party at a forum. */
export interface ForumParty extends Share {
  readonly party: PartyId
  readonly kind: PartyKind
  /** Editions it is named at as attending, by date. */
  readonly occasions: readonly string[]
  /** Date of the first of them. */
  readonly first: string
  /** Date of the last. */
  readonly last: string
}

/**
 * The parties named at a forum, and at which editions.
 *
 * @param attendance Attendance rows, in any order.
 * @param options `series`: the forum; `kind`: countries or organisations.
 * @returns A row per party named as attending, most editions first, ties by id: `count` editions of the
 * `total` at which anyone, of whatever kind, is named as attending.
 * @throws TypeError for an option that does not exist or a missing `series`; RangeError for a value that is
 * not allowed.
 * @example
 * ```ts
 * import { attendance, forumParties } from 'gsi-atlas'
 *
 * forumParties(attendance, { series: 'lianyungang-forum', kind: 'organisation' })[0]
 * // { party: 'INTERPOL', kind: 'organisation', occasions: [ 'lianyungang-forum-2015', 'lianyungang-forum-2020', 'lianyungang-forum-2023', 'lianyungang-forum-2024', 'lianyungang-forum-2025', 'lianyungang-forum-2026' ], first: '2015-09-22', last: '2026-09', count: 6, total: 8, share: 0.75 }
 * ```
 */
export function forumParties(attendance: readonly Attendance[], options: ForumOptions): ForumParty[] {
  const attending = rowsOf(attendance, options).filter(countsAsAttending)
  const total = new Set(attending.map(({ occasion }) => occasion)).size
  const rows = attending.filter((row) => isOfKind(row, options.kind))
  const parties = new Map(rows.map(({ party, kind }) => [party, kind]))
  return [...parties]
    .map(([party, kind]) => {
      const own = new Map(rows.filter((row) => row.party === party).map(({ occasion, date }) => [occasion, date]))
      const editions = [...own].sort(([a, dateA], [b, dateB]) => compare(dateA, dateB) || compare(a, b))
      const occasions = editions.map(([occasion]) => occasion)
      const dates = editions.map(([, date]) => date)
      const count = editions.length
      return {
        party,
        kind,
        occasions,
        first: dates[0] ?? '',
        last: dates[count - 1] ?? '',
        count,
        total,
        share: count / total,
      }
    })
    .sort((a, b) => b.count - a.count || compare(a.party, b.party))
}
