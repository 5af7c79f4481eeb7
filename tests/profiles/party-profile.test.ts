import { expect, test } from 'vitest'
import type { Atlas, Attendance } from '../../src/model/records.js'
import { partyProfile } from '../../src/profiles/party-profile.js'
import { atlas as meetingsAlone, source } from '../sample.js'
import { assistanceOf, bodies, positionOf, responseOf, statementOf, trainingOf } from '../wide-sample.js'

const attended = (changes: Partial<Attendance> = {}): Attendance => ({
  id: 'forum-sb',
  occasion: 'forum',
  series: 'sessions',
  date: '2024-01-01',
  party: 'SB',
  kind: 'country',
  capacity: 'attended',
  delegation: 'police',
  session: 'main',
  sources: [source],
  confidence: 'confirmed',
  ...changes,
})

const atlas: Atlas = {
  ...meetingsAlone,
  series: [...meetingsAlone.series, ...bodies],
  attendance: [attended(), attended({ id: 'forum-vn', party: 'VN' })],
  positions: [
    positionOf('own', '2024', { parties: ['SB'], confidence: 'probable', note: 'Doubtful.' }),
    positionOf('other', '2024'),
  ],
  training: [trainingOf('t', { audience: { parties: ['SB'], text: 'officers' } }), trainingOf('u')],
  assistance: [assistanceOf('a')],
  responses: [responseOf('r'), responseOf('s', { party: 'FJ' })],
  searches: [
    {
      id: 'country-sb',
      strategy: 'country',
      parties: ['SB'],
      languages: ['en'],
      from: '2022',
      to: '2025-12-31',
      run: '2026-01-01',
      queries: 2,
      found: 1,
      added: 0,
    },
  ],
}

test('all families, joined', () => {
  const profile = partyProfile(atlas, 'Solomon Islands')
  expect(profile).toMatchObject({
    asOf: '2026-01-01',
    searchedThrough: '2025-12-31',
    records: 7,
    probable: 1,
    regionalMedian: 0,
    meetingsByYear: [{ year: 2024, setting: 'individual', meetings: 1 }],
    principals: [{ official: 'wang-wu', name: 'wang-wu', agency: 'MPS', meetings: 1 }],
    mechanisms: [{ to: '2020' }],
    forums: [{ series: 'sessions', party: 'SB', count: 1, total: 1 }],
  })
  const { party, meetings, attendance, positions, training, assistance, responses } = profile
  expect(party.id).toBe('SB')
  expect(meetings.map(({ meeting }) => meeting)).toEqual(['f'])
  expect([attendance, positions, training, assistance, responses].map((family) => family.map(({ id }) => id))).toEqual([
    ['forum-sb'],
    ['own'],
    ['t'],
    ['a'],
    ['r'],
  ])
  expect(Object.keys(profile).slice(0, 6)).toEqual([
    'party',
    'asOf',
    'searchedThrough',
    'records',
    'probable',
    'regionalMedian',
  ])
  expect(Object.keys(profile).at(-1)).toBe('citation')
  expect(profile.citation).toContain('Solomon Islands. In gsi-atlas')
})

test('any of its names opens the same profile', () => {
  const profile = partyProfile(atlas, 'SB')
  for (const name of ['SLB', 90, '090', 'solomon islands']) expect(partyProfile(atlas, name)).toEqual(profile)
  expect(() => partyProfile(atlas, 'Atlantis')).toThrow('"Atlantis"')
  expect(() => partyProfile(atlas, 'China')).toThrow(new RangeError('party: "CN" is never a foreign party'))
})

test('the regional median counts the countries without a meeting', () => {
  expect(partyProfile(atlas, 'KZ').regionalMedian).toBe(0)
  const five = ['KZ', 'KG', 'TJ', 'TM', 'UZ']
  const meeting = atlas.meetings.find(({ id }) => id === 'a')
  if (!meeting) throw new Error('no meeting')
  const met = five.slice(0, 3).map((party) => ({ ...meeting, id: party, counterparts: [{ party }] }))
  expect(partyProfile({ ...atlas, meetings: met }, 'UZ').regionalMedian).toBe(1)
})

test('a region of fewer than five countries has no typical one', () => {
  expect(partyProfile(atlas, 'NZ')).not.toHaveProperty('regionalMedian')
})

test('every family by date, ties by id, undated rows last', () => {
  const parties = ['SB']
  const said = (date: string) => statementOf(1, { date })
  const { date: _, ...undated } = statementOf(1)
  const profile = partyProfile(
    {
      ...atlas,
      attendance: [attended({ id: 'later', date: '2025-01-01' }), attended({ id: 'earlier' })],
      positions: [
        positionOf('b', '2024', { parties }),
        positionOf('c', '2023', { parties }),
        positionOf('a', '2024', { parties }),
      ],
      training: [
        trainingOf('undated', { audience: { parties, text: 'officers' }, statements: [undated] }),
        trainingOf('second', { audience: { parties, text: 'officers' }, statements: [said('2024-02')] }),
        trainingOf('first', { audience: { parties, text: 'officers' }, statements: [said('2025'), said('2023')] }),
      ],
      assistance: [
        assistanceOf('undated'),
        assistanceOf('new', { from: '2025' }),
        assistanceOf('old', { from: '2022-06' }),
      ],
      responses: [responseOf('new', { date: '2025' }), responseOf('old')],
    },
    'SB',
  )
  const { attendance, positions, training, assistance, responses } = profile
  expect([attendance, positions, training, assistance, responses].map((family) => family.map(({ id }) => id))).toEqual([
    ['earlier', 'later'],
    ['c', 'a', 'b'],
    ['first', 'second', 'undated'],
    ['old', 'new', 'undated'],
    ['old', 'new'],
  ])
})

test('an organisation has no region, and a party without anything has empty lists', () => {
  expect(partyProfile(atlas, 'SCO')).not.toHaveProperty('regionalMedian')
  const nothing = partyProfile(atlas, 'Malta')
  expect(nothing).toMatchObject({ records: 0, probable: 0, meetings: [], forums: [], positions: [] })
  expect(nothing).not.toHaveProperty('searchedThrough')
})
