import type { Rule } from './rule.js'

export const oneSessionADay: Rule = {
  name: 'one-session-a-day',
  description: 'Two occasions of one series begin on different days, unless they lie within a third.',
  check: ({ occasions }) =>
    occasions.flatMap(({ id, series, date, within }, place) =>
      occasions
        .slice(0, place)
        .filter((before) => before.series === series && series !== undefined && before.date === date)
        .filter((before) => date.length === 10 && within === undefined && before.within === undefined)
        .map((before) => ({
          family: 'occasions' as const,
          id,
          field: 'date',
          value: date,
          message: `is that of ${before.id}: one session, or two within a third`,
        })),
    ),
}
