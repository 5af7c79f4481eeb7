import type { Rule } from './rule.js'

export const nestedOccasions: Rule = {
  name: 'nested-occasions',
  description: 'No occasion lies within itself, by whatever way.',
  check: ({ occasions }) => {
    const parentOf = new Map(occasions.map(({ id, within }) => [id, within]))
    return occasions.flatMap(({ id, within }) => {
      const seen = new Set<string>()
      let next = within
      while (next !== undefined && next !== id && !seen.has(next)) {
        seen.add(next)
        next = parentOf.get(next)
      }
      return next === id
        ? [
            {
              family: 'occasions' as const,
              id,
              field: 'within',
              value: within,
              message: 'leads back to the occasion itself',
            },
          ]
        : []
    })
  },
}
