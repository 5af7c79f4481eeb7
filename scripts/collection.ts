/** How much of the record an independent collection found again, and how far both agree: data/codings/collection.json. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstDay, lastDay } from '../src/model/days.js'
import type { Atlas, Meeting, Rejected } from '../src/model/records.js'
import { bootstrap } from './agreement.js'
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
  /** Whether the meeting was a refused lead when it was collected, and admitted after. */
  readonly admittedAfter?: true
}

export const readCollection = () =>
  (JSON.parse(readFileSync(join(root, 'data/codings/collection.json'), 'utf8')) as { records: Collected[] }).records

/** A share of rows, with the 95 % interval of a bootstrap over meetings. */
export interface Share {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Shares of the rows that say the same as the record. */
export interface Shares {
  /** Rows compared. */
  readonly rows: number
  readonly date: Share
  /** Date the same, or coarser and holding that of the record. */
  readonly dateHeld: Share
  /** Parties the same, of a session one in common. */
  readonly parties: Share
  /** A principal in common. */
  readonly principals: Share
  readonly setting: Share
}

type Dated = Pick<Collected, 'date' | 'earliest' | 'latest' | 'endDate'>

const spanOf = ({ date, earliest = date, latest = date, endDate = latest }: Dated) =>
  [firstDay(earliest), lastDay(endDate)] as const

const sameDate = (row: Dated, record: Dated) => spanOf(row).join() === spanOf(record).join()

function holdsDate(row: Dated, record: Dated): boolean {
  const [[from, to], [first, last]] = [spanOf(row), spanOf(record)]
  return from <= first && last <= to
}

const partiesOf = ({ counterparts }: Meeting) => [...new Set<string>(counterparts.map(({ party }) => party))].sort()

const allParties = ({ parties }: Collected, meeting: Meeting) =>
  partiesOf(meeting).join() === [...parties].sort().join()

/** Of a session, whose readouts name different delegations, one party that both have is enough. */
const sameParties = (row: Collected, meeting: Meeting) =>
  meeting.setting === 'multilateral'
    ? partiesOf(meeting).some((party) => row.parties.includes(party))
    : allParties(row, meeting)

const samePrincipals = ({ principals }: Collected, { principals: own }: Meeting) =>
  own.some(({ official = 'unnamed' }) => principals.includes(official))

export interface CollectionResult {
  /** Meetings that were on record and that at least one collector found. */
  readonly found: readonly Meeting[]
  /** Meetings that were refused leads then and have been admitted since. */
  readonly admitted: readonly Meeting[]
  /** Leads that collectors coded as meetings and the record refuses. */
  readonly refused: readonly Rejected[]
  readonly shares: Shares
  /** Rows of sessions, and how many of them list the same delegations. */
  readonly sessions: { readonly rows: number; readonly same: number }
}

/** @throws Error for a row whose meeting or lead is not in the atlas. */
export function collection(rows: readonly Collected[], { meetings, rejected }: Atlas): CollectionResult {
  const byId = new Map<string, Meeting>(meetings.map((meeting) => [meeting.id, meeting]))
  const leads = new Map<string, Rejected>(rejected.map((lead) => [lead.id, lead]))
  const pairs: [Collected, Meeting][] = []
  const refused = new Set<Rejected>()
  const admitted = new Set<Meeting>()
  for (const row of rows) {
    const meeting = byId.get(row.meeting ?? '')
    const lead = leads.get(row.rejected ?? '')
    if (meeting && row.admittedAfter) admitted.add(meeting)
    else if (meeting) pairs.push([row, meeting])
    else if (lead) refused.add(lead)
    else throw new Error(`collection.json: "${row.meeting ?? row.rejected}" is neither a meeting nor a rejected lead`)
  }
  const found = [...new Set(pairs.map(([, meeting]) => meeting))]
  const groups = found.map((meeting) => pairs.filter(([, other]) => other === meeting))
  const share = (same: (row: Collected, meeting: Meeting) => boolean): Share => {
    const of = (chosen: readonly (typeof pairs)[]) => {
      const rows = chosen.flat()
      return rows.filter((pair) => same(...pair)).length / rows.length
    }
    return { value: of(groups), ...bootstrap(groups, of) }
  }
  const sessions = pairs.filter(([, { setting }]) => setting === 'multilateral')
  return {
    found,
    admitted: [...admitted],
    refused: [...refused],
    shares: {
      rows: pairs.length,
      date: share(sameDate),
      dateHeld: share(holdsDate),
      parties: share(sameParties),
      principals: share(samePrincipals),
      setting: share(({ setting }, meeting) => setting === meeting.setting),
    },
    sessions: { rows: sessions.length, same: sessions.filter((pair) => allParties(...pair)).length },
  }
}
