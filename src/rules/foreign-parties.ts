import type { Rule } from './rule.js'

export const foreignParties: Rule = {
  name: 'foreign-parties',
  description: 'China, Hong Kong and Macao are never foreign parties.',
  check: ({ meetings, countries }) => {
    const own = new Set(countries.filter(({ foreign }) => foreign === false).map(({ id }) => id))
    return meetings.flatMap(({ id, counterparts }) =>
      counterparts.flatMap(({ party }, i) =>
        own.has(party)
          ? [
              {
                family: 'meetings' as const,
                id,
                field: `counterparts.${i}.party`,
                value: party,
                message: 'is never a foreign party',
              },
            ]
          : [],
      ),
    )
  },
}
