import { firstDay, lastDay } from '../model/days.js'
import type { Rule } from './rule.js'

export const occasionDates: Rule = {
  name: 'occasion-dates',
  description:
    'A meeting that is a session lies on its dates; a sideline meeting is `during` on them and `adjacent` off them.',
  check: ({ meetings, occasions }) => {
    const occasionById = new Map(occasions.map((occasion) => [occasion.id, occasion]))
    return meetings.flatMap(({ id, date, earliest, latest, occasion, beside }) => {
      const own = occasionById.get(occasion ?? beside?.occasion ?? '')
      if (!own || own.date.length < 10 || date.length < 10) return []
      const within =
        firstDay(earliest ?? date) <= lastDay(own.endDate ?? own.date) && lastDay(latest ?? date) >= firstDay(own.date)
      const at = { family: 'meetings' as const, id }
      if (occasion !== undefined && !within) {
        return [{ ...at, field: 'date', value: date, message: `is not on the days of ${occasion}` }]
      }
      if (beside && (beside.timing === 'during') !== within) {
        return [
          {
            ...at,
            field: 'beside.timing',
            value: beside.timing,
            message: `${date} is ${within ? 'on' : 'off'} the days of ${beside.occasion}`,
          },
        ]
      }
      return []
    })
  },
}
