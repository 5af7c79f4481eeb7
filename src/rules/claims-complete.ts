import type { Rule } from './rule.js'

export const claimsComplete: Rule = {
  name: 'claims-complete',
  description:
    'A claim has a measure or the reason why it has none; its value lies between low and high; a conflict is named on both sides.',
  check: ({ claims }) => {
    const byId = new Map(claims.map((claim) => [claim.id, claim]))
    return claims.flatMap(({ id, measure, reason, value, low, high, comparability, conflictsWith }) => {
      const at = { family: 'claims' as const, id }
      return [
        ...(measure || reason !== undefined
          ? []
          : [{ ...at, field: 'measure', value: measure, message: 'neither a measure nor a reason' }]),
        ...(!measure && comparability === 'comparable'
          ? [{ ...at, field: 'comparability', value: comparability, message: 'without a measure nothing is compared' }]
          : []),
        ...(measure && comparability !== 'comparable'
          ? [{ ...at, field: 'comparability', value: comparability, message: 'with a measure it is comparable' }]
          : []),
        ...(value < low || (high !== undefined && value > high)
          ? [{ ...at, field: 'value', value, message: `is not between ${low} and ${high}` }]
          : []),
        ...conflictsWith
          .filter((other) => byId.has(other) && !byId.get(other)?.conflictsWith.includes(id))
          .map((other) => ({ ...at, field: 'conflictsWith', value: other, message: `does not name ${id} in turn` })),
      ]
    })
  },
}
