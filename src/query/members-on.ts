import { firstDay, lastDay } from '../model/days.js'
import type { PartyId } from '../model/ids.js'
import type { Membership, Series } from '../model/records.js'
import { checkValue, dateShape } from './filter.js'

/** Whether a membership holds on a day, as far as its dates say: an end that is a year or month lasts through it. */
export const holdsOn = ({ from, to }: Membership, day: string): boolean =>
  (from === undefined || firstDay(from) <= day) && (to === undefined || lastDay(to) >= day)

/**
 * The members of a mechanism or body on a day.
 *
 * @param series The record of the series: one of `series`.
 * @param date The day, or a month or year: its last day.
 * @returns Ids of the parties, in the order of the record. A member without dates counts on any day; a series
 * whose members no source names has none.
 * @throws RangeError where the date is none.
 * @example
 * ```ts
 * import { membersOn, series } from 'gsi-atlas'
 *
 * const sco = series.find(({ id }) => id === 'sco')
 * sco && membersOn(sco, '2022')
 * // [ 'CN', 'KZ', 'KG', 'RU', 'TJ', 'UZ', 'IN', 'PK' ]
 * ```
 */
export function membersOn({ members = [] }: Series, date: string): PartyId[] {
  checkValue('date', date, dateShape)
  return members.filter((membership) => holdsOn(membership, lastDay(date))).map(({ party }) => party)
}
