/** The window of a claim with each end moved: how much a number owes to our reading of "mid-2022 to mid-2025". */
import { addMonths } from 'date-fns/addMonths'
import { firstDay, lastDay } from '../model/days.js'
import type { Measure } from '../model/records.js'

const text = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

const moved = (day: string, months: number) => text(addMonths(new Date(`${day}T12:00:00`), months))

/** The last day of a month stays the last day of a month. */
function movedEnd(day: string, months: number): string {
  const isLast = lastDay(day.slice(0, 7)) === day
  return isLast ? lastDay(moved(`${day.slice(0, 7)}-01`, months).slice(0, 7)) : moved(day, months)
}

type Filter = Measure['where']

/** The filter with the ends it has moved by months. */
function movedBy(filter: Filter, start: number, end: number): Filter {
  const { from, to } = filter
  return {
    ...filter,
    ...(typeof from === 'string' && { from: moved(firstDay(from), start) }),
    ...(typeof to === 'string' && { to: movedEnd(lastDay(to), end) }),
  }
}

/** A window that ends before two months are over. */
const ofDays = ({ from, to }: Filter) =>
  typeof from === 'string' && typeof to === 'string' && lastDay(to) < moved(firstDay(from), 2)

/**
 * The measure with its window as it is and with each end a month earlier and later: nine readings. A window of days, as
 * that of a forum, is no period that a month could be added to: it is read as it is.
 */
export function windowReadings(measure: Measure): Measure[] {
  const steps = ofDays(measure.where) ? [0] : [0, -1, 1]
  return steps.flatMap((start) =>
    steps.map((end) => ({
      ...measure,
      where: movedBy(measure.where, start, end),
      ...(measure.outOf && { outOf: movedBy(measure.outOf, start, end) }),
    })),
  )
}
