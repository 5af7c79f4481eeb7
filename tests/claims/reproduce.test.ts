import { describe, expect, test } from 'vitest'
import { shareBounds, statusOf } from '../../src/claims/compare.js'
import { reproduce } from '../../src/claims/reproduce.js'
import { windowReadings } from '../../src/claims/window.js'
import type { Atlas, Attendance, Claim } from '../../src/model/records.js'
import { atlas, meetings, source } from '../sample.js'

const base = {
  publication: 'study',
  locator: 'p. 1',
  statement: 'A number.',
  basis: 'stated',
  conflictsWith: [],
  comparability: 'comparable',
} as const

const claims: Claim[] = [
  { ...base, id: 'meetings', value: 7, low: 7, high: 7, unit: 'meetings', measure: { count: ['meetings'], where: {} } },
  {
    ...base,
    id: 'least',
    value: 3,
    low: 3,
    unit: 'interactions-or-meetings',
    measure: { count: ['interactions', 'meetings'], where: { year: '2024' } },
  },
  {
    ...base,
    id: 'share',
    value: 0.25,
    low: 0.245,
    high: 0.255,
    unit: 'share',
    outOf: 'twelve',
    measure: { count: ['interactions'], where: { region: 'central-asia' }, outOf: { kind: 'country' } },
  },
  {
    ...base,
    id: 'twelve',
    value: 12,
    low: 12,
    high: 12,
    unit: 'interactions',
    measure: { count: ['interactions'], where: { kind: 'country' } },
  },
  {
    ...base,
    id: 'rank',
    value: 1,
    low: 1,
    high: 1,
    unit: 'rank',
    measure: { count: ['interactions'], where: {}, rank: { by: 'region', of: 'europe' } },
  },
  {
    ...base,
    id: 'window',
    value: 1,
    low: 1,
    high: 1,
    unit: 'meetings',
    period: { from: '2023-03', to: '2023-11', wording: 'in spring', exact: false },
    measure: { count: ['meetings'], where: { from: '2023-03-01', to: '2023-11-30' } },
  },
  {
    ...base,
    id: 'none',
    value: 9,
    low: 9,
    high: 9,
    unit: 'people',
    comparability: 'not-derivable',
    reason: 'No list.',
  },
]
const sample: Atlas = { ...atlas, claims }
const rows = reproduce(sample)
const row = (id: string) => rows.filter(({ claim }) => claim.id === id)

test('a count: equal within what the wording allows, with the ids behind it', () => {
  expect(row('meetings')).toMatchObject([{ unit: 'meetings', computed: 7, ratio: 1, status: 'equal' }])
  expect(row('meetings')[0]?.interactions).toHaveLength(9)
  expect(row('twelve')).toMatchObject([{ computed: 8, status: 'below', ratio: 8 / 12 }])
})

test('where the text does not say which unit, a row per reading', () => {
  expect(row('least').map(({ unit, computed, status }) => [unit, computed, status])).toEqual([
    ['interactions', 6, 'equal'],
    ['meetings', 4, 'equal'],
  ])
})

test('a share: both its terms, and the bounds that the missing units leave open', () => {
  expect(row('share')).toMatchObject([
    { computed: 3 / 8, count: 3, total: 8, status: 'differs', bounds: { low: 3 / 12, high: 7 / 12 } },
  ])
})

test('a rank: 1 for the largest', () => {
  expect(row('rank')).toMatchObject([{ computed: 3, status: 'above', interactions: ['e.RS'] }])
})

test('a window that the wording does not fix: each end moved by a month', () => {
  expect(row('window')).toMatchObject([{ computed: 1, window: { low: 0, high: 3 } }])
})

describe('confirmed only', () => {
  const probable = {
    ...sample,
    meetings: meetings.map((one) => (one.id === 'e' ? { ...one, confidence: 'probable' as const } : one)),
  }
  const found = (id: string, from: Atlas = probable) => reproduce(from, { claim: id })[0]

  test('stands beside all, as a share with both its terms', () => {
    expect(found('meetings')).toMatchObject({ computed: 7, confirmed: { computed: 5 } })
    expect(found('share')).toMatchObject({ computed: 3 / 8, confirmed: { computed: 3 / 6, count: 3, total: 6 } })
    expect(found('meetings', sample)).toMatchObject({ computed: 7, confirmed: { computed: 6 } })
  })

  test('is absent where only probable records are ranked', () => {
    expect(found('rank')).toMatchObject({ computed: 3 })
    expect(found('rank')).not.toHaveProperty('confirmed')
  })

  test('of attendance goes by the confidence of its own row', () => {
    const at = (party: string, confidence: Attendance['confidence']): Attendance => ({
      id: `forum-${party}`,
      occasion: 'forum',
      series: 'sessions',
      date: '2024-01-01',
      party,
      kind: 'country',
      capacity: 'attended',
      delegation: 'government',
      session: 'main',
      sources: [source],
      confidence,
    })
    const forum: Claim = {
      ...base,
      id: 'forum',
      value: 2,
      low: 2,
      high: 2,
      unit: 'parties',
      measure: { of: 'attendance', count: ['parties'], where: { occasion: 'forum' } },
    }
    const attendance = [at('VN', 'confirmed'), at('FR', 'probable')]
    expect(found('forum', { ...atlas, claims: [forum], attendance })?.attendance).toEqual(
      attendance.map(({ id }) => id),
    )
    expect(found('forum', { ...atlas, claims: [forum], attendance })).toMatchObject({
      computed: 2,
      confirmed: { computed: 1 },
    })
  })
})

test('nothing on record is no rank and no share', () => {
  const where = { year: '1999' }
  const nothing: Claim[] = [
    {
      ...base,
      id: 'r',
      value: 1,
      low: 1,
      high: 1,
      unit: 'rank',
      measure: { count: ['meetings'], where, rank: { by: 'party', of: 'VN' } },
    },
    {
      ...base,
      id: 's',
      value: 0,
      low: 0,
      high: 0.1,
      unit: 'share',
      measure: { count: ['meetings'], where, outOf: where },
    },
  ]
  const found = reproduce({ ...atlas, claims: nothing })
  expect(found.map(({ status, computed, ratio }) => [status, computed, ratio])).toEqual([
    ['not comparable', undefined, undefined],
    ['not comparable', undefined, undefined],
  ])
})

test('a window of less than two months is read as it is', () => {
  const period = { from: '2024-09', to: '2024-09', wording: 'in autumn', exact: false }
  const short = {
    ...base,
    id: 'x',
    value: 1,
    low: 1,
    unit: 'meetings',
    period,
    measure: { count: ['meetings'], where: { from: '2024-09-01', to: '2024-09-30' } },
  } as const
  expect(reproduce({ ...atlas, claims: [short] })[0]?.window).toEqual({ low: 0, high: 0 })
})

test('no measure: the reason', () => {
  expect(row('none')).toEqual([
    {
      claim: claims.at(-1),
      status: 'not derivable',
      reason: 'No list.',
      interactions: [],
      attendance: [],
      extended: [],
    },
  ])
})

test('a number of core meetings names the extended ones that it leaves out', () => {
  const ofVietnam = (where: { party: string; scope?: string }) =>
    reproduce({
      ...sample,
      claims: [{ ...base, id: 'x', value: 1, low: 1, unit: 'meetings', measure: { count: ['meetings'], where } }],
    })[0]
  expect(ofVietnam({ party: 'VN', scope: 'core' })).toMatchObject({
    interactions: ['a.VN', 'b.VN'],
    extended: ['g.VN'],
  })
  expect(ofVietnam({ party: 'VN' })).toMatchObject({ interactions: ['a.VN', 'b.VN', 'g.VN'], extended: [] })
})

test('one claim, or an error', () => {
  expect(reproduce(sample, { claim: 'rank' }).map(({ claim }) => claim.id)).toEqual(['rank'])
  expect(() => reproduce(sample, { claim: 'ranks' })).toThrow(
    new RangeError('claim: "ranks" is not in the atlas; its claims list the ids'),
  )
  expect(() => reproduce(sample, { claims: 'rank' } as never)).toThrow('unknown option "claims"')
})

test('a measure with a word that is none throws', () => {
  const wrong = {
    ...base,
    id: 'x',
    value: 1,
    low: 1,
    unit: 'meetings',
    measure: { count: ['meetings'], where: { regoin: 'africa' } },
  } as const
  expect(() => reproduce({ ...atlas, claims: [wrong] })).toThrow('unknown option "regoin"')
})

describe('parts', () => {
  const claim = claims[0] as Claim
  test('status', () => {
    expect([6, 7, 8].map((value) => statusOf(claim, value))).toEqual(['below', 'equal', 'above'])
    expect([0.24, 0.25].map((value) => statusOf(claims[2] as Claim, value))).toEqual(['differs', 'within'])
  })

  test('bounds only where units are missing', () => {
    expect(shareBounds(3, 12, 12)).toBeUndefined()
    expect(shareBounds(3, 12, undefined)).toBeUndefined()
  })

  test('nine windows; a month’s last day stays a month’s last day', () => {
    const windows = windowReadings({ count: ['meetings'], where: { from: '2022-07-01', to: '2025-06-30' } })
    expect(windows).toHaveLength(9)
    expect(new Set(windows.map(({ where }) => where['from']))).toEqual(
      new Set(['2022-07-01', '2022-06-01', '2022-08-01']),
    )
    expect(new Set(windows.map(({ where }) => where['to']))).toEqual(
      new Set(['2025-06-30', '2025-05-31', '2025-07-31']),
    )
  })
})
