import type { Atlas } from '../model/records.js'
import type { Rule } from './rule.js'

/** Every place where a record names a foreign party. */
const named = ({ meetings, positions, training, assistance, responses }: Atlas) => [
  ...meetings.flatMap(({ id, counterparts }) =>
    counterparts.map(({ party }, i) => ({ family: 'meetings' as const, id, field: `counterparts.${i}.party`, party })),
  ),
  ...positions.flatMap(({ id, parties }) => listed('positions', id, 'parties', parties)),
  ...training.flatMap(({ id, audience }) => listed('training', id, 'audience.parties', audience.parties)),
  ...assistance.flatMap(({ id, parties }) => listed('assistance', id, 'parties', parties)),
  ...responses.map(({ id, party }) => ({ family: 'responses' as const, id, field: 'party', party })),
]

const listed = (family: keyof Atlas, id: string, field: string, parties: readonly string[] = []) =>
  parties.map((party, i) => ({ family, id, field: `${field}.${i}`, party }))

export const foreignParties: Rule = {
  name: 'foreign-parties',
  description: 'China, Hong Kong and Macao are never foreign parties.',
  check: (atlas) => {
    const own = new Set<string>(atlas.countries.filter(({ foreign }) => foreign === false).map(({ id }) => id))
    return named(atlas)
      .filter(({ party }) => own.has(party))
      .map(({ party, ...at }) => ({ ...at, value: party, message: 'is never a foreign party' }))
  },
}
