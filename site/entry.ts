/** A record as the page lists it: when, what, how sure, and the texts it rests on. */
import {
  type Assistance,
  type Attendance,
  atlas,
  type Claim,
  type Confidence,
  type GsiPosition,
  type Meeting,
  type MeetingLine,
  type Occasion,
  type PartnerResponse,
  type SeriesMembership,
  type Source,
  type StatedNumber,
  sourcesOf,
  type Training,
} from 'gsi-atlas'
import { plainNote } from './plain.js'
import { dateName, heading, joined, number, readable } from './words.js'

/** What the page shows of a source. */
export type EntrySource = Pick<Source, 'url' | 'publisher' | 'language' | 'published'> &
  Partial<Pick<Source, 'accessed' | 'archived'>>

export interface Entry {
  readonly date?: string
  readonly text: string
  /** What else there is to say, a line each. */
  readonly detail: readonly string[]
  readonly confidence?: Confidence
  readonly note?: string
  readonly sources: readonly EntrySource[]
}

const meetingOf = new Map<string, Meeting>(atlas.meetings.map((meeting) => [meeting.id, meeting]))
const occasionOf = new Map<string, string>(atlas.occasions.map(({ id, name }) => [id, name]))
const partyOf = new Map<string, string>([...atlas.countries, ...atlas.organisations].map(({ id, name }) => [id, name]))

const noteOf = ({ note }: { readonly note?: string }) => (note === undefined ? {} : { note: plainNote(note) })

const dateOf = (date: string | undefined) => (date === undefined ? {} : { date })

const spanOf = ({ from, to }: { readonly from?: string; readonly to?: string }) =>
  joined([from && `from ${dateName(from)}`, to && `to ${dateName(to)}`], ' ')

/** The sources of all, each text once. */
function eachOnce(sources: readonly Source[]): Source[] {
  const byText = new Map(sources.map((source) => [source.url ?? `${source.publisher} ${source.published}`, source]))
  return [...byText.values()]
}

/** Meetings with their sources, newest first. */
export function entriesOfMeetings(lines: readonly MeetingLine[]): Entry[] {
  const sources = new Map(sourcesOf(atlas, lines).map((row) => [row.meeting, row.sources]))
  return lines
    .map(({ meeting, date, text, confidence, scope }) => ({
      date,
      text,
      detail: scope === 'extended' ? ['Extended scope: outside the kind of meeting that the study counts'] : [],
      confidence,
      ...noteOf(meetingOf.get(meeting) ?? {}),
      sources: sources.get(meeting) ?? [],
    }))
    .reverse()
}

const delegations: Readonly<Record<string, string>> = {
  'not-stated': 'Delegation, of which body is not stated',
  organisation: 'Delegation of the organisation',
  subnational: 'Delegation from below the national level',
}

const capacities: Readonly<Record<string, string>> = {
  sideline: 'met beside it',
  board: "member of the forum's board",
  'video-address': 'address by video',
}

export const entryOfAttendance = (row: Attendance): Entry => ({
  date: row.date,
  text: joined([row.person, row.role]) || (delegations[row.delegation] ?? `${heading(row.delegation)} delegation`),
  detail: [`${occasionOf.get(row.occasion) ?? row.occasion}; ${capacities[row.capacity] ?? readable(row.capacity)}`],
  confidence: row.confidence,
  ...noteOf(row),
  sources: row.sources,
})

const voices: Readonly<Record<GsiPosition['statedBy'], string>> = {
  party: 'in its own text',
  jointly: 'in a joint text',
  china: "as China's text has it",
  'third-party': 'as others alone have it',
}

const entryOfPosition = (row: GsiPosition): Entry => ({
  date: row.date,
  text: row.instrument,
  detail: [
    `${heading(row.stance)}; ${voices[row.statedBy]}`,
    ...(row.speaker ? [joined([row.speaker.name, row.speaker.role])] : []),
  ],
  confidence: row.confidence,
  ...noteOf(row),
  sources: row.sources,
})

/** Positions, newest first like meetings. */
export const entriesOfPositions = (rows: readonly GsiPosition[]): Entry[] =>
  rows
    .map(entryOfPosition)
    .reverse()
    .sort(({ date: a = '' }, { date: b = '' }) => (a < b ? 1 : a > b ? -1 : 0))

const bounds = { exactly: '', 'more-than': 'more than ', nearly: 'nearly ', about: 'about ' } as const

/** `more than 2,000 officers`, where a number is stated. */
const amountOf = ({ bound = 'exactly', value, unit }: Training['statements'][number]) =>
  value === undefined ? undefined : joined([`${bounds[bound]}${number(value)}`, unit && readable(unit)], ' ')

export const entryOfStatement = (row: StatedNumber): Entry => ({
  date: row.date,
  text: `${bounds[row.bound]}${number(row.value)} ${readable(row.unit)}: ${row.text}`,
  detail: [`Stated by ${joined([row.statedBy.name, row.statedBy.role])}`],
  ...noteOf(row),
  sources: row.sources,
})

export const entryOfTraining = (row: Training): Entry => ({
  ...dateOf(row.period?.from),
  text: row.title,
  detail: [
    joined([row.kind === 'commitment' ? 'Promised' : 'Reported as given', row.period?.text], ': '),
    ...row.statements.map((statement) => {
      const by = joined([statement.statedBy.name, statement.date && dateName(statement.date)])
      return `${amountOf(statement) ?? 'No number'}, stated by ${by}`
    }),
  ],
  ...noteOf(row),
  sources: eachOnce(row.statements.flatMap(({ sources }) => sources)),
})

const directions: Readonly<Record<string, string>> = {
  supports: 'Found in favour of it',
  contrary: 'Found against it, or a harm',
  mixed: 'Found both ways',
}

export const entryOfAssistance = (row: Assistance): Entry => ({
  ...dateOf(row.from ?? row.asOf),
  text: row.title,
  detail: [
    joined([heading(row.kind), readable(row.status), row.provider, row.value?.text], '; '),
    row.text,
    ...row.effects.map(
      ({ direction, text, statedBy }) => `${directions[direction] ?? heading(direction)}, by ${statedBy}: ${text}`,
    ),
  ],
  ...noteOf(row),
  sources: eachOnce([...row.sources, ...row.effects.flatMap(({ sources }) => sources)]),
})

export const entryOfResponse = (row: PartnerResponse): Entry => ({
  date: row.date,
  text: `${heading(row.response)}: ${row.subject}`,
  detail: [`${row.actor}: ${row.text}`, ...(row.outcome === undefined ? [] : [row.outcome])],
  ...noteOf(row),
  sources: row.sources,
})

export const entryOfMembership = ({ series, ...span }: SeriesMembership): Entry => ({
  text: series.name,
  detail: [joined([heading(series.kind), spanOf(span)], ', '), series.purpose],
  ...noteOf(series),
  sources: series.sources ?? [],
})

export const entryOfOccasion = (row: Occasion): Entry => ({
  date: row.date,
  text: row.name,
  detail: [
    joined([row.place?.city, row.place && (partyOf.get(row.place.country) ?? row.place.country)]),
    joined([row.theme && `Theme: ${row.theme}`]),
    ...(row.claimed ?? []).map(
      ({ bound, value, unit, statedBy }) => `${bounds[bound]}${number(value)} ${readable(unit)}, stated by ${statedBy}`,
    ),
  ].filter((line) => line !== ''),
  ...noteOf(row),
  sources: row.sources,
})

/** A published number; its source is the publication. */
export function entryOfClaim(row: Claim): Entry {
  const publication = atlas.publications.find(({ id }) => id === row.publication)
  return {
    ...(publication && { date: publication.date }),
    text: row.statement,
    detail: [
      `${number(row.value)}${row.unit === 'other' ? '' : ` ${readable(row.unit)}`}; ${row.locator}`,
      ...(publication ? [`${publication.authors.join(', ')}: ${publication.title}`] : []),
    ],
    ...noteOf(row),
    sources: publication
      ? [
          {
            ...(publication.url !== undefined && { url: publication.url }),
            publisher: publication.publisher,
            language: 'en',
            published: publication.date,
          },
        ]
      : [],
  }
}
