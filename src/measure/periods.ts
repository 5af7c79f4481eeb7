/** The periods of a timeline: years, quarters or months between two days. */
import { firstDay, lastDay, monthAt, monthIndex, quarterOf } from '../model/days.js'
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

const monthOfName = (name: string | number) =>
  typeof name === 'number'
    ? `${String(name).padStart(4, '0')}-01`
    : name.replace(/Q([1-4])/, (_, quarter) => String(quarter * 3 - 2).padStart(2, '0'))

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

  const step = monthsIn[unit]
  const start = monthIndex(first) - (monthIndex(first) % step)
  const count = Math.floor((monthIndex(last) - start) / step) + 1
  return Array.from({ length: count }, (_, place) => {
    const month = monthAt(start + place * step)
    const span = { start: `${month}-01`, end: lastDay(monthAt(start + (place + 1) * step - 1)) }
    return {
      name: unit === 'year' ? +month.slice(0, 4) : unit === 'quarter' ? quarterOf(month) : month,
      ...span,
      complete:
        (from === undefined ? place > 0 : firstDay(from) <= span.start) &&
        (to === undefined ? place < count - 1 : lastDay(to) >= span.end),
    }
  })
}

/** Whether a period shares a day with a year, quarter or month. */
export function overlaps({ start, end }: PeriodSpan, unit: Period, name: string | number | null | undefined): boolean {
  if (start === null || end === null || name === null || name === undefined) return false
  const month = monthOfName(name)
  return `${month}-01` <= end && lastDay(monthAt(monthIndex(month) + monthsIn[unit] - 1)) >= start
}
