import type { Atlas, Meeting, Source } from '../model/records.js'
import { archiveOf } from '../query/archive-of.js'
import { tells } from '../query/sources-in.js'

/** A meeting as a reader meets it. */
export interface MeetingLine {
  readonly meeting: string
  readonly date: string
  /** First day it may have been, where the date is coarser and this is known. */
  readonly earliest?: string
  /** Last day it may have been, likewise. */
  readonly latest?: string
  /** Names of the foreign parties; of a `partial` roster there were others. */
  readonly parties: readonly string[]
  readonly roster: Meeting['roster']
  /** One line made of the fields: who met whom, where, beside what. */
  readonly text: string
  readonly scope: Meeting['scope']
  readonly confidence: Meeting['confidence']
  /**
   * Address of the best source that can be linked: a government's or an organisation's own page before agencies and
   * press of either side, these before others, English before other languages.
   */
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

/** The words for many of a kind, at the start of a role. */
const oneOfMany = /^(?:Member|Delegation|Representative)\b/

/** A role without a name: `the Minister of Interior`, `a member of the staff`. */
const withArticle = (role: string) =>
  oneOfMany.test(role) ? `a ${role.charAt(0).toLowerCase()}${role.slice(1)}` : `the ${role}`

/** Families of publishers, those to link first. */
const preferred: readonly (readonly Source['family'][])[] = [
  ['counterpart-government', 'prc-government', 'international-organisation'],
  ['wire', 'prc-media', 'counterpart-media'],
]

/** Of the sources that tell of the meeting and have an address, the one to link. */
function bestOf(sources: readonly Source[]): Source | undefined {
  const place = ({ family, language }: Source) => {
    const found = preferred.findIndex((families) => families.includes(family))
    return 2 * (found < 0 ? preferred.length : found) + (language === 'en' ? 0 : 1)
  }
  const linked = sources.filter((source) => source.url !== undefined && tells(source))
  return linked.sort((a, b) => place(a) - place(b))[0]
}

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
    const oneAgency = new Set(principals.map(({ agency }) => agency)).size === 1
    const prc = principals.map(({ official, agency, level }, i) => {
      if (official === undefined) return `an unnamed ${level} of the ${agencies[agency]}`
      const name = nameOf.get(official) ?? official
      return oneAgency && i < principals.length - 1 ? name : `${name} (${agencies[agency]})`
    })
    const met = counterparts.map(({ party, name, role }) => {
      const country = partyOf.get(party) ?? party
      if (name === undefined)
        return `${role === undefined ? 'an unnamed office-holder' : withArticle(role)} (${country})`
      const who = [name, role].filter((word) => word !== undefined).join(', ')
      return role?.endsWith(country) ? who : `${who} (${country})`
    })
    const delegations = list(meeting.roster === 'partial' ? [...parties, 'others'] : parties)
    const foreign = meeting.setting === 'multilateral' ? `delegations of ${delegations}` : list(met)
    const country = place && (partyOf.get(place.country) ?? place.country)
    const city = place?.city === country ? undefined : place?.city
    const where = country && [city, country].filter((word) => word !== undefined).join(', ')
    const remote = mode === 'video' || mode === 'phone'
    const addressed = meeting.setting === 'multilateral' && principals.every(({ part }) => part === 'addressed')
    const session = occasion && occasionOf.get(occasion)
    const source = bestOf(sources)
    const archived = source && archiveOf(source)
    const text = [
      `${list(prc)} ${addressed ? 'addressed' : 'met'} ${foreign}`,
      mode === 'in-person' ? undefined : `by ${mode}`,
      where && `${remote ? 'hosted in' : 'in'} ${where}`,
      session && `at: ${session}`,
      beside && `beside: ${occasionOf.get(beside.occasion) ?? beside.occasion}`,
    ]
    return {
      meeting: meeting.id,
      date: meeting.date,
      ...(meeting.earliest !== undefined && { earliest: meeting.earliest }),
      ...(meeting.latest !== undefined && { latest: meeting.latest }),
      parties,
      roster: meeting.roster,
      text: text.filter((part) => part !== undefined).join(', '),
      scope: meeting.scope,
      confidence: meeting.confidence,
      ...(source?.url !== undefined && { url: source.url }),
      ...(archived !== undefined && { archived }),
    }
  }
}
