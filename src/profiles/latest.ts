import { lastDay } from '../model/days.js'
import type { Atlas } from '../model/records.js'
import { describer, type MeetingLine } from './describe.js'

/**
 * The newest meetings on record: what a journalist asks first.
 *
 * @param atlas The atlas.
 * @param n How many, 10 by default.
 * @returns A line per meeting, newest first, ties by id: date, names, one sentence made of the fields, and the
 * link to the best source.
 * @throws RangeError where `n` is not a whole number from 1 up.
 * @example
 * ```ts
 * import { atlas, latest } from 'gsi-atlas'
 *
 * latest(atlas, 2).map(({ date, text }) => `${date} ${text}`)
 * // [
 * //   '2026-03 Wang Xiaohong (Ministry of Public Security) met Lương Tam Quang, Minister of Public Security (Vietnam), in Vietnam, at: 9th China-Viet Nam ministerial-level conference on crime prevention and control',
 * //   '2026-03-16 Wang Xiaohong (Ministry of Public Security) met Pham Minh Chinh, Prime Minister (Vietnam), in Hanoi, Vietnam',
 * // ]
 * ```
 */
export function latest(atlas: Atlas, n = 10): MeetingLine[] {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`n: ${String(n)} is not a whole number from 1 up`)
  const keyed = atlas.meetings.map((meeting) => ({ meeting, day: lastDay(meeting.latest ?? meeting.date) }))
  keyed.sort((a, b) => (a.day !== b.day ? (a.day < b.day ? 1 : -1) : a.meeting.id < b.meeting.id ? -1 : 1))
  const describe = describer(atlas)
  return keyed.slice(0, n).map(({ meeting }) => describe(meeting))
}
