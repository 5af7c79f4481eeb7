import type { Atlas } from '../model/records.js'
import { nameWords } from './name-words.js'
import type { Problem, Rule } from './rule.js'

type Named = Pick<Problem, 'family' | 'id' | 'field'> & { readonly party: string; readonly name: string }

/** A name without case, accents, punctuation and the order of its words. */
const folded = (name: string) => nameWords(name).sort().join(' ')

/** Every place where a record names a person of a party. */
function namesIn({ meetings, attendance, positions }: Atlas): Named[] {
  const named = (at: Omit<Named, 'name'>, name: string | undefined): Named[] =>
    name === undefined ? [] : [{ ...at, name }]
  return [
    ...meetings.flatMap(({ id, counterparts }) =>
      counterparts.flatMap(({ party, name }, i) =>
        named({ family: 'meetings', id, field: `counterparts.${i}.name`, party }, name),
      ),
    ),
    ...attendance.flatMap(({ id, party, person }) =>
      named({ family: 'attendance', id, field: 'person', party }, person),
    ),
    ...positions.flatMap(({ id, parties, speaker }) =>
      parties.flatMap((party) => named({ family: 'positions', id, field: 'speaker.name', party }, speaker?.name)),
    ),
  ]
}

export const oneSpelling: Rule = {
  name: 'one-spelling',
  description: 'A person of a party is written in one way: no two names differ only in accents, signs or order.',
  check: (atlas) => {
    const first = new Map<string, string>()
    return namesIn(atlas).flatMap(({ party, name, ...at }) => {
      const key = `${party} ${folded(name)}`
      const known = first.get(key) ?? name
      first.set(key, known)
      return known === name ? [] : [{ ...at, value: name, message: `is written "${known}" elsewhere` }]
    })
  },
}
