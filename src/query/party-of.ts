import type { Party } from '../model/interaction.js'

/**
 * A party by any of its names: id, ISO 3166-1 alpha-3, numeric, its short English or Chinese name, or another
 * English name.
 *
 * @param parties Countries and organisations.
 * @param name `SB`, `SLB`, `90`, `090`, `Solomon Islands`; letters of any case.
 * @returns The party.
 * @throws RangeError where no party, or more than one, has that name.
 * @example
 * ```ts
 * import { parties, partyOf } from 'gsi-atlas'
 *
 * partyOf(parties, 'slb').name
 * // Solomon Islands
 * ```
 */
export function partyOf(parties: readonly Party[], name: string | number): Party {
  if (typeof name !== 'string' && typeof name !== 'number') throw new TypeError(`party: ${String(name)} is not text`)
  const wanted = typeof name === 'number' ? String(name).padStart(3, '0') : fold(name)
  const found = parties.filter((party) =>
    namesOf(party).includes(/^\d+$/.test(wanted) ? wanted.padStart(3, '0') : wanted),
  )
  const [party] = found
  if (!party) throw new RangeError(`party: "${name}" is no id, code or name of a party`)
  if (found.length > 1)
    throw new RangeError(`party: "${name}" is ${found.map(({ id }) => id).join(' and ')}: use the id`)
  return party
}

/** Without case, accents, full stops, hyphens, the shape of apostrophes and the spelling of organisation. */
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/[\p{M}.]/gu, '')
    .replaceAll('-', ' ')
    .replaceAll('’', "'")
    .trim()
    .toLowerCase()
    .replaceAll('organization', 'organisation')

const namesOf = (party: Party): string[] => {
  const codes = party.kind === 'country' ? [party.alpha3, party.numeric, ...(party.aliases ?? [])] : []
  return [party.id, party.name, party.nameZh, ...codes].flatMap((name) => (name === undefined ? [] : fold(name)))
}
