import { firstDay } from '../model/days.js'
import type { Rule } from './rule.js'

export const notInTheFuture: Rule = {
  name: 'not-in-the-future',
  description:
    'A meeting is not later than the day its sources were read, and no source was published later than it was read.',
  check: ({ meetings }) =>
    meetings.flatMap(({ id, date, earliest, sources }) => {
      const read =
        sources
          .map(({ accessed }) => accessed)
          .sort()
          .at(-1) ?? ''
      const late = firstDay(earliest ?? date) > read
      return [
        ...(late
          ? [
              {
                family: 'meetings' as const,
                id,
                field: 'date',
                value: date,
                message: `is after the sources were read, ${read}`,
              },
            ]
          : []),
        ...sources.flatMap(({ published, accessed }, i) =>
          published !== undefined && firstDay(published) > accessed
            ? [
                {
                  family: 'meetings' as const,
                  id,
                  field: `sources.${i}.published`,
                  value: published,
                  message: `is after it was read, ${accessed}`,
                },
              ]
            : [],
        ),
      ]
    }),
}
