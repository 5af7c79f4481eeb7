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
    const withdrawn = new Set(atlas.withdrawn.map(({ id }) => id))
    const reused = atlas.meetings
      .filter(({ id }) => withdrawn.has(id))
      .map(({ id }) => ({
        family: 'meetings' as const,
        id,
        field: 'id',
        value: id,
        message: 'was withdrawn: coin another',
      }))
    const meetings = new Set<string>(atlas.meetings.map(({ id }) => id))
    const accepted = atlas.rejected
      .filter(({ id }) => meetings.has(id))
      .map(({ id }) => ({
        family: 'rejected' as const,
        id,
        field: 'id',
        value: id,
        message: 'is the id of a meeting: take the lead off the list',
      }))
    const countries = new Set<string>(atlas.countries.map(({ id }) => id))
    const shared = atlas.organisations
      .filter(({ id }) => countries.has(id))
      .map(({ id }) => ({
        family: 'organisations' as const,
        id,
        field: 'id',
        value: id,
        message: 'is the id of a country',
      }))
    return [...twice, ...reused, ...accepted, ...shared]
  },
}

function repeated(family: keyof Atlas, ids: readonly string[]) {
  return ids
    .filter((id, place) => ids.indexOf(id) !== place)
    .map((id) => ({ family, id, field: 'id', value: id, message: 'stands more than once' }))
}
