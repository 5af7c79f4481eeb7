import { expect, test } from 'vitest'
import { format } from '../../scripts/lib/format.js'
import { unitising } from '../../scripts/unitising.js'
import { meetingOf } from '../sample.js'

test('canonical format: records by date, fields in the order of the schema, sets sorted', () => {
  const late = meetingOf('a', '2024-02-01')
  const { id, ...rest } = meetingOf('b', '2024-01-01', { topics: ['telecom-fraud', 'drug-control'] })
  const text = format('meetings', [late, { ...rest, id }])
  const { records } = JSON.parse(text)
  expect(records.map(({ id }: { id: string }) => id)).toEqual(['b', 'a'])
  expect(Object.keys(records[0]).slice(0, 3)).toEqual(['id', 'date', 'setting'])
  expect(records[0].topics).toEqual(['drug-control', 'telecom-fraud'])
  expect(format('meetings', records)).toBe(text)
})

test('unitising, worked by hand', () => {
  const unit = { date: '2024', parties: ['VN'], principal: 'x', setting: 'individual', scope: 'core' }
  const first = [
    { id: 't1', meetings: [unit, { ...unit, parties: ['KZ'] }] },
    { id: 't2', meetings: [unit] },
  ]
  const second = [
    { id: 't1', meetings: [{ ...unit, parties: ['KZ'], scope: 'extended' }] },
    {
      id: 't2',
      meetings: [
        { ...unit, principal: 'unnamed-mps-deputy' },
        { ...unit, setting: 'multilateral' },
      ],
    },
  ]
  expect(unitising(first, second)).toEqual({
    texts: 2,
    first: 3,
    second: 3,
    both: 2,
    sameScope: 1,
    sameDate: 2,
    none: 0,
  })
})
