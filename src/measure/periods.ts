/** The periods of a timeline: years, quarters or months between two days. */
import { eachMonthOfInterval } from 'date-fns/eachMonthOfInterval'
import { firstDay, lastDay, quarterOf } from '../model/days.js'
import type { InteractionFilter } from '../model/filter.js'

/** Length of a period. */
export type Period = 'year' | 'quarter' | 'month'

/** A period with its days; `name` is null for records whose date is coarser. */
export interface PeriodSpan {
  readonly name: string | number | null
  readonly start: string | null
  readonly end: string | null
  readonly complete: boolean
}

const monthsIn: Record<Period, number> = { year: 12, quarter: 3, month: 1 }

/** First month of the period a month lies in. */
const startMonth = (unit: Period, month: string) => {
  const first = +month.slice(5) - ((+month.slice(5) - 1) % monthsIn[unit])
  return `${month.slice(0, 5)}${String(first).padStart(2, '0')}`
}

const monthOfName = (name: string | number) =>
  typeof name === 'number'
    ? `${String(name).padStart(4, '0')}-01`
    : name.replace(/Q([1-4])/, (_, quarter) => String(quarter * 3 - 2).padStart(2, '0'))

const atMonth = (month: string) => new Date(`${month}-01T00:00:00`)

/** The periods of a unit from the window's start to its end, or from the first to the last that occurs. */
export function periodsOf(
  unit: Period,
  { from, to }: InteractionFilter,
  names: readonly (string | number | null)[],
): PeriodSpan[] {
  const months = names
    .filter((name) => name !== null)
    .map(monthOfName)
    .sort()
  const first = from === undefined ? months[0] : firstDay(from).slice(0, 7)
  const last = to === undefined ? months[months.length - 1] : lastDay(to).slice(0, 7)
  if (first === undefined || last === undefined || first > last) return []

  const dates = eachMonthOfInterval(
    { start: atMonth(startMonth(unit, first)), end: atMonth(last) },
    { step: monthsIn[unit] },
  )
  return dates.map((date, place) => {
    const year = date.getFullYear()
    const month = `${String(year).padStart(4, '0')}-${String(date.getMonth() + 1).padStart(2, '0')}`
    const start = `${month}-01`
    const end = lastDay(`${month.slice(0, 5)}${String(date.getMonth() + monthsIn[unit]).padStart(2, '0')}`)
    return {
      name: unit === 'year' ? year : unit === 'quarter' ? quarterOf(month) : month,
      start,
      end,
      complete:
        (from === undefined ? place > 0 : firstDay(from) <= start) &&
        (to === undefined ? place < dates.length - 1 : lastDay(to) >= end),
    }
  })
}
