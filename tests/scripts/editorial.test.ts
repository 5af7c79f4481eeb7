import { describe, expect, test } from 'vitest'
import { askFor } from '../../scripts/data-add.js'
import { diffRecords, report } from '../../scripts/diff.js'
import { recordSchema } from '../../scripts/generate/json-schema.js'
import { format } from '../../scripts/lib/format.js'
import { unitising } from '../../scripts/unitising.js'
import { checkShape } from '../../src/schemas/define-atlas.js'
import { meetingOf } from '../sample.js'

describe('diff', () => {
  const before = [{ id: 'a', date: '2024-01-01', topics: ['x'] }, { id: 'b' }]
  const after = [{ id: 'a', date: '2024-01-02', topics: ['x'] }, { id: 'c' }]

  test('added, withdrawn, changed field by field', () => {
    expect(diffRecords(before, after)).toEqual({
      added: ['c'],
      removed: ['b'],
      changed: [{ id: 'a', field: 'date', from: '2024-01-01', to: '2024-01-02' }],
    })
  })

  test('as the changelog lists it', () => {
    const only = (records: typeof before | typeof after) => (family: string) => (family === 'meetings' ? records : [])
    expect(report(only(before), only(after))).toBe(
      '### meetings\n\n- added c\n- withdrawn b\n- a: date from "2024-01-01" to "2024-01-02"',
    )
    expect(report(only(before), only(before))).toBe('No record differs.')
    const sourced = (...urls: string[]) => [{ id: 'a', sources: urls.map((url) => ({ publisher: 'P', url })) }]
    const listed = (records: ReturnType<typeof sourced>) => (family: string) => (family === 'meetings' ? records : [])
    expect(report(listed(sourced('x', 'y')), listed(sourced('y', 'z')))).toBe('### meetings\n\n- a: sources + z, − x')
  })
})

describe('data:add', () => {
  /** Answers by the name of the field; empty for all others. */
  const answering = (answers: Record<string, string | string[]>) => {
    const said: string[] = []
    const ask = async (question: string) => {
      const name = question.split(/[ :]/)[0] ?? ''
      const answer = answers[name]
      return (Array.isArray(answer) ? answer.shift() : answer) ?? ''
    }
    return { ask, say: (line: string) => void said.push(line), said }
  }

  test('asks for the fields of the schema, and again where an answer is no word of it', async () => {
    const { ask, say, said } = answering({
      'meeting.id': '2024-01-02-vn-x',
      'meeting.date': '2024-01-02',
      'meeting.setting': ['bilateral', '', 'individual'],
      'meeting.mode': 'in-person',
      'meeting.principals[0].agency': 'MPS',
      'meeting.principals[0].level': 'head',
      'meeting.principals[0].part': 'led',
      'meeting.counterparts[0].party': 'VN',
      'meeting.roster': 'complete',
      'meeting.topics[0]': 'drug-control',
      'meeting.gsi.prc': 'no-text',
      'meeting.gsi.counterpart': 'no-text',
      'meeting.scope': 'core',
      'meeting.sources[0].publisher': 'Example',
      'meeting.sources[0].family': 'other',
      'meeting.sources[0].language': 'en',
      'meeting.sources[0].accessed': '2026-01-01',
      'meeting.sources[0].foundBy': 'confirmation',
      'meeting.confidence': 'confirmed',
    })
    const record = await askFor('meeting', recordSchema('meetings'), true, ask, say)
    expect(checkShape('meetings', [record])).toEqual([])
    expect(record).toMatchObject({ setting: 'individual', topics: ['drug-control'], outcomes: [] })
    expect(said).toEqual(['  "bilateral" is not one of individual, sideline, multilateral.', '  This one is needed.'])
  })
})

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
  expect(unitising(first, second)).toEqual({ texts: 2, first: 3, second: 3, both: 2, sameScope: 1 })
})
