import { firstDay, lastDay, monthOf, quarterOf, sharedBy } from '../model/days.js'
import type { Interaction, MeetingFacts, PartyRegion } from '../model/interaction.js'
import type { Occasion } from '../model/records.js'
import { checkRows } from './check-given.js'
import { checkOptions } from './filter.js'

/** How interactions are made. */
export interface ToInteractionsOptions {
  /** Region scheme: ours, or the sub-regions of UN M49. `atlas` by default. */
  readonly regions?: 'atlas' | 'm49'
  /** The occasions, for those that one lies within; without them a row carries only its own. */
  readonly occasions?: readonly Pick<Occasion, 'id' | 'within'>[]
}

/**
 * Interactions from meetings: one row per meeting and foreign party.
 *
 * @param meetings Meetings, with or without their evidence.
 * @param parties Countries and organisations; every party of a meeting must be among them.
 * @returns Rows in the order of the meetings, then of the parties within each.
 * @throws RangeError that names the meeting and a party that is not in the table, or an occasion that lies
 * within itself; TypeError for an option that does not exist.
 * @example
 * ```ts
 * import { meetings, parties, toInteractions } from 'gsi-atlas'
 *
 * toInteractions(meetings, parties, { regions: 'm49' })[0]?.region
 * // Southern Asia
 * ```
 */
export function toInteractions(
  meetings: readonly MeetingFacts[],
  parties: readonly PartyRegion[],
  options: ToInteractionsOptions = {},
): Interaction[] {
  checkRows(meetings)
  checkOptions(options, { regions: ['atlas', 'm49'], occasions: undefined }, {})
  const { regions = 'atlas', occasions = [] } = options
  const partyById = new Map(parties.map((party) => [party.id, party]))
  const parentOf = new Map(occasions.map(({ id, within }) => [id, within]))

  const regionOf = (party: PartyRegion) =>
    party.kind === 'organisation' ? 'international' : regions === 'atlas' ? party.region : party.m49.subRegion

  return meetings.flatMap((meeting) => {
    const own = meeting.occasion ?? meeting.beside?.occasion
    const { counterparts, date, earliest = date, latest = date } = meeting
    const span = [firstDay(earliest), lastDay(latest)] as const
    const shared = {
      meeting: meeting.id,
      date,
      ...(meeting.earliest !== undefined && { earliest: meeting.earliest }),
      ...(meeting.latest !== undefined && { latest: meeting.latest }),
      year: +date.slice(0, 4),
      quarter: sharedBy(quarterOf, ...span),
      month: sharedBy(monthOf, ...span),
    }
    const remote = meeting.mode === 'video' || meeting.mode === 'phone'
    const about = {
      setting: meeting.setting,
      mode: meeting.mode,
      ...(meeting.place && { place: meeting.place }),
      occasions: own === undefined ? [] : withParents(own, parentOf),
      ...(!remote && { visit: meeting.visit ?? meeting.id }),
      topics: meeting.topics,
      scope: meeting.scope,
      confidence: meeting.confidence,
    }
    return [...new Set(counterparts.map(({ party }) => party))].map((id): Interaction => {
      const party = partyById.get(id)
      if (!party) throw new RangeError(`party: "${id}" of meeting "${meeting.id}" is not in the table of parties`)
      return {
        id: `${meeting.id}.${id}`,
        ...shared,
        party: id,
        kind: party.kind,
        region: regionOf(party),
        principals: meeting.principals,
        counterparts: counterparts.filter((counterpart) => counterpart.party === id),
        ...about,
      }
    })
  })
}

function withParents(own: string, parentOf: ReadonlyMap<string, string | undefined>): string[] {
  const found = [own]
  for (let next = parentOf.get(own); next !== undefined; next = parentOf.get(next)) {
    if (found.includes(next)) throw new RangeError(`within: occasion "${next}" lies within itself`)
    found.push(next)
  }
  return found
}
