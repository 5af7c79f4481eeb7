/** Who counts as attending a forum, and the rows of one forum. */
import type { OneOrMore } from '../model/filter.js'
import type { SeriesId } from '../model/ids.js'
import type { Attendance } from '../model/records.js'
import type { PartyKind } from '../model/vocabulary.js'
import { checkRows } from '../query/check-given.js'
import { checkOptions, checkValue, dimensions, idShape } from '../query/filter.js'

/**
 * Whether the row makes its party one that attended: a government, police or organisation delegation at the
 * main forum. City delegations, embassies, academics, companies, sub-forums and persons whose delegation no source
 * states are named apart.
 */
export const countsAsAttending = ({ delegation, session }: Attendance): boolean =>
  session === 'main' && (delegation === 'government' || delegation === 'police' || delegation === 'organisation')

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

/** Whether a row is of the kind asked for. */
export const isOfKind = ({ kind }: Attendance, wanted: ForumOptions['kind']): boolean =>
  wanted === undefined || [wanted].flat().includes(kind)
