import { expect, test } from 'vitest'
import { toInteractions } from '../../src/query/to-interactions.js'
import { atlas, interactions, meetingOf, meetings, parties } from '../sample.js'

test('one row per meeting and foreign party, in order', () => {
  expect(interactions.map(({ id }) => id)).toEqual([
    'a.VN',
    'b.VN',
    'c.KZ',
    'd.KZ',
    'd.KG',
    'd.SCO',
    'e.RS',
    'f.SB',
    'g.VN',
  ])
})

test('two office-holders of one party in one room are one interaction with both', () => {
  const [row, ...others] = toInteractions(
    [
      meetingOf('x', '2024-01-01', {
        counterparts: [
          { party: 'VN', name: 'A' },
          { party: 'VN', name: 'B' },
        ],
      }),
    ],
    parties,
  )
  expect(others).toEqual([])
  expect(row?.counterparts.map(({ name }) => name)).toEqual(['A', 'B'])
})

test('year, quarter and month, null where the date is coarser', () => {
  expect(interactions.map(({ year, quarter, month }) => [year, quarter, month]).slice(6)).toEqual([
    [2024, '2024-Q1', '2024-02'],
    [2024, null, null],
    [2024, '2024-Q2', '2024-05'],
  ])
})

test('known bounds of a coarse date give the quarter or month they share', () => {
  const rowOf = (date: string, bounds: { earliest?: string; latest?: string }) =>
    toInteractions([meetingOf('x', date, bounds)], parties).map(({ quarter, month }) => [quarter, month])
  expect(rowOf('2026', { earliest: '2026-01-31', latest: '2026-02-03' })).toEqual([['2026-Q1', null]])
  expect(rowOf('2026', { earliest: '2026-12-30' })).toEqual([['2026-Q4', '2026-12']])
  expect(rowOf('2026', { earliest: '2026-03-31' })).toEqual([[null, null]])
})

test('regions of the scheme chosen; organisations are international in both', () => {
  const regionsIn = (regions: 'atlas' | 'm49') =>
    toInteractions(meetings, parties, { regions }).map(({ region }) => region)
  expect(regionsIn('atlas').slice(2, 7)).toEqual([
    'central-asia',
    'central-asia',
    'central-asia',
    'international',
    'europe',
  ])
  expect(regionsIn('m49').slice(2, 7)).toEqual([
    'Central Asia',
    'Central Asia',
    'Central Asia',
    'international',
    'Southern Europe',
  ])
})

test('occasions: the session and what it lies within', () => {
  expect(interactions[3]?.occasions).toEqual(['session', 'forum'])
  expect(toInteractions(meetings, parties)[3]?.occasions).toEqual(['session'])
})

test('a trip is shared or its own; video is no trip', () => {
  expect(interactions.map(({ visit }) => visit)).toEqual(['trip', 'trip', 'c', 'd', 'd', 'd', 'e', undefined, 'g'])
})

test('a party that is not in the table throws, by name', () => {
  const stray = [meetingOf('x', '2024-01-01', { counterparts: [{ party: 'ZZ' }] })]
  expect(() => toInteractions(stray, parties)).toThrow(
    new RangeError('party: "ZZ" of meeting "x" is not in the table of parties'),
  )
})

test('a scheme that does not exist throws', () => {
  expect(() => toInteractions(meetings, parties, { regions: 'un' as never })).toThrow(
    'regions: "un" is not one of atlas, m49',
  )
})

test('a misspelt option throws', () => {
  expect(() => toInteractions(meetings, parties, { region: 'm49' } as never)).toThrow(
    'unknown option "region"; the options are regions, occasions',
  )
})

test('an occasion within itself throws', () => {
  const occasions = [
    { id: 'session', within: 'forum' },
    { id: 'forum', within: 'session' },
  ]
  expect(() => toInteractions(meetings, parties, { occasions })).toThrow(
    'within: occasion "session" lies within itself',
  )
})

test('no meetings, no rows', () => {
  expect(toInteractions([], atlas.countries)).toEqual([])
})
