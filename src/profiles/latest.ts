import { firstDay } from '../model/days.js'
import type { Atlas } from '../model/records.js'
import { checkAtlas } from '../query/check-given.js'
import { describer, type MeetingLine } from './describe.js'

/**
 * The newest meetings on record: what a journalist asks first.
 *
 * @param atlas The atlas.
 * @param n How many, 10 by default.
 * @returns A line per meeting, newest first (by the first day they can mean), ties by id: date, names, one sentence made of the fields, and the
 * link to the best source.
 * @throws RangeError where `n` is not a whole number from 1 up.
 * @example
 * ```ts
 * import { atlas, latest } from 'gsi-atlas'
 *
 * latest(atlas, 2).map(({ date, text }) => `${date} ${text}`)
 * // [
 * //   '2026-09-08 Wang Xiaohong (Ministry of Public Security) met delegations of Vanuatu and others, in Beijing, China, at: 5th ministerial dialogue on police capacity building and cooperation between China and Pacific island countries',
 * //   '2026-09-08 Wang Xiaohong (Ministry of Public Security) met Philippe, President (International Criminal Police Organization), in Beijing, China, beside: 2026 Conference of the Global Public Security Cooperation Forum (Lianyungang)',
 * // ]
 * ```
 */
export function latest(atlas: Atlas, n = 10): MeetingLine[] {
  checkAtlas(atlas)
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`n: ${String(n)} is not a whole number from 1 up`)
  const keyed = atlas.meetings.map((meeting) => ({ meeting, day: firstDay(meeting.earliest ?? meeting.date) }))
  keyed.sort((a, b) => (a.day !== b.day ? (a.day < b.day ? 1 : -1) : a.meeting.id < b.meeting.id ? -1 : 1))
  const describe = describer(atlas)
  return keyed.slice(0, n).map(({ meeting }) => describe(meeting))
}
