import type { Atlas, Meeting } from '../model/records.js'
import { archiveOf } from '../query/archive-of.js'

/** A meeting as a reader meets it. */
export interface MeetingLine {
  readonly meeting: string
  readonly date: string
  /** Names of the foreign parties. */
  readonly parties: readonly string[]
  /** One line made of the fields: who met whom, where, beside what. */
  readonly text: string
  readonly scope: Meeting['scope']
  readonly confidence: Meeting['confidence']
  /** Address of the best source that can be linked. */
  readonly url?: string
  /** Where to read it when the page has gone: the copy on record, or an address built but not opened (`archiveOf`). */
  readonly archived?: string
}

const agencies = {
  MPS: 'Ministry of Public Security',
  MSS: 'Ministry of State Security',
  CPLC: 'Central Political-Legal Commission',
}

const list = (words: readonly string[]) =>
  words.length < 3 ? words.join(' and ') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`

/** Describes meetings of an atlas in plain words, from their fields alone. */
export function describer({
  officials,
  countries,
  organisations,
  occasions,
}: Atlas): (meeting: Meeting) => MeetingLine {
  const nameOf = new Map(officials.map(({ id, name }) => [id, name]))
  const partyOf = new Map([...countries, ...organisations].map(({ id, name }) => [id, name]))
  const occasionOf = new Map(occasions.map(({ id, name }) => [id, name]))

  return (meeting) => {
    const { principals, counterparts, place, beside, occasion, mode, sources } = meeting
    const parties = [...new Set(counterparts.map(({ party }) => partyOf.get(party) ?? party))]
    const prc = principals.map(({ official, agency, level }) => {
      const name = official === undefined ? undefined : (nameOf.get(official) ?? official)
      return name === undefined ? `an unnamed ${level} of the ${agencies[agency]}` : `${name} (${agencies[agency]})`
    })
    const met = counterparts.map(({ party, name, role }) => {
      const country = partyOf.get(party) ?? party
      const who = [name, role].filter((word) => word !== undefined).join(', ')
      return who ? `${who} (${country})` : `an unnamed office-holder (${country})`
    })
    const delegations = list(meeting.roster === 'partial' ? [...parties, 'others'] : parties)
    const foreign = meeting.setting === 'multilateral' ? `delegations of ${delegations}` : list(met)
    const where =
      place && [place.city, partyOf.get(place.country) ?? place.country].filter((word) => word !== undefined)
    const session = occasion && occasionOf.get(occasion)
    const [source] = sources.filter(({ url }) => url !== undefined)
    const archived = source && archiveOf(source)
    const text = [
      `${list(prc)} ${principals.every(({ part }) => part === 'addressed') ? 'addressed' : 'met'} ${foreign}`,
      mode === 'in-person' ? undefined : `by ${mode}`,
      where && `in ${where.join(', ')}`,
      session && `at: ${session}`,
      beside && `beside: ${occasionOf.get(beside.occasion) ?? beside.occasion}`,
    ]
    return {
      meeting: meeting.id,
      date: meeting.date,
      parties,
      text: text.filter((part) => part !== undefined).join(', '),
      scope: meeting.scope,
      confidence: meeting.confidence,
      ...(source?.url !== undefined && { url: source.url }),
      ...(archived !== undefined && { archived }),
    }
  }
}
