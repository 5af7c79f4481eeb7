/** Fields and coded words of the rows, as a reader is shown them. */
import { atlas } from 'gsi-atlas'
import { dateName, heading, readable } from './words.js'

/** What a table leaves out: codes beside a name, places on the map. The files hold them. */
const hidden: readonly string[] = [
  'party',
  'longitude',
  'latitude',
  'series',
  'occasion',
  'training',
  'start',
  'day',
  'order',
]

const titles: Readonly<Record<string, string>> = {
  agency: 'Agency',
  complete: 'Whole quarter in the period',
  count: 'Count',
  countries: 'Countries met',
  disputed: 'Disputed',
  forum: 'With the Lianyungang forum',
  from: 'From',
  high: 'Highest',
  kind: 'Kind',
  known: 'Search',
  low: 'Lowest',
  members: 'Foreign members',
  mention: 'The initiative',
  met: 'Meeting on record',
  name: 'Name',
  occasions: 'Years',
  of: 'What is counted',
  part: 'Part',
  partyName: 'Country or organisation',
  patrols: 'Patrols',
  position: 'Text',
  quarter: 'Quarter',
  rankName: 'Rank',
  regionName: 'Region',
  seriesName: 'Forum or mechanism',
  share: 'Share',
  side: 'Whose text',
  stance: 'Position',
  statedBy: 'Stated by',
  to: 'To',
  topicName: 'Topic',
  total: 'Of a total of',
  value: 'Number',
  what: 'What',
  withForum: 'At or beside the forum',
}

/** Where a figure means something of its own by a field; `null` leaves it out of the table. */
const own: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  'coverage-range': { kind: 'Basis' },
  'forum-participants': { count: 'Editions' },
  'party-years': { count: 'Meetings' },
  'regions-met': { region: null, name: 'Region', of: 'Countries in the region' },
}

/** A field's title; nothing where the table of the figure leaves it out. */
export function titleOf(field: string, figure = ''): string | undefined {
  const said = own[figure]?.[field]
  if (said !== undefined) return said ?? undefined
  return hidden.includes(field) ? undefined : named(field)
}

const named = (field: string) => titles[field] ?? heading(field)

const dated: readonly string[] = ['date', 'month', 'from', 'to']
const coded: readonly string[] = ['agency', 'kind', 'known', 'rank', 'region', 'stance', 'topic']

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: { curated: 'on record', delivery: 'reported as given', commitment: 'promised' },
  part: { forum: 'at or beside the forum', 'same days': 'otherwise in its days', rest: 'rest of the year' },
  mention: { named: 'named', 'not-named': 'not named', 'no-text': 'no text read' },
  side: { prc: "China's", counterpart: "the other side's" },
}

const occasionDates = new Map<string, string>(atlas.occasions.map(({ id, date }) => [id, date]))

/** A value of a field in plain words. */
export function plainValue(field: string, value: unknown): string {
  if (value === true || value === 'true') return 'yes'
  if (value === false || value === 'false') return 'no'
  if (typeof value === 'number' && !Number.isInteger(value))
    return field === 'share' ? `${(100 * value).toFixed(1)}%` : value.toFixed(1)
  const shown = text(value)
  if (field === 'occasions')
    return shown
      .split(/[;,\n]\s*/)
      .map((id) => occasionDates.get(id)?.slice(0, 4) ?? id)
      .join(', ')
  if (field === 'quarter') return shown.replace(/^(\d{4})-(Q\d)$/, '$2 $1')
  if (dated.includes(field) && /^\d{4}(-\d\d){0,2}$/.test(shown)) return dateName(shown)
  const word = words[field]?.[shown]
  if (word !== undefined) return word
  return coded.includes(field) && typeof value === 'string' ? readableAs(field, shown) : shown
}

const readableAs = (field: string, word: string) =>
  ['region', 'topic'].includes(field) ? heading(word) : readable(word)

/** A field and a value of a mark; titles that the chart gives stand as they are. */
export const tooltipLine = (field: string, value: unknown): readonly [string, string] => [
  named(field),
  plainValue(field, value),
]

/** Names for the ids that notes point with. */
const pointed = new Map<string, string>([
  ...atlas.meetings.map(({ id, date }) => [id, `the meeting of ${dateName(date)}`] as const),
  ...atlas.positions.map(({ id, date }) => [id, `the text of ${dateName(date)}`] as const),
  ...[...atlas.occasions, ...atlas.series].map(({ id, name }) => [id, name] as const),
  ...[...atlas.training, ...atlas.assistance].map(({ id, title }) => [id, `“${title}”`] as const),
])

/** A note with names in place of ids. */
export const plainNote = (note: string): string =>
  note.replace(
    /(the meeting )?\b([a-z0-9]+(?:-[a-z0-9]+)+)\b/g,
    (all, before: string = '', id: string) => pointed.get(id) ?? `${before}${id || all}`,
  )

/** A value as a cell shows it. */
const text = (value: unknown): string =>
  value === null || value === undefined ? '' : Array.isArray(value) ? value.join('; ') : String(value)
