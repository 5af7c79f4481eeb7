import { firstDay, lastDay } from '../model/days.js'
import type { PartyId } from '../model/ids.js'
import type { Membership, Series } from '../model/records.js'
import { checkValue, dateShape } from './filter.js'

/**
 * Whether a membership of a series holds on a day, as far as its dates say: without a beginning of its own it begins
 * with the series; an end that is a year or month lasts through it.
 */
export const holdsOn = ({ founded }: Series, { from = founded, to }: Membership, day: string): boolean =>
  (from === undefined || firstDay(from) <= day) && (to === undefined || lastDay(to) >= day)

/**
 * The members of a mechanism or body on a day.
 *
 * @param series The record of the series: one of `series`.
 * @param date The day, or a month or year: its last day.
 * @returns Ids of the parties, in the order of the record. A member without dates counts from the founding of the
 * series on, and on any day where that is not known; a series whose members no source names has none.
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
export function membersOn(series: Series, date: string): PartyId[] {
  checkValue('date', date, dateShape)
  const { members = [] } = series
  return members.filter((membership) => holdsOn(series, membership, lastDay(date))).map(({ party }) => party)
}
