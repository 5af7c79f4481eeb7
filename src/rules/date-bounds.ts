import { firstDay, lastDay } from '../model/days.js'
import type { Rule } from './rule.js'

export const dateBounds: Rule = {
  name: 'date-bounds',
  description:
    'earliest and latest stand only with a coarser date, lie in it and in order; an end is not before its start.',
  check: ({ meetings, occasions }) => [
    ...meetings.flatMap(({ id, date, earliest, latest }) => {
      const at = { family: 'meetings' as const, id }
      if (earliest === undefined && latest === undefined) return []
      const first = firstDay(earliest ?? date)
      const last = lastDay(latest ?? date)
      if (date.length === 10)
        return [{ ...at, field: 'date', value: date, message: 'a known day has no earliest or latest' }]
      if (first > last)
        return earliest === undefined
          ? [{ ...at, field: 'latest', value: latest, message: `is before the date, ${date}` }]
          : [{ ...at, field: 'earliest', value: earliest, message: `is after latest, ${last}` }]
      if (first < firstDay(date) || last > lastDay(date)) {
        return [{ ...at, field: 'date', value: date, message: `does not hold ${first} to ${last}` }]
      }
      return []
    }),
    ...[
      ...meetings.map((record) => ({ ...record, family: 'meetings' as const })),
      ...occasions.map((record) => ({ ...record, family: 'occasions' as const })),
    ].flatMap(({ family, id, date, endDate }) =>
      endDate !== undefined && lastDay(endDate) < firstDay(date)
        ? [{ family, id, field: 'endDate', value: endDate, message: `is before the start, ${date}` }]
        : [],
    ),
  ],
}
