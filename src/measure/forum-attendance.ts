import { compare } from '../model/compare.js'
import type { PartyId } from '../model/ids.js'
import type { Attendance, ClaimedSize, Occasion } from '../model/records.js'
import { checkForum, countsAsAttending, type ForumOptions, isInside, isOfKind, mayCount, rowsOf } from './attending.js'

/** Options of {@link forumAttendance}. */
export interface ForumAttendanceOptions extends ForumOptions {
  /** The occasions: adds the sizes claimed, and the editions at which nobody is named. */
  readonly occasions?: readonly Occasion[]
}

/** An edition of a forum, and who is named at it. */
export interface ForumEdition {
  readonly occasion: string
  /** First day of the edition. */
  readonly date: string
  /** Parties named at it or beside it. */
  readonly parties: number
  readonly countries: number
  readonly organisations: number
  /** Of the parties, those received beside it only: in the country for it, while taking part is not stated. */
  readonly beside: number
  /** Of the parties, those that no earlier edition names, not even with a delegation whose kind is not stated. */
  readonly newcomers: number
  /** Of the parties, those that an earlier edition names. */
  readonly returning: number
  /** Parties named only in another way: cities, embassies, academics, companies, sub-forums, delegations not stated. */
  readonly otherwise: number
  /** Sizes somebody stated; present where occasions are given. */
  readonly claimed?: readonly ClaimedSize[]
}

/**
 * Who is named at each edition of a forum or beside it, as in the study's Figure 5; organisers claim many more.
 *
 * @param attendance Attendance rows, in any order.
 * @param options `series`: the forum; `kind`: countries or organisations; `occasions`: for the sizes claimed.
 * @returns A row per edition, by date.
 * @throws TypeError for an option that does not exist or a missing `series`; RangeError for a value that is
 * not allowed, or a forum that none of the rows or occasions is of.
 * @example
 * ```ts
 * import { attendance, forumAttendance } from 'gsi-atlas'
 *
 * forumAttendance(attendance, { series: 'lianyungang-forum' }).at(-1)
 * // { occasion: 'lianyungang-forum-2026', date: '2026-09', parties: 2, countries: 1, organisations: 1, beside: 2, newcomers: 1, returning: 1, otherwise: 0 }
 * ```
 */
export function forumAttendance(attendance: readonly Attendance[], options: ForumAttendanceOptions): ForumEdition[] {
  const all = rowsOf(attendance, options, { occasions: undefined })
  const rows = all.filter((row) => isOfKind(row, options.kind))
  const editions = options.occasions?.filter(({ series }) => series === options.series)
  checkForum(attendance, options.series, [...all, ...(editions ?? [])])
  const dates = new Map(
    [...all, ...(editions ?? []).map(({ id, date }) => ({ occasion: id, date }))].map(({ occasion, date }) => [
      occasion,
      date,
    ]),
  )
  const before = new Set<PartyId>()
  return [...dates]
    .sort(([a, dateA], [b, dateB]) => compare(dateA, dateB) || compare(a, b))
    .map(([occasion, date]) => {
      const here = rows.filter((row) => row.occasion === occasion)
      const counted = here.filter(countsAsAttending)
      const attending = new Map(counted.map(({ party, kind }) => [party, kind]))
      const parties = [...attending.keys()]
      const inside = new Set(counted.filter(isInside).map(({ party }) => party))
      const returning = parties.filter((party) => before.has(party)).length
      for (const { party } of here.filter(mayCount)) before.add(party)
      const countries = [...attending.values()].filter((kind) => kind === 'country').length
      return {
        occasion,
        date,
        parties: parties.length,
        countries,
        organisations: parties.length - countries,
        beside: parties.filter((party) => !inside.has(party)).length,
        newcomers: parties.length - returning,
        returning,
        otherwise: new Set(here.map(({ party }) => party)).size - parties.length,
        ...(editions && { claimed: editions.find(({ id }) => id === occasion)?.claimed ?? [] }),
      }
    })
}
