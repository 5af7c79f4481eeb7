import { expect, test } from 'vitest'
import { recodingAgreement } from '../../scripts/agreement.js'
import { type Collected, collection, readCollection } from '../../scripts/collection.js'
import { meetingOf, atlas as sample } from '../sample.js'

const atlas = {
  ...sample,
  meetings: [
    meetingOf('x', '2024-01-02'),
    meetingOf('y', '2024-02', { setting: 'multilateral', counterparts: [{ party: 'KZ' }, { party: 'KG' }] }),
  ],
  rejected: [
    { id: 'lead', parties: [], officials: [], reason: 'not-confirmed', detail: 'Announced.', checked: '2026-01-01' },
  ],
} as const
const row = (changes: Partial<Collected>): Collected => ({
  collector: 'one',
  date: '2024-01-02',
  setting: 'individual',
  principals: ['wang-wu'],
  parties: ['VN'],
  meeting: 'x',
  ...changes,
})
const { meeting: _, ...unmatched } = row({})
/** The shares without their intervals. */
const sharesOf = (rows: readonly Collected[]) =>
  Object.fromEntries(
    Object.entries(collection(rows, atlas).shares).map(([name, share]) => [
      name,
      typeof share === 'number' ? share : share.value,
    ]),
  )
const shares = (changes: Partial<Collected>) => sharesOf([row(changes)])

test('a meeting that several found counts once; a lead that the record refuses is told apart', () => {
  const rows = [row({}), row({ collector: 'two' }), { ...unmatched, rejected: 'lead' }]
  const result = collection(rows, atlas)
  expect(result.found.map(({ id }) => id)).toEqual(['x'])
  expect(result.refused.map(({ id }) => id)).toEqual(['lead'])
  expect(sharesOf(rows)).toEqual({ rows: 2, date: 1, dateHeld: 1, parties: 1, principals: 1, setting: 1 })
})

test('a coarser date holds that of the record, another does not', () => {
  expect(shares({ date: '2024-01' })).toMatchObject({ date: 0, dateHeld: 1 })
  expect(shares({ date: '2024-01-03' })).toMatchObject({ date: 0, dateHeld: 0 })
  expect(shares({ date: '2024', earliest: '2024-01-01', latest: '2024-01-05' })).toMatchObject({ date: 0, dateHeld: 1 })
})

test('parties are the same, of a session one in common', () => {
  expect(shares({ parties: ['VN', 'LA'] })).toMatchObject({ parties: 0 })
  expect(shares({ meeting: 'y', parties: ['KG'] })).toMatchObject({ parties: 1, setting: 0, date: 0 })
  expect(shares({ meeting: 'y', parties: ['VN'] })).toMatchObject({ parties: 0 })
})

test('a lead that was admitted after is neither found nor refused, and no row of it is compared', () => {
  const { found, admitted, refused, shares } = collection([row({ admittedAfter: true }), row({ meeting: 'y' })], atlas)
  expect([found, admitted].map((meetings) => meetings.map(({ id }) => id))).toEqual([['y'], ['x']])
  expect([refused.length, shares.rows]).toEqual([0, 1])
})

test('of sessions it is told how many list the same delegations', () => {
  const listing = (...parties: string[]) => row({ meeting: 'y', parties })
  expect(collection([listing('KZ', 'KG'), listing('KG'), row({})], atlas).sessions).toEqual({ rows: 2, same: 1 })
})

test('an interval is over meetings, not over rows', () => {
  const { date } = collection([row({}), row({}), row({ meeting: 'y' })], atlas).shares
  expect(date).toEqual({ value: 2 / 3, low: 0, high: 1 })
})

test('a row that names neither a meeting nor a lead is an error', () => {
  expect(() => collection([row({ meeting: 'z' })], atlas)).toThrow('"z" is neither a meeting nor a rejected lead')
})

test('no row of the collection is without its meeting or lead, and none has both', () => {
  const rows = readCollection()
  expect(rows.length).toBeGreaterThan(500)
  expect(rows.filter(({ meeting, rejected }) => (meeting === undefined) === (rejected === undefined))).toEqual([])
})

test('what is shipped was coded alike twice, or says otherwise', () => {
  const gsi = recodingAgreement('meetings').filter(({ field }) => field.startsWith('gsi'))
  expect(gsi.map(({ field }) => field)).toEqual(['gsi.prc', 'gsi.counterpart'])
  for (const { alpha } of gsi) expect(alpha).toBeGreaterThan(0.8)
  expect(recodingAgreement('assistance')[0]?.alpha).toBeLessThan(0.67)
})
