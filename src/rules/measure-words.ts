import type { Claim } from '../model/records.js'
import { regions } from '../model/vocabulary.js'
import { attendanceFilter, interactionFilter } from '../query/measure-filter.js'
import type { Rule } from './rule.js'

export const measureWords: Rule = {
  name: 'measure-words',
  description:
    'The filters of a measure use words and values that exist; attendance counts parties; a rank is that of a region or party.',
  check: ({ claims, countries, organisations }) => {
    const parties = new Set<string>([...countries, ...organisations].map(({ id }) => id))
    return claims.flatMap(({ id, measure }) =>
      measure === undefined
        ? []
        : problemsOf(measure, parties).map(({ field, value, message }) => ({
            family: 'claims' as const,
            id,
            field: `measure.${field}`,
            value,
            message,
          })),
    )
  },
}

type Measure = NonNullable<Claim['measure']>

function problemsOf({ of, where, outOf, rank, count }: Measure, parties: ReadonlySet<string>) {
  const read = of === 'attendance' ? attendanceFilter : interactionFilter
  const filters = [
    ['where', where],
    ['outOf', outOf ?? {}],
  ] as const
  const misspelt = filters.flatMap(([field, filter]) => {
    try {
      read(filter)
      return []
    } catch (error) {
      return [{ field, value: filter, message: (error as Error).message }]
    }
  })
  const known =
    rank === undefined || (rank.by === 'party' ? parties.has(rank.of) : regions.some((region) => region === rank.of))
  return [
    ...misspelt,
    ...(known ? [] : [{ field: 'rank.of', value: rank.of, message: `is no ${rank.by}` }]),
    ...(of === 'attendance' && count.some((unit) => unit !== 'parties')
      ? [{ field: 'count', value: count, message: 'of attendance only parties are counted' }]
      : []),
  ]
}
