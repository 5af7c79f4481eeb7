import { describe, expect, test } from 'vitest'
import { reproduce } from '../../src/claims/reproduce.js'
import type { Atlas, Claim, Measure, RegionAssignment } from '../../src/model/records.js'
import type { Region } from '../../src/model/vocabulary.js'
import { atlas, meetingOf } from '../sample.js'

const assigned = (id: string, region: Region, ...alternatives: Region[]): RegionAssignment => ({
  id,
  region,
  basis: 'ours',
  alternatives,
})

/** Kazakhstan has two interactions of three in Central Asia, Serbia the one in Europe, Viet Nam three of three. */
const regions = [
  assigned('FR', 'europe', 'central-asia'),
  assigned('KG', 'central-asia'),
  assigned('KZ', 'central-asia', 'europe'),
  assigned('RS', 'europe', 'central-asia'),
  assigned('VN', 'southeast-asia', 'pacific-islands'),
]

function alternativesOf(measure: Measure, changes: Partial<Atlas> = {}) {
  const claim: Claim = {
    id: 'x',
    publication: 'study',
    locator: 'p. 1',
    statement: 'A number.',
    value: 1,
    low: 1,
    high: 1,
    unit: measure.rank ? 'rank' : measure.outOf ? 'share' : 'interactions',
    basis: 'stated',
    measure,
    conflictsWith: [],
    comparability: 'comparable',
  }
  return reproduce({ ...atlas, regions, claims: [claim], ...changes })[0]?.alternatives
}

test('a count: each country alone, and all together', () => {
  expect(alternativesOf({ count: ['interactions'], where: { region: 'central-asia' } })).toEqual({
    low: 1,
    high: 4,
    moves: [
      { party: 'KZ', region: 'europe', computed: 1 },
      { party: 'RS', region: 'central-asia', computed: 4 },
    ],
    joint: true,
  })
})

test('a share: the region of the part alone decides', () => {
  const share = { count: ['interactions'], where: { region: 'central-asia' }, outOf: { kind: 'country' } } as const
  expect(alternativesOf(share)).toMatchObject({ low: 1 / 8, high: 4 / 8 })
})

test('a share within a region moves with its whole', () => {
  const share = {
    count: ['interactions'],
    where: { region: 'europe', year: '2024' },
    outOf: { region: 'europe' },
  } as const
  expect(alternativesOf(share)).toEqual({
    low: 0.5,
    high: 1,
    moves: [
      { party: 'KZ', region: 'europe', computed: 2 / 3 },
      { party: 'RS', region: 'central-asia' },
    ],
    joint: true,
  })
})

test('a rank: any move can change it, and one that leaves nothing has no value', () => {
  expect(alternativesOf({ count: ['interactions'], where: {}, rank: { by: 'region', of: 'europe' } })).toEqual({
    low: 1,
    high: 3,
    moves: [
      { party: 'KZ', region: 'europe', computed: 1 },
      { party: 'RS', region: 'central-asia' },
      { party: 'VN', region: 'pacific-islands', computed: 3 },
    ],
    joint: true,
  })
})

test('only countries that the rest of the filter selects are moved', () => {
  expect(alternativesOf({ count: ['meetings'], where: { region: 'central-asia', year: '2023' } })).toEqual({
    low: 0,
    high: 1,
    moves: [{ party: 'KZ', region: 'europe', computed: 0 }],
    joint: true,
  })
})

test('no alternatives for a measure that does not speak of regions', () => {
  expect(alternativesOf({ count: ['interactions'], where: {} })).toBeUndefined()
  expect(alternativesOf({ count: ['interactions'], where: {}, rank: { by: 'party', of: 'VN' } })).toBeUndefined()
  expect(alternativesOf({ of: 'attendance', count: ['parties'], where: {} })).toBeUndefined()
})

describe('very many countries', () => {
  const african = atlas.countries.filter(({ region }) => region === 'africa')
  const withCountries = (count: number) => ({
    meetings: african.slice(0, count).map(({ id }) => meetingOf(id, '2024-01-01', { counterparts: [{ party: id }] })),
    regions: african.slice(0, count).map(({ id }) => assigned(id, 'africa', 'middle-east')),
  })
  const measure: Measure = { count: ['interactions'], where: { region: 'africa' } }

  test('twelve are tried in every combination, thirteen each alone', () => {
    expect(alternativesOf(measure, withCountries(12))).toMatchObject({ low: 0, high: 12, joint: true })
    expect(alternativesOf(measure, withCountries(13))).toMatchObject({ low: 12, high: 13, joint: false })
  })
})
