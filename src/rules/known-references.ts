import type { Atlas } from '../model/records.js'
import type { Problem, Rule } from './rule.js'

type Reference = Pick<Problem, 'family' | 'id' | 'field'> & {
  readonly value: string | undefined
  /** Families that may hold it; absent where the value is no id. */
  readonly to: readonly (keyof Atlas)[] | undefined
}

export const knownReferences: Rule = {
  name: 'known-references',
  description:
    'Every id that a record refers to is a record: parties, officials, occasions, series, claims, publications.',
  check: (atlas) => {
    const ids = new Map(
      (Object.keys(atlas) as (keyof Atlas)[]).map((family) => [
        family,
        new Set<string>(atlas[family].map(({ id }) => id)),
      ]),
    )
    return referencesOf(atlas)
      .filter(({ value, to }) => value !== undefined && to?.every((family) => !ids.get(family)?.has(value)))
      .map(({ family, id, field, value, to = [] }) => ({
        family,
        id,
        field,
        value,
        message: `is no record of ${to.join(' or ')}`,
      }))
  },
}

const parties = ['countries', 'organisations'] as const

/** Words of a claim's measure whose values are ids. */
const familiesOf: Readonly<Record<string, readonly (keyof Atlas)[]>> = {
  party: parties,
  principal: ['officials'],
  occasion: ['occasions'],
  series: ['series'],
}

function referencesOf(atlas: Atlas): Reference[] {
  const meetings = atlas.meetings.flatMap((meeting) => {
    const at = { family: 'meetings', id: meeting.id } as const
    return [
      ...meeting.counterparts.map(({ party }, i) => ({
        ...at,
        field: `counterparts.${i}.party`,
        value: party,
        to: parties,
      })),
      ...meeting.principals.map(({ official }, i) => ({
        ...at,
        field: `principals.${i}.official`,
        value: official,
        to: ['officials'] as const,
      })),
      { ...at, field: 'place.country', value: meeting.place?.country, to: ['countries'] as const },
      { ...at, field: 'beside.occasion', value: meeting.beside?.occasion, to: ['occasions'] as const },
      { ...at, field: 'occasion', value: meeting.occasion, to: ['occasions'] as const },
      { ...at, field: 'series', value: meeting.series, to: ['series'] as const },
    ]
  })
  const occasions = atlas.occasions.flatMap(({ id, series, within, place }) => {
    const at = { family: 'occasions', id } as const
    return [
      { ...at, field: 'series', value: series, to: ['series'] as const },
      { ...at, field: 'within', value: within, to: ['occasions'] as const },
      { ...at, field: 'place.country', value: place?.country, to: ['countries'] as const },
    ]
  })
  const series = atlas.series.flatMap(({ id, parent, members = [] }) => [
    { family: 'series' as const, id, field: 'parent', value: parent, to: ['series'] as const },
    ...members.map(({ party }, i) => ({
      family: 'series' as const,
      id,
      field: `members.${i}.party`,
      value: party,
      to: parties,
    })),
  ])
  const attendance = atlas.attendance.flatMap(({ id, occasion, party }) => [
    { family: 'attendance' as const, id, field: 'occasion', value: occasion, to: ['occasions'] as const },
    { family: 'attendance' as const, id, field: 'party', value: party, to: parties },
  ])
  const claims = atlas.claims.flatMap(({ id, publication, restates, outOf, conflictsWith, measure }) => {
    const at = { family: 'claims', id } as const
    return [
      ...(['where', 'outOf'] as const).flatMap((part) =>
        Object.entries(measure?.[part] ?? {}).flatMap(([word, values]) =>
          [values].flat().map((value) => ({ ...at, field: `measure.${part}.${word}`, value, to: familiesOf[word] })),
        ),
      ),
      { ...at, field: 'publication', value: publication, to: ['publications'] as const },
      { ...at, field: 'restates', value: restates, to: ['claims'] as const },
      { ...at, field: 'outOf', value: outOf, to: ['claims'] as const },
      ...conflictsWith.map((value, i) => ({ ...at, field: `conflictsWith.${i}`, value, to: ['claims'] as const })),
    ]
  })
  const relations = atlas.relations.flatMap(({ id, total, parts }) => {
    const at = { family: 'relations', id } as const
    return [
      { ...at, field: 'total', value: total, to: ['claims'] as const },
      ...parts.map((value, i) => ({ ...at, field: `parts.${i}`, value, to: ['claims'] as const })),
    ]
  })
  const positions = atlas.positions.flatMap(({ id, parties: own, collective, place }) => {
    const at = { family: 'positions', id } as const
    return [
      ...own.map((value, i) => ({ ...at, field: `parties.${i}`, value, to: parties })),
      { ...at, field: 'collective', value: collective, to: ['series'] as const },
      { ...at, field: 'place.country', value: place?.country, to: ['countries'] as const },
    ]
  })
  const initiatives = atlas.initiatives.flatMap(({ id, relations }) =>
    relations.map(({ to: value }, i) => ({
      family: 'initiatives' as const,
      id,
      field: `relations.${i}.to`,
      value,
      to: ['initiatives'] as const,
    })),
  )
  const training = atlas.training.flatMap(({ id, audience, of, within, statements }) => {
    const at = { family: 'training', id } as const
    return [
      ...(audience.parties ?? []).map((value, i) => ({ ...at, field: `audience.parties.${i}`, value, to: parties })),
      { ...at, field: 'audience.series', value: audience.series, to: ['series'] as const },
      { ...at, field: 'of', value: of, to: ['training'] as const },
      { ...at, field: 'within', value: within, to: ['training'] as const },
      ...statements.map(({ statedBy }, i) => ({
        ...at,
        field: `statements.${i}.statedBy.party`,
        value: statedBy.party,
        to: parties,
      })),
    ]
  })
  const assistance = atlas.assistance.flatMap(({ id, parties: own, place }) => {
    const at = { family: 'assistance', id } as const
    return [
      ...own.map((value, i) => ({ ...at, field: `parties.${i}`, value, to: parties })),
      { ...at, field: 'place.country', value: place?.country, to: ['countries'] as const },
    ]
  })
  const responses = atlas.responses.flatMap(({ id, party, about = {} }) => {
    const at = { family: 'responses', id } as const
    return [
      { ...at, field: 'party', value: party, to: parties },
      { ...at, field: 'about.series', value: about.series, to: ['series'] as const },
      { ...at, field: 'about.assistance', value: about.assistance, to: ['assistance'] as const },
      { ...at, field: 'about.training', value: about.training, to: ['training'] as const },
    ]
  })
  const regions = atlas.regions.map(({ id }) => ({
    family: 'regions' as const,
    id,
    field: 'id',
    value: id,
    to: ['countries'] as const,
  }))
  const withdrawn = atlas.withdrawn.map(({ id, replacement }) => ({
    family: 'withdrawn' as const,
    id,
    field: 'replacement',
    value: replacement,
    to: ['meetings'] as const,
  }))
  const rejected = atlas.rejected.flatMap(({ id, see, parties: own, officials }) => {
    const at = { family: 'rejected', id } as const
    return [
      { ...at, field: 'see', value: see, to: ['meetings'] as const },
      ...own.map((value, i) => ({ ...at, field: `parties.${i}`, value, to: parties })),
      ...officials.map((value, i) => ({ ...at, field: `officials.${i}`, value, to: ['officials'] as const })),
    ]
  })
  const searches = atlas.searches.flatMap(({ id, parties: own = [], officials = [], occasions: held = [] }) => {
    const at = { family: 'searches', id } as const
    return [
      ...own.map((value, i) => ({ ...at, field: `parties.${i}`, value, to: parties })),
      ...officials.map((value, i) => ({ ...at, field: `officials.${i}`, value, to: ['officials'] as const })),
      ...held.map((value, i) => ({ ...at, field: `occasions.${i}`, value, to: ['occasions'] as const })),
    ]
  })
  return [
    ...meetings,
    ...occasions,
    ...series,
    ...attendance,
    ...positions,
    ...initiatives,
    ...training,
    ...assistance,
    ...responses,
    ...claims,
    ...relations,
    ...regions,
    ...withdrawn,
    ...rejected,
    ...searches,
  ]
}
