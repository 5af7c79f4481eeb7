import type { Rule } from './rule.js'

export const positionVoices: Rule = {
  name: 'position-voices',
  description:
    "A position is that of its parties or of one bloc, never both; China's readout is China's voice; a joint statement is not one side's.",
  check: ({ positions }) =>
    positions.flatMap(({ id, parties, collective, form, statedBy }) => {
      const at = { family: 'positions' as const, id }
      const joint = form === 'joint-statement' && (statedBy === 'party' || statedBy === 'china')
      return [
        ...((parties.length === 0) === (collective === undefined)
          ? [{ ...at, field: 'parties', value: parties, message: 'either parties or a collective, not both' }]
          : []),
        ...(form === 'prc-readout' && statedBy !== 'china'
          ? [{ ...at, field: 'statedBy', value: statedBy, message: "of a readout of China's is china" }]
          : []),
        ...(joint
          ? [{ ...at, field: 'statedBy', value: statedBy, message: 'of a joint statement is jointly, or third-party' }]
          : []),
      ]
    }),
}
