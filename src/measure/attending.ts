/** Who counts as attending a forum, and the rows of one forum. */
import type { OneOrMore } from '../model/filter.js'
import type { SeriesId } from '../model/ids.js'
import type { Attendance } from '../model/records.js'
import type { PartyKind } from '../model/vocabulary.js'
import { checkRows } from '../query/check-given.js'
import { checkOptions, checkValue, dimensions, idShape } from '../query/filter.js'

/**
 * Whether a row makes its party one of those that `forumAttendance` and `forumParties` count: a government, police
 * or organisation delegation at the main forum, or received beside it (`capacity: 'sideline'`). City delegations,
 * embassies, academics, companies, sub-forums and those whose delegation no source states are named apart.
 *
 * @param row An attendance row.
 * @example
 * ```ts
 * import { attendance, countsAsAttending } from 'gsi-atlas'
 *
 * attendance.filter((row) => row.occasion === 'lianyungang-forum-2023' && countsAsAttending(row)).length
 * // 24
 * ```
 */
export const countsAsAttending = ({ delegation, session }: Attendance): boolean =>
  session === 'main' && (delegation === 'government' || delegation === 'police' || delegation === 'organisation')

/** Whether a row shows its party at the forum, not only received beside it. */
export const isInside = ({ capacity }: Attendance): boolean => capacity !== 'sideline'

/** Whether a row names its party at the main forum with a delegation that counts, or may count. */
export const mayCount = (row: Attendance): boolean =>
  countsAsAttending(row) || (row.session === 'main' && row.delegation === 'not-stated')

/** Options of `forumAttendance` and `forumParties`. */
export interface ForumOptions {
  /** The forum. */
  readonly series: SeriesId
  /** Countries, organisations, or both by default. */
  readonly kind?: OneOrMore<PartyKind>
}

/** Rows of one forum, of every kind; `own` are further options of the measure. */
export function rowsOf(
  attendance: readonly Attendance[],
  options: ForumOptions,
  own: Readonly<Record<string, undefined>> = {},
): Attendance[] {
  checkRows(attendance)
  checkOptions(options, { series: undefined, ...own }, { kind: dimensions.kind })
  const { series } = options
  if (typeof series !== 'string') throw new TypeError(`series: ${String(series)} is not the id of a forum`)
  checkValue('series', series, idShape)
  return attendance.filter((row) => row.series === series)
}

/** @throws RangeError for a forum that none of the rows is of. */
export function checkForum(attendance: readonly Attendance[], series: string, found: readonly unknown[]): void {
  if (found.length > 0 || attendance.length === 0) return
  const known = [...new Set(attendance.map((row) => row.series))].sort()
  throw new RangeError(`series: "${series}" is none of the forums in the rows: ${known.join(', ')}`)
}

/** Whether a row is of the kind asked for. */
export const isOfKind = ({ kind }: Attendance, wanted: ForumOptions['kind']): boolean =>
  wanted === undefined || [wanted].flat().includes(kind)
