import type { Meeting } from '../model/records.js'
import { type Problem, type Rule, thatHold } from './rule.js'

export const scopeReasonsRule: Rule = {
  name: 'scope-reasons',
  description:
    'A core meeting has no scope reason, names its principal, and is not led by a deputy of MSS or CPLC; a bilateral one has a counterpart of at least deputy head; an extended meeting says why.',
  check: ({ meetings }) =>
    meetings.flatMap((meeting): Omit<Problem, 'rule'>[] => {
      const { id, scope, scopeReasons } = meeting
      const at = { family: 'meetings' as const, id }
      if (scope === 'core')
        return whyExtended(meeting).map((message) => ({ ...at, field: 'scope', value: scope, message }))
      return scopeReasons.length
        ? []
        : [{ ...at, field: 'scopeReasons', value: scopeReasons, message: 'an extended meeting says why' }]
    }),
}

/** What makes a meeting extended, in words; nothing for a core one. */
function whyExtended({ scopeReasons, principals, counterparts, setting }: Meeting): string[] {
  return thatHold([
    [scopeReasons.length > 0, `with the reason ${scopeReasons.join(', ')} it is extended`],
    [
      principals.some(({ official }) => official === undefined),
      'a meeting without a named principal is extended (unnamed-principal)',
    ],
    [
      principals.every(({ agency, level }) => agency !== 'MPS' && level !== 'head'),
      'a meeting of a deputy of MSS or CPLC is extended (mss-or-cplc-deputy)',
    ],
    [
      setting !== 'multilateral' && counterparts.every(({ rank }) => rank === 'below'),
      'a bilateral meeting with nobody of at least deputy head is extended (below-deputy-head)',
    ],
  ])
}
