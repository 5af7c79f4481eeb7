import type { Atlas } from '../model/records.js'
import type { Rule } from './rule.js'

export const uniqueIds: Rule = {
  name: 'unique-ids',
  description:
    'An id names one record of its family; a withdrawn meeting id is never used again; a lead that became a meeting is no longer among the rejected; no organisation has the id of a country.',
  check: (atlas) => {
    const families = Object.keys(atlas) as (keyof Atlas)[]
    const twice = families.flatMap((family) =>
      repeated(
        family,
        atlas[family].map(({ id }) => id),
      ),
    )
    const withdrawn = taken(atlas.meetings, atlas.withdrawn)
    const accepted = taken(atlas.rejected, atlas.meetings)
    const shared = taken(atlas.organisations, atlas.countries)
    return [
      ...twice,
      ...withdrawn.map(problemOf('meetings', 'was withdrawn: coin another')),
      ...accepted.map(problemOf('rejected', 'is the id of a meeting: take the lead off the list')),
      ...shared.map(problemOf('organisations', 'is the id of a country')),
    ]
  },
}

interface Identified {
  readonly id: string
}

/** Ids of the records that are ids of the others too. */
function taken(records: readonly Identified[], others: readonly Identified[]): string[] {
  const known = new Set(others.map(({ id }) => id))
  return records.flatMap(({ id }) => (known.has(id) ? id : []))
}

const problemOf = (family: keyof Atlas, message: string) => (id: string) => ({
  family,
  id,
  field: 'id',
  value: id,
  message,
})

const repeated = (family: keyof Atlas, ids: readonly string[]) =>
  ids.filter((id, place) => ids.indexOf(id) !== place).map(problemOf(family, 'stands more than once'))
