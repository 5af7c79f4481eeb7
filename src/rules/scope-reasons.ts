import type { Problem, Rule } from './rule.js'

export const scopeReasonsRule: Rule = {
  name: 'scope-reasons',
  description:
    'A core meeting has no scope reason, names its principal, and is not led by a deputy of MSS or CPLC; a bilateral one has a counterpart of at least deputy head; an extended meeting says why.',
  check: ({ meetings }) =>
    meetings.flatMap(({ id, scope, scopeReasons, principals, counterparts, setting }): Omit<Problem, 'rule'>[] => {
      const at = { family: 'meetings' as const, id }
      if (scope === 'extended') {
        return scopeReasons.length
          ? []
          : [{ ...at, field: 'scopeReasons', value: scopeReasons, message: 'an extended meeting says why' }]
      }
      return [
        ...(scopeReasons.length
          ? [
              {
                ...at,
                field: 'scope',
                value: scope,
                message: `with the reason ${scopeReasons.join(', ')} it is extended`,
              },
            ]
          : []),
        ...(principals.some(({ official }) => official === undefined)
          ? [
              {
                ...at,
                field: 'scope',
                value: scope,
                message: 'a meeting without a named principal is extended (unnamed-principal)',
              },
            ]
          : []),
        ...(principals.every(({ agency, level }) => agency !== 'MPS' && level !== 'head')
          ? [
              {
                ...at,
                field: 'scope',
                value: scope,
                message: 'a meeting of a deputy of MSS or CPLC is extended (mss-or-cplc-deputy)',
              },
            ]
          : []),
        ...(setting !== 'multilateral' && counterparts.every(({ rank }) => rank === 'below')
          ? [
              {
                ...at,
                field: 'scope',
                value: scope,
                message: 'a bilateral meeting with nobody of at least deputy head is extended (below-deputy-head)',
              },
            ]
          : []),
      ]
    }),
}
