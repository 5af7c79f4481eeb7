import type { Atlas, Source } from '../model/records.js'
import { checkAtlas, checkRows } from './check-given.js'

/** A meeting and the texts its record rests on. */
export interface SourcedMeeting {
  readonly meeting: string
  readonly sources: readonly Source[]
}

/**
 * The texts behind interactions or meetings: from any number down to its sources.
 *
 * @param atlas The atlas the rows come from.
 * @param rows Interactions, meetings, or ids of meetings.
 * @returns A row per meeting, in the order of first appearance.
 * @throws RangeError that names a meeting which is not in the atlas; TypeError for what is no list of rows.
 * @example
 * ```ts
 * import { atlas, interactions, selectInteractions, sourcesOf } from 'gsi-atlas'
 *
 * sourcesOf(atlas, selectInteractions(interactions, { party: 'RS' })).map(({ meeting }) => meeting)
 * // [
 * //   '2023-09-rs-chen-wenqing',
 * //   '2023-09-rs-sun-maoli',
 * //   '2024-rs-chen-wenqing',
 * //   '2024-rs-chen-yixin',
 * //   … 2 more
 * // ]
 * ```
 */
export function sourcesOf(
  atlas: Pick<Atlas, 'meetings'>,
  rows: readonly (string | { readonly meeting: string } | { readonly id: string })[],
): SourcedMeeting[] {
  checkAtlas(atlas)
  checkRows(rows)
  const byId = new Map(atlas.meetings.map(({ id, sources }) => [id, sources]))
  const ids = new Set(rows.map(meetingOf))
  return [...ids].map((meeting) => {
    const sources = byId.get(meeting)
    if (!sources)
      throw new RangeError(
        `meeting: "${meeting}" is no meeting of the atlas; records of other families carry their sources`,
      )
    return { meeting, sources }
  })
}

function meetingOf(row: string | { readonly meeting: string } | { readonly id: string }): string {
  if (typeof row === 'string') return row
  const id = 'meeting' in row ? row.meeting : row.id
  if (typeof id !== 'string') throw new TypeError('rows: neither interactions nor meetings, nor ids of meetings')
  return id
}
