import { firstDay } from '../model/days.js'
import type { Atlas, Source } from '../model/records.js'
import type { Rule } from './rule.js'

const families = ['meetings', 'attendance', 'positions', 'responses'] as const

interface Dated {
  readonly id: string
  readonly date: string
  readonly earliest?: string
  readonly sources: readonly Source[]
}

export const notInTheFuture: Rule = {
  name: 'not-in-the-future',
  description:
    'Nothing took place later than the day its sources were read, and no source was published later than it was read.',
  check: (atlas: Atlas) =>
    families.flatMap((family) =>
      (atlas[family] as readonly Dated[]).flatMap(({ id, date, earliest, sources }) => {
        const read =
          sources
            .map(({ accessed }) => accessed)
            .sort()
            .at(-1) ?? ''
        const late = firstDay(earliest ?? date) > read
        return [
          ...(late
            ? [{ family, id, field: 'date', value: date, message: `is after the sources were read, ${read}` }]
            : []),
          ...sources.flatMap(({ published, accessed }, i) =>
            published !== undefined && firstDay(published) > accessed
              ? [
                  {
                    family,
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
    ),
}
