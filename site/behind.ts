/** What stands behind a row of a figure: the meetings that its filter selects, or other records. */
import { atlas, between, type Interaction, type InteractionFilter, interactions, selectInteractions } from 'gsi-atlas'
import { type Entry, entriesOfMeetings } from './entry.js'

/** Interactions by a filter, and where no filter can say it, a test beside it. */
export interface MeetingsBehind {
  readonly heading: string
  readonly filter: InteractionFilter
  readonly keep?: (row: Interaction) => boolean
}

export interface RecordsBehind {
  readonly heading: string
  readonly records: readonly Entry[]
}

export type Behind = MeetingsBehind | RecordsBehind

/** The interactions that a row counts. */
export const interactionsBehind = ({ filter, keep = () => true }: MeetingsBehind): Interaction[] =>
  selectInteractions(interactions, filter).filter(keep)

/** Their meetings in words with their sources, or the records. */
export function entriesBehind(behind: Behind): readonly Entry[] {
  if ('records' in behind) return behind.records
  const chosen = new Set(interactionsBehind(behind).map(({ meeting }) => meeting))
  return entriesOfMeetings(between(atlas, behind.filter).filter(({ meeting }) => chosen.has(meeting)))
}
