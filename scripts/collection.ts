/** How much of the record an independent collection found again, and how far both agree: data/codings/collection.json. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstDay, lastDay } from '../src/model/days.js'
import type { Atlas, Meeting, Rejected } from '../src/model/records.js'
import { root } from './lib/read-data.js'

/** A meeting as one collector wrote it down. */
export interface Collected {
  readonly collector: string
  readonly date: string
  readonly earliest?: string
  readonly latest?: string
  readonly endDate?: string
  readonly setting: string
  /** Ids of officials; `unnamed` where the text names nobody. */
  readonly principals: readonly string[]
  readonly parties: readonly string[]
  /** The meeting on record that it is, or else the lead that was refused. */
  readonly meeting?: string
  readonly rejected?: string
}

export const readCollection = () =>
  (JSON.parse(readFileSync(join(root, 'data/codings/collection.json'), 'utf8')) as { records: Collected[] }).records

export interface Shares {
  /** Rows compared. */
  readonly rows: number
  /** Shares of rows that say the same as the record. */
  readonly date: number
  /** Date the same, or coarser and holding that of the record. */
  readonly dateHeld: number
  readonly parties: number
  readonly principals: number
  readonly setting: number
}

type Dated = Pick<Collected, 'date' | 'earliest' | 'latest' | 'endDate'>

const spanOf = ({ date, earliest = date, latest = date, endDate = latest }: Dated) =>
  [firstDay(earliest), lastDay(endDate)] as const

const sameDate = (row: Dated, record: Dated) => spanOf(row).join() === spanOf(record).join()

function holdsDate(row: Dated, record: Dated): boolean {
  const [[from, to], [first, last]] = [spanOf(row), spanOf(record)]
  return from <= first && last <= to
}

/** Of a session, whose readouts name different delegations, one party that both have is enough. */
function sameParties({ parties }: Collected, { counterparts, setting }: Meeting): boolean {
  const own = new Set<string>(counterparts.map(({ party }) => party))
  return setting === 'multilateral'
    ? parties.some((party) => own.has(party))
    : [...own].sort().join() === [...parties].sort().join()
}

const samePrincipals = ({ principals }: Collected, { principals: own }: Meeting) =>
  own.some(({ official = 'unnamed' }) => principals.includes(official))

export interface CollectionResult {
  /** Meetings on record that at least one collector found. */
  readonly found: readonly Meeting[]
  /** Leads that collectors coded as meetings and the record refuses. */
  readonly refused: readonly Rejected[]
  readonly shares: Shares
}

/** @throws Error for a row whose meeting or lead is not in the atlas. */
export function collection(rows: readonly Collected[], { meetings, rejected }: Atlas): CollectionResult {
  const byId = new Map<string, Meeting>(meetings.map((meeting) => [meeting.id, meeting]))
  const leads = new Map<string, Rejected>(rejected.map((lead) => [lead.id, lead]))
  const pairs: [Collected, Meeting][] = []
  const refused = new Set<Rejected>()
  for (const row of rows) {
    const meeting = byId.get(row.meeting ?? '')
    const lead = leads.get(row.rejected ?? '')
    if (meeting) pairs.push([row, meeting])
    else if (lead) refused.add(lead)
    else throw new Error(`collection.json: "${row.meeting ?? row.rejected}" is neither a meeting nor a rejected lead`)
  }
  const share = (same: (row: Collected, meeting: Meeting) => boolean) =>
    pairs.filter((pair) => same(...pair)).length / pairs.length
  return {
    found: [...new Set(pairs.map(([, meeting]) => meeting))],
    refused: [...refused],
    shares: {
      rows: pairs.length,
      date: share(sameDate),
      dateHeld: share(holdsDate),
      parties: share(sameParties),
      principals: share(samePrincipals),
      setting: share(({ setting }, meeting) => setting === meeting.setting),
    },
  }
}
