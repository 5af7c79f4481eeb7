import { expect, test } from 'vitest'
import { originCounts } from '../../src/measure/origin-counts.js'
import { source } from '../sample.js'

const prc = { ...source, family: 'prc-media' } as const
const reprint = { ...source, family: 'other', origin: { name: 'Xinhua', family: 'prc-media' } } as const
const own = { ...source, family: 'counterpart-government' } as const

test('records by who wrote their texts, at whatever depth, and those known from one family alone', () => {
  const records = [
    { id: 'a', sources: [prc, reprint] },
    { id: 'b', sources: [reprint, own] },
    { id: 'c', statements: [{ sources: [own] }] },
    { id: 'd', sources: [] },
  ]
  expect(originCounts(records)).toEqual([
    { family: 'counterpart-government', count: 2, total: 4, share: 0.5, alone: 1 },
    { family: 'prc-media', count: 2, total: 4, share: 0.5, alone: 1 },
  ])
})

test('no records, no families; what is no list is an error', () => {
  expect(originCounts([])).toEqual([])
  expect(() => originCounts(undefined as never)).toThrow(TypeError)
  expect(() => originCounts([{ sources: [own] }, { meeting: 'a' }])).toThrow('records: number 1 carries no sources')
})

test('a text read for its context alone is of no origin', () => {
  const context = { ...own, foundBy: 'context' } as const
  expect(originCounts([{ sources: [prc, context] }])).toEqual([
    { family: 'prc-media', count: 1, total: 1, share: 1, alone: 1 },
  ])
})
