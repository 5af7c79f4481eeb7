/** The window of a claim with each end moved: how much a number owes to our reading of "mid-2022 to mid-2025". */
import { addMonths } from 'date-fns/addMonths'
import { firstDay, lastDay } from '../model/days.js'
import type { Measure } from '../model/records.js'

const text = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

const moved = (day: string, months: number) => text(addMonths(new Date(`${day}T00:00:00`), months))

/** The last day of a month stays the last day of a month. */
function movedEnd(day: string, months: number): string {
  const isLast = lastDay(day.slice(0, 7)) === day
  return isLast ? lastDay(moved(`${day.slice(0, 7)}-01`, months).slice(0, 7)) : moved(day, months)
}

/** The measure with its window as it is and with each end a month earlier and later: nine readings. */
export function windowReadings(measure: Measure): Measure[] {
  const { from, to } = measure.where
  if (typeof from !== 'string' || typeof to !== 'string') return [measure]
  return [0, -1, 1].flatMap((start) =>
    [0, -1, 1].map((end) => {
      const window = { from: moved(firstDay(from), start), to: movedEnd(lastDay(to), end) }
      return {
        ...measure,
        where: { ...measure.where, ...window },
        ...(measure.outOf && { outOf: { ...measure.outOf, ...window } }),
      }
    }),
  )
}
