import { compare } from '../model/compare.js'
import type { Share } from '../model/filter.js'
import type { PartyId } from '../model/ids.js'
import type { Attendance } from '../model/records.js'
import type { PartyKind } from '../model/vocabulary.js'
import { checkForum, countsAsAttending, type ForumOptions, isInside, isOfKind, mayCount, rowsOf } from './attending.js'

/** A party at a forum. */
export interface ForumParty extends Share {
  readonly party: PartyId
  readonly kind: PartyKind
  /** Editions it is named at or beside, by date. */
  readonly occasions: readonly string[]
  /** Of these, the editions it was received beside only: taking part is not stated. */
  readonly beside: readonly string[]
  /** Further editions, by date, that name it with a delegation whose kind is not stated: they do not count. */
  readonly unstated: readonly string[]
  /** Date of the first edition that counts. */
  readonly first: string
  /** Date of the last. */
  readonly last: string
}

/**
 * The parties named at a forum, and at which editions.
 *
 * @param attendance Attendance rows, in any order.
 * @param options `series`: the forum; `kind`: countries or organisations.
 * @returns A row per party named, most editions first, ties by id: `count` editions of the `total` at which anyone,
 * of whatever kind, is named. Who came for the first time is who has no earlier edition in `unstated` either.
 * @throws TypeError for an option that does not exist or a missing `series`; RangeError for a value that is
 * not allowed, or a forum that none of the rows is of.
 * @example
 * ```ts
 * import { attendance, forumParties } from 'gsi-atlas'
 *
 * forumParties(attendance, { series: 'lianyungang-forum', kind: 'organisation' })[0]
 * // { party: 'INTERPOL', kind: 'organisation', occasions: [ 'lianyungang-forum-2015', 'lianyungang-forum-2020', 'lianyungang-forum-2023', 'lianyungang-forum-2024', 'lianyungang-forum-2025', 'lianyungang-forum-2026' ], beside: [ 'lianyungang-forum-2026' ], unstated: [], first: '2015-09-22', last: '2026-09', count: 6, total: 8, share: 0.75 }
 * ```
 */
export function forumParties(attendance: readonly Attendance[], options: ForumOptions): ForumParty[] {
  const all = rowsOf(attendance, options)
  checkForum(attendance, options.series, all)
  const named = all.filter(mayCount)
  const attending = named.filter(countsAsAttending)
  const total = new Set(attending.map(({ occasion }) => occasion)).size
  const rows = attending.filter((row) => isOfKind(row, options.kind))
  const parties = new Map(rows.map(({ party, kind }) => [party, kind]))
  return [...parties]
    .map(([party, kind]) => {
      const own = rows.filter((row) => row.party === party)
      const editions = editionsOf(own)
      const inside = new Set(own.filter(isInside).map(({ occasion }) => occasion))
      const occasions = editions.map(([occasion]) => occasion)
      const dates = editions.map(([, date]) => date)
      const count = editions.length
      return {
        party,
        kind,
        occasions,
        beside: occasions.filter((occasion) => !inside.has(occasion)),
        unstated: editionsOf(named.filter((row) => row.party === party))
          .map(([occasion]) => occasion)
          .filter((occasion) => !occasions.includes(occasion)),
        first: dates[0] ?? '',
        last: dates[count - 1] ?? '',
        count,
        total,
        share: count / total,
      }
    })
    .sort((a, b) => b.count - a.count || compare(a.party, b.party))
}

/** Editions and their dates, by date. */
const editionsOf = (rows: readonly Attendance[]): (readonly [string, string])[] =>
  [...new Map(rows.map(({ occasion, date }) => [occasion, date]))].sort(
    ([a, dateA], [b, dateB]) => compare(dateA, dateB) || compare(a, b),
  )
