/** The profile of a party, as parts of the panel. */
import { atlas, type PartyProfile, partyProfile } from 'gsi-atlas'
import { settings } from 'gsi-atlas/vocabulary'
import { element } from './element.js'
import {
  type Entry,
  entriesOfMeetings,
  entriesOfPositions,
  entryOfAssistance,
  entryOfAttendance,
  entryOfMembership,
  entryOfResponse,
  entryOfTraining,
} from './entry.js'
import { entryList } from './entry-list.js'
import { newestText } from './newest-text.js'
import { counted, dateName, heading, joined, readable } from './words.js'

const fact = (name: string, value: string) => element('div', {}, element('dt', {}, name), element('dd', {}, value))

function facts({
  party,
  asOf,
  searchedThrough,
  records,
  probable,
  meetings,
  regionalMedian,
}: PartyProfile): HTMLElement {
  return element(
    'dl',
    { class: 'facts' },
    fact('Meetings', String(meetings.length)),
    ...(regionalMedian === undefined || party.kind !== 'country'
      ? []
      : [fact('Median of the region’s countries, meetings', String(regionalMedian))]),
    fact('Records', String(records)),
    fact('Marked probable', String(probable)),
    fact('Data as of', dateName(asOf)),
    fact('Searched through', searchedThrough === undefined ? 'not searched by name' : dateName(searchedThrough)),
    fact('Newest text read', dateName(newestText)),
  )
}

/** Meetings by year and setting, years between included; a bar for the sum. */
function yearTable({ meetingsByYear }: PartyProfile): HTMLElement {
  const years = meetingsByYear.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const cell = (year: number, setting?: string) =>
    meetingsByYear
      .filter((row) => row.year === year && (setting === undefined || row.setting === setting))
      .reduce((sum, { meetings }) => sum + meetings, 0)
  const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const most = Math.max(...rows.map((year) => cell(year)))
  const head = ['Year', ...settings.map(heading), 'All', ''].map((name) => element('th', { scope: 'col' }, name))
  return element(
    'table',
    { class: 'years' },
    element('thead', {}, element('tr', {}, ...head)),
    element(
      'tbody',
      {},
      ...rows.map((year) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, String(year)),
          ...settings.map((setting) => element('td', { class: 'number' }, String(cell(year, setting) || '·'))),
          element('td', { class: 'number' }, String(cell(year))),
          element(
            'td',
            { class: 'bar', 'aria-hidden': 'true' },
            element('span', { style: `width: ${(100 * cell(year)) / most}%` }),
          ),
        ),
      ),
    ),
  )
}

const principalLine = ({ name, agency, meetings }: PartyProfile['principals'][number]) =>
  element('li', {}, `${name ?? 'Nobody named'}, ${readable(agency)}: ${counted(meetings, 'meeting')}`)

const seriesName = (id: string) => atlas.series.find((series) => series.id === id)?.name ?? id

const forumLine = ({ series, count, total }: PartyProfile['forums'][number]) =>
  element(
    'li',
    {},
    `${seriesName(series)}: named at ${count} of ${counted(total, 'edition')} of which a source names participants`,
  )

const part = (name: string, ...children: readonly Node[]) =>
  element('section', { class: 'part' }, element('h3', {}, name), ...children)

const listPart = (name: string, entries: readonly Entry[]) =>
  entries.length ? [part(`${name} (${entries.length})`, entryList(entries))] : []

/** Opens with what is known and how far, then every family, and ends with the citation. */
export function profileParts(party: string): { readonly name: string; readonly parts: readonly Node[] } {
  const profile = partyProfile(atlas, party)
  const { meetings, principals, forums, attendance, citation } = profile
  const families: readonly (readonly [string, readonly Entry[]])[] = [
    ['Meetings', entriesOfMeetings(meetings)],
    ['Mechanisms and bodies', profile.mechanisms.map(entryOfMembership)],
    ['Positions on the Global Security Initiative', entriesOfPositions(profile.positions)],
    ['Training', profile.training.map(entryOfTraining)],
    ['Assistance', profile.assistance.map(entryOfAssistance)],
    ['Responses', profile.responses.map(entryOfResponse)],
  ]
  const missing = [
    ...families.filter(([, entries]) => entries.length === 0).map(([name]) => name),
    ...(attendance.length ? [] : ['Forums']),
  ]
  const [own, ...others] = families
  return {
    name: profile.party.name,
    parts: [
      facts(profile),
      ...(meetings.length ? [part('Meetings by year', yearTable(profile))] : []),
      ...(principals.length ? [part('Principals met', element('ul', {}, ...principals.map(principalLine)))] : []),
      ...(own ? listPart(...own) : []),
      ...(attendance.length
        ? [
            part(
              `Forums (${attendance.length})`,
              element('ul', {}, ...forums.map(forumLine)),
              entryList(attendance.map(entryOfAttendance)),
            ),
          ]
        : []),
      ...others.flatMap(([name, entries]) => listPart(name, entries)),
      ...(missing.length
        ? [
            element(
              'p',
              { class: 'missing' },
              `Nothing on record: ${joined(missing.map((name) => name.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase())))}.`,
            ),
          ]
        : []),
      part('Cite', element('p', { class: 'citation' }, citation)),
    ],
  }
}
