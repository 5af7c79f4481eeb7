import { firstDay, lastDay } from '../model/days.js'
import type { Occasion } from '../model/records.js'
import type { Timing } from '../model/vocabulary.js'
import type { Problem, Rule } from './rule.js'

export const occasionDates: Rule = {
  name: 'occasion-dates',
  description:
    'A meeting that is a session lies on its dates; a sideline meeting is `during` where all its possible days are on them, `adjacent` where all are off them.',
  check: ({ meetings, occasions }) => {
    const occasionById = new Map(occasions.map((occasion) => [occasion.id, occasion]))
    return meetings.flatMap((meeting): Omit<Problem, 'rule'>[] => {
      const { id, date, earliest = date, latest = date, occasion, beside } = meeting
      const own = occasionById.get(occasion ?? beside?.occasion ?? '')
      if (!own || own.date.length < 10) return []
      const at = { family: 'meetings' as const, id }
      const timing = timingOf(firstDay(earliest), lastDay(latest), own)
      if (occasion !== undefined && timing === 'adjacent')
        return [{ ...at, field: 'date', value: date, message: `is not on the days of ${occasion}` }]
      if (beside && beside.timing !== timing) {
        const message = `by its possible days and those of ${beside.occasion} it is ${timing ?? 'not known, so absent'}`
        return [{ ...at, field: 'beside.timing', value: beside.timing, message }]
      }
      return []
    })
  },
}

/** Nothing where the days that a meeting can have been held are some on and some off those of the occasion. */
function timingOf(first: string, last: string, { date, endDate = date }: Occasion): Timing | undefined {
  const [from, to] = [firstDay(date), lastDay(endDate)]
  if (from <= first && last <= to) return 'during'
  return first > to || last < from ? 'adjacent' : undefined
}
