import type { Rule } from './rule.js'

export const settingAndParties: Rule = {
  name: 'setting-and-parties',
  description:
    'A bilateral meeting has one party; a sideline meeting says beside what, and only it does; it is no occasion itself.',
  check: ({ meetings }) =>
    meetings.flatMap(({ id, setting, beside, occasion, counterparts }) => {
      const at = { family: 'meetings' as const, id }
      const parties = [...new Set(counterparts.map(({ party }) => party))]
      return [
        setting !== 'multilateral' &&
          parties.length > 1 && {
            ...at,
            field: 'counterparts',
            value: parties,
            message: `a ${setting} meeting has one party`,
          },
        setting === 'sideline' &&
          !beside && { ...at, field: 'beside', value: beside, message: 'a sideline meeting stands beside an occasion' },
        setting !== 'sideline' &&
          beside && {
            ...at,
            field: 'beside',
            value: beside.occasion,
            message: `only sideline meetings have it, this one is ${setting}`,
          },
        setting === 'sideline' &&
          occasion && {
            ...at,
            field: 'occasion',
            value: occasion,
            message: 'a sideline meeting stands beside an occasion and is none',
          },
      ].filter((problem) => problem !== false && problem !== undefined)
    }),
}
