import type { Rule } from './rule.js'

export const trainingLinks: Rule = {
  name: 'training-links',
  description:
    'Only a delivery fulfils, and only a commitment is fulfilled; no training lies within itself; a number has its unit and bound.',
  check: ({ training }) => {
    const byId = new Map(training.map((record) => [record.id, record]))
    return training.flatMap(({ id, kind, of, within, statements }) => {
      const at = { family: 'training' as const, id }
      const fulfilled = of === undefined ? undefined : byId.get(of)
      const seen = new Set<string>()
      let next = within
      while (next !== undefined && next !== id && !seen.has(next)) {
        seen.add(next)
        next = byId.get(next)?.within
      }
      return [
        ...statements.flatMap(({ value, bound, unit }, i) =>
          (value === undefined) === (bound === undefined) && (value === undefined) === (unit === undefined)
            ? []
            : [
                {
                  ...at,
                  field: `statements.${i}`,
                  value,
                  message: 'value, bound and unit stand together or not at all',
                },
              ],
        ),
        ...(of !== undefined && kind !== 'delivery'
          ? [{ ...at, field: 'of', value: of, message: 'only a delivery fulfils a commitment' }]
          : []),
        ...(fulfilled && fulfilled.kind !== 'commitment'
          ? [{ ...at, field: 'of', value: of, message: 'is no commitment' }]
          : []),
        ...(next === id
          ? [{ ...at, field: 'within', value: within, message: 'leads back to the training itself' }]
          : []),
      ]
    })
  },
}
