import type { Rule } from './rule.js'

export const initiativeParts: Rule = {
  name: 'initiative-parts',
  description: 'Ids of commitments and milestones are unique; milestones stand by date.',
  check: ({ initiatives }) => {
    const seen = new Set<string>()
    return initiatives.flatMap(({ id, commitments, milestones }) => {
      const at = { family: 'initiatives' as const, id }
      const parts = [
        ...commitments.map((part, i) => ({ part, field: `commitments.${i}` })),
        ...milestones.map((part, i) => ({ part, field: `milestones.${i}` })),
      ]
      const twice = parts.flatMap(({ part, field }) => {
        if (seen.has(part.id))
          return [{ ...at, field: `${field}.id`, value: part.id, message: 'stands more than once' }]
        seen.add(part.id)
        return []
      })
      const dates = milestones.flatMap(({ date }, i) => {
        const before = milestones[i - 1]?.date ?? ''
        const wrong = date < before.slice(0, date.length)
        return wrong
          ? [{ ...at, field: `milestones.${i}.date`, value: date, message: `stands after ${before}, which is later` }]
          : []
      })
      return [...twice, ...dates]
    })
  },
}
