import { describe, expect, test } from 'vitest'
import { forumAttendance } from '../../src/measure/forum-attendance.js'
import { forumParties } from '../../src/measure/forum-parties.js'
import type { Attendance, Occasion } from '../../src/model/records.js'
import { source } from '../sample.js'

const at = (year: number, party: string, changes: Partial<Attendance> = {}): Attendance => ({
  id: `forum-${year}-${party}`,
  occasion: `forum-${year}`,
  series: 'forum',
  date: `${year}-09-08`,
  party,
  kind: party === 'UN' ? 'organisation' : 'country',
  capacity: 'attended',
  delegation: 'government',
  session: 'main',
  sources: [source],
  confidence: 'confirmed',
  ...changes,
})

const attendance = [
  at(2024, 'VN'),
  at(2024, 'VN', { person: 'A second person' }),
  at(2024, 'UN', { delegation: 'organisation' }),
  at(2024, 'FR', { delegation: 'company' }),
  at(2024, 'DE', { session: 'sub-forum' }),
  at(2023, 'VN', { delegation: 'police' }),
  at(2023, 'FR'),
  at(2023, 'ZA', { series: 'another' }),
]

test('an edition a row, by date: who is named, new and returning', () => {
  expect(forumAttendance(attendance, { series: 'forum' })).toEqual([
    {
      occasion: 'forum-2023',
      date: '2023-09-08',
      parties: 2,
      countries: 2,
      organisations: 0,
      beside: 0,
      newcomers: 2,
      returning: 0,
      otherwise: 0,
    },
    {
      occasion: 'forum-2024',
      date: '2024-09-08',
      parties: 2,
      countries: 1,
      organisations: 1,
      beside: 0,
      newcomers: 1,
      returning: 1,
      otherwise: 2,
    },
  ])
})

test('with the occasions: sizes claimed, and editions at which nobody is named', () => {
  const occasions: Occasion[] = [
    { id: 'forum-2022', series: 'forum', name: 'Forum', date: '2022', sources: [source] },
    {
      id: 'forum-2024',
      series: 'forum',
      name: 'Forum',
      date: '2024-09-08',
      sources: [source],
      claimed: [{ value: 100, unit: 'people', bound: 'about', statedBy: 'X', sources: [source] }],
    },
  ]
  const rows = forumAttendance(attendance, { series: 'forum', occasions })
  expect(rows.map(({ occasion, parties, claimed }) => [occasion, parties, claimed?.length])).toEqual([
    ['forum-2022', 0, 0],
    ['forum-2023', 2, 0],
    ['forum-2024', 2, 1],
  ])
})

test('a party a row, most editions first', () => {
  expect(forumParties(attendance, { series: 'forum' })).toEqual([
    {
      party: 'VN',
      kind: 'country',
      occasions: ['forum-2023', 'forum-2024'],
      beside: [],
      unstated: [],
      first: '2023-09-08',
      last: '2024-09-08',
      count: 2,
      total: 2,
      share: 1,
    },
    {
      party: 'FR',
      kind: 'country',
      occasions: ['forum-2023'],
      beside: [],
      unstated: [],
      first: '2023-09-08',
      last: '2023-09-08',
      count: 1,
      total: 2,
      share: 0.5,
    },
    {
      party: 'UN',
      kind: 'organisation',
      occasions: ['forum-2024'],
      beside: [],
      unstated: [],
      first: '2024-09-08',
      last: '2024-09-08',
      count: 1,
      total: 2,
      share: 0.5,
    },
  ])
})

test('the denominator is that of all kinds; kind takes one value or several', () => {
  const only = forumParties(attendance, { series: 'forum', kind: ['organisation'] })
  expect(only.map(({ party, count, total }) => [party, count, total])).toEqual([['UN', 1, 2]])
  expect(forumAttendance(attendance, { series: 'forum', kind: 'organisation' }).map(({ parties }) => parties)).toEqual([
    0, 1,
  ])
})

test('received beside it, and delegations of a kind not stated, are told apart', () => {
  const rows = [
    at(2022, 'BY', { delegation: 'not-stated' }),
    at(2023, 'BY', { capacity: 'sideline' }),
    at(2023, 'FR', { capacity: 'sideline' }),
    at(2023, 'FR', { person: 'One inside' }),
  ]
  expect(
    forumAttendance(rows, { series: 'forum' }).map(({ occasion, parties, beside, newcomers, returning, otherwise }) => [
      occasion,
      [parties, beside, newcomers, returning, otherwise],
    ]),
  ).toEqual([
    ['forum-2022', [0, 0, 0, 0, 1]],
    ['forum-2023', [2, 1, 1, 1, 0]],
  ])
  expect(
    forumParties(rows, { series: 'forum' }).map(({ party, occasions, beside, unstated }) => [
      party,
      occasions,
      beside,
      unstated,
    ]),
  ).toEqual([
    ['BY', ['forum-2023'], ['forum-2023'], ['forum-2022']],
    ['FR', ['forum-2023'], [], []],
  ])
})

test('no rows, no editions; a forum of none of the rows is an error', () => {
  expect(forumAttendance([], { series: 'forum' })).toEqual([])
  expect(forumParties([], { series: 'forum' })).toEqual([])
  const message = 'series: "nothing" is none of the forums in the rows: another, forum'
  expect(() => forumParties(attendance, { series: 'nothing' })).toThrow(message)
  expect(() => forumAttendance(attendance, { series: 'nothing' })).toThrow(message)
  const occasions = [{ id: 'nothing-2024', series: 'nothing', name: 'N', date: '2024', sources: [source] }]
  expect(forumAttendance(attendance, { series: 'nothing', occasions })).toHaveLength(1)
})

describe('errors', () => {
  test.each([
    [{}, 'series: undefined is not the id of a forum'],
    [{ series: 'forum', year: 2024 }, 'unknown option "year"; the options are series, kind'],
    [{ series: 'forum', kind: 'countries' }, 'kind: "countries" is not one of country, organisation'],
  ])('%j', (options, message) => {
    expect(() => forumParties(attendance, options as never)).toThrow(message)
    expect(() => forumAttendance(attendance, options as never)).toThrow(message.split(';')[0])
  })
})
