import { type ForumParty, forumParties } from '../measure/forum-parties.js'
import { tally } from '../measure/tally.js'
import { compare } from '../model/compare.js'
import type { Interaction, Party } from '../model/interaction.js'
import type { Assistance, Atlas, Attendance, GsiPosition, PartnerResponse, Training } from '../model/records.js'
import type { Agency, Setting } from '../model/vocabulary.js'
import { interactionsOf } from '../query/interactions-of.js'
import { meetingSearches } from '../query/meeting-searches.js'
import { partyOf } from '../query/party-of.js'
import { type SeriesMembership, seriesOf } from '../query/series-of.js'
import { lastRead } from '../query/sources-in.js'
import { citationOf } from './cite.js'
import { describer, type MeetingLine } from './describe.js'

/** A principal and how often the party was met. */
export interface PrincipalMet {
  /** Id of the official; null where the sources name nobody. */
  readonly official: string | null
  readonly name: string | null
  readonly agency: Agency
  readonly meetings: number
}

/** A party at a forum, with the rows that say so. */
export interface ForumAttended extends ForumParty {
  readonly series: string
}

/** All that the atlas holds of one party. */
export interface PartyProfile {
  readonly party: Party
  /** Last day on which a source of the data was read. */
  readonly asOf: string
  /** Last day of the period in which meetings with it were searched for by name; absent where they were not. */
  readonly searchedThrough?: string
  /** Records of all families that concern the party, mechanisms included. */
  readonly records: number
  /** Of its meetings, rows at forums and positions, those that are probable; the other families carry no confidence. */
  readonly probable: number
  /**
   * Median number of meetings over the countries of its region, those with none included; absent for organisations and
   * in regions of fewer than five countries.
   */
  readonly regionalMedian?: number
  /** Meetings by year and setting; the years run from the first to the last. */
  readonly meetingsByYear: readonly { readonly year: number; readonly setting: Setting; readonly meetings: number }[]
  /** Principals met, most meetings first. */
  readonly principals: readonly PrincipalMet[]
  /** The meetings, in words, with their best link. */
  readonly meetings: readonly MeetingLine[]
  /** Mechanisms and bodies it is a member of, with the newest session on record. */
  readonly mechanisms: readonly SeriesMembership[]
  /** Forums at which it is named, by the rule of `forumParties`: `total` is of editions with anyone named. */
  readonly forums: readonly ForumAttended[]
  /** Everyone named for it at a forum, by date; `forums` leaves out embassies, cities, scholars and sub-forums. */
  readonly attendance: readonly Attendance[]
  /** Positions of the party itself, by date; those of its blocs are rows of the blocs. */
  readonly positions: readonly GsiPosition[]
  /** By the date of the first statement, undated ones last. */
  readonly training: readonly Training[]
  /** By the day it begins, undated ones last. */
  readonly assistance: readonly Assistance[]
  /** By date. */
  readonly responses: readonly PartnerResponse[]
  /** How to cite. */
  readonly citation: string
}

/**
 * Everything on record about one party: meetings, mechanisms, forums, positions on GSI, training, assistance and
 * responses. Records come with their sources, meetings as lines with the best link (`sourcesOf` gives all).
 *
 * @param atlas The atlas.
 * @param party Id, code or name: `SB`, `SLB`, `90`, `Solomon Islands`.
 * @returns The profile. An empty list means that nothing was found, or, where `searchedThrough` is absent, not searched by name.
 * @throws RangeError where no party has that name, or it is the PRC, Hong Kong or Macao, which are no foreign parties.
 * @example
 * ```ts
 * import { atlas, partyProfile } from 'gsi-atlas'
 *
 * const { party, records, probable, regionalMedian, meetings } = partyProfile(atlas, 'Solomon Islands')
 * const facts = [party.id, records, probable, regionalMedian, meetings.length]
 * facts
 * // [ 'SB', 39, 5, 2.5, 9 ]
 * ```
 */
export function partyProfile(atlas: Atlas, party: string | number): PartyProfile {
  const own = partyOf([...atlas.countries, ...atlas.organisations], party)
  const { id } = own
  if ('foreign' in own && own.foreign === false) throw new RangeError(`party: "${id}" is never a foreign party`)
  const asOf = lastRead(atlas)
  const interactions = interactionsOf(atlas)
  const meetings = atlas.meetings.filter(({ counterparts }) => counterparts.some((one) => one.party === id))
  const searched = atlas.searches
    .filter(({ parties, strategy }) => parties?.includes(id) && meetingSearches.includes(strategy))
    .map(({ to }) => to)

  const attendance = byDate(
    atlas.attendance.filter((row) => row.party === id),
    ({ date }) => date,
  )
  const families = {
    attendance,
    positions: byDate(
      atlas.positions.filter((row) => row.parties.includes(id)),
      ({ date }) => date,
    ),
    training: byDate(
      atlas.training.filter(({ audience }) => audience.parties?.includes(id)),
      ({ statements }) => statements.flatMap(({ date = [] }) => date).sort()[0],
    ),
    assistance: byDate(
      atlas.assistance.filter((row) => row.parties.includes(id)),
      ({ from }) => from,
    ),
    responses: byDate(
      atlas.responses.filter((row) => row.party === id),
      ({ date }) => date,
    ),
  }
  const mechanisms = seriesOf(atlas.series, id, { occasions: atlas.occasions })
  const withConfidence = [meetings, families.attendance, families.positions].flat()
  const last = searched.sort().at(-1)
  const median = own.kind === 'country' ? medianOf(own.region, atlas, interactions) : undefined

  return {
    party: own,
    asOf,
    ...(last !== undefined && { searchedThrough: last }),
    records: [meetings, mechanisms, ...Object.values(families)].flat().length,
    probable: withConfidence.filter(({ confidence }) => confidence === 'probable').length,
    ...(median !== undefined && { regionalMedian: median }),
    meetingsByYear: tally(interactions, { party: id }, ['year', 'setting'], 'meetings').cells.map(
      ({ values: [year, setting], count }) => ({ year: Number(year), setting: setting as Setting, meetings: count }),
    ),
    principals: principalsOf(atlas, id, interactions),
    meetings: meetings.map(describer(atlas)),
    mechanisms,
    forums: forumsOf(atlas.attendance, attendance),
    ...families,
    citation: citationOf(asOf, own.name),
  }
}

/** By date, ties by id; rows without one last. */
function byDate<T extends { readonly id: string }>(rows: readonly T[], dateOf: (row: T) => string | undefined): T[] {
  return [...rows].sort((a, b) => compare(dateOf(a) ?? null, dateOf(b) ?? null) || compare(a.id, b.id))
}

/** Regions of fewer countries have no typical one. */
const smallestRegion = 5

/** Over all countries of the region that can be a party: those without a meeting count as 0. */
function medianOf(region: string, { countries }: Atlas, interactions: readonly Interaction[]): number | undefined {
  const met = new Map(
    tally(interactions, {}, ['party'], 'meetings').cells.map(({ values: [party], count }) => [party, count]),
  )
  const counts = countries
    .filter((country) => country.region === region && country.foreign !== false)
    .map(({ id }) => met.get(id) ?? 0)
    .sort((a, b) => a - b)
  if (counts.length < smallestRegion) return undefined
  const middle = counts.length / 2
  return ((counts[Math.ceil(middle) - 1] ?? 0) + (counts[Math.floor(middle)] ?? 0)) / 2
}

function principalsOf({ officials }: Atlas, party: string, interactions: readonly Interaction[]): PrincipalMet[] {
  const nameOf = new Map<unknown, string>(officials.map(({ id, name }) => [id, name]))
  return tally(interactions, { party }, ['principal', 'agency'], 'meetings')
    .cells.map(({ values: [official = null, agency], count }) => ({
      official: official === null ? null : String(official),
      name: nameOf.get(official) ?? null,
      agency: agency as Agency,
      meetings: count,
    }))
    .sort((a, b) => b.meetings - a.meetings)
}

function forumsOf(all: readonly Attendance[], own: readonly Attendance[]): ForumAttended[] {
  const forums = [...new Set(own.map(({ series }) => series))].sort()
  return forums.flatMap((series) =>
    forumParties(all, { series })
      .filter(({ party }) => party === own[0]?.party)
      .map((row) => ({ series, ...row })),
  )
}
