/** Who counts as attending a forum, and the rows of one forum. */
import type { SeriesId } from '../model/ids.js'
import type { Attendance } from '../model/records.js'
import type { PartyKind } from '../model/vocabulary.js'
import { checkOptions } from '../query/filter.js'
import { checkRows } from '../query/select-interactions.js'

/**
 * Whether the row makes its party one that attended: a government, police or organisation delegation at the
 * main forum. City delegations, embassies, academics, companies and sub-forums are named apart.
 */
export const countsAsAttending = ({ delegation, session }: Attendance): boolean =>
  session === 'main' && (delegation === 'government' || delegation === 'police' || delegation === 'organisation')

/** Options of `forumAttendance` and `forumParties`. */
export interface ForumOptions {
  /** The forum. */
  readonly series: SeriesId
  /** Countries, organisations, or both by default. */
  readonly kind?: PartyKind
}

/** Rows of one forum; `own` are further options of the measure. */
export function rowsOf(
  attendance: readonly Attendance[],
  options: ForumOptions,
  own: Record<string, undefined>,
): Attendance[] {
  checkRows(attendance)
  const { series, kind, ...others } = options
  if (typeof series !== 'string') throw new TypeError(`series: ${String(series)} is not the id of a forum`)
  for (const option of Object.keys(others)) {
    if (!Object.hasOwn(own, option)) {
      throw new TypeError(
        `unknown option "${option}"; the options are ${['series', 'kind', ...Object.keys(own)].join(', ')}`,
      )
    }
  }
  checkOptions({ kind }, {})
  return attendance.filter((row) => row.series === series && (kind === undefined || row.kind === kind))
}
