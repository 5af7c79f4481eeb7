import { describe, expect, test } from 'vitest'
import { type Arithmetic, checkArithmetic } from '../../src/claims/arithmetic.js'
import type { Claim, ClaimRelation } from '../../src/model/records.js'

const count = (id: string, value: number, changes: Partial<Claim> = {}): Claim => ({
  id,
  publication: 'study',
  locator: 'p. 1',
  statement: 'A count.',
  value,
  low: value,
  high: value,
  unit: 'meetings',
  basis: 'stated',
  conflictsWith: [],
  comparability: 'comparable',
  ...changes,
})

const atLeast = (id: string, value: number): Claim => {
  const { high, ...open } = count(id, value)
  return open
}

/** The first claim is the total, the others are its parts. */
function check(kind: ClaimRelation['kind'], claims: readonly Claim[], reading: 'as-stated' | 'as-interactions') {
  const [total = '', ...parts] = claims.map(({ id }) => id)
  const rows = checkArithmetic(claims, [{ id: 'r', kind, total, parts, readings: [reading], note: 'Invented.' }])
  expect(rows).toMatchObject([{ relation: 'r', reading }])
  const [{ status, residual, overlap, choices }] = rows as [Arithmetic]
  return { status, residual, overlap, choices }
}

const stated = (kind: ClaimRelation['kind'], ...claims: Claim[]) => check(kind, claims, 'as-stated')
const interactions = (kind: ClaimRelation['kind'], ...claims: Claim[]) => check(kind, claims, 'as-interactions')

describe('a sum', () => {
  test('holds where nothing is left', () => {
    expect(stated('sum', count('t', 201), count('a', 131), count('b', 70))).toEqual({
      status: 'holds',
      residual: { low: 0, high: 0 },
    })
  })

  test('is possible where the wording allows it', () => {
    expect(stated('sum', count('t', 10, { low: 9, high: 11 }), count('a', 6), count('b', 5))).toEqual({
      status: 'possible',
      residual: { low: -2, high: 0 },
    })
    expect(stated('sum', count('t', 10), atLeast('a', 4), count('b', 5))).toEqual({ status: 'possible' })
    expect(stated('sum', atLeast('t', 3), count('a', 4))).toEqual({ status: 'possible', residual: { low: -1 } })
  })

  test('is impossible where too much or too little is left', () => {
    expect(stated('sum', count('t', 10), count('a', 6), count('b', 5))).toEqual({
      status: 'impossible',
      residual: { low: -1, high: -1 },
    })
    expect(stated('sum', count('t', 12), count('a', 6), count('b', 5)).status).toBe('impossible')
  })
})

describe('a union', () => {
  test('parts that leave one out at least: side by side, or in each other', () => {
    expect(stated('union', count('t', 227), count('a', 189), count('b', 31), count('c', 6))).toEqual({
      status: 'possible',
      residual: { low: 1, high: 38 },
      overlap: { low: 0, high: 37 },
    })
  })

  test('parts that are more than the total share members', () => {
    expect(stated('union', count('t', 321), count('a', 267), count('b', 52), count('c', 6))).toEqual({
      status: 'possible',
      residual: { low: 0, high: 54 },
      overlap: { low: 4, high: 58 },
    })
  })

  test('holds where the one part is the whole', () => {
    expect(stated('union', count('t', 5), count('a', 5)).status).toBe('holds')
  })

  test('is impossible where a part is larger than the whole', () => {
    expect(stated('union', count('t', 5), count('a', 6), count('b', 1))).toEqual({ status: 'impossible' })
  })

  test('no bound where nothing bounds it', () => {
    expect(stated('union', atLeast('t', 5), atLeast('a', 3), atLeast('b', 2))).toEqual({
      status: 'possible',
      residual: { low: 0 },
      overlap: { low: 0 },
    })
  })
})

/** Every set of `size` of the first `total` numbers. */
function setsOf(size: number, total: number): number[][] {
  if (size === 0) return [[]]
  if (total < size) return []
  return [...setsOf(size, total - 1), ...setsOf(size - 1, total - 1).map((set) => [...set, total])]
}

test('no arrangement of real sets goes beyond the bounds of a union, and some reach them', () => {
  for (const [total, ...sizes] of [
    [5, 3, 4],
    [5, 1, 2],
    [4, 2, 2, 1],
    [4, 3, 3, 4],
    [6, 2, 3],
  ] as const) {
    const arranged = sizes
      .reduce<number[][][]>(
        (all, size) => all.flatMap((sets) => setsOf(size, total).map((set) => [...sets, set])),
        [[]],
      )
      .map((sets) => ({ covered: new Set(sets.flat()).size, counted: sets.flat().length }))
    const residuals = arranged.map(({ covered }) => total - covered)
    const overlaps = arranged.map(({ covered, counted }) => counted - covered)
    const parts = sizes.map((size, place) => count(`p${place}`, size))
    expect(stated('union', count('t', total), ...parts)).toMatchObject({
      residual: { low: Math.min(...residuals), high: Math.max(...residuals) },
      overlap: { low: Math.min(...overlaps), high: Math.max(...overlaps) },
    })
  }
})

describe('counted as interactions', () => {
  const total = count('t', 12, { unit: 'interactions' })
  const bilateral = count('a', 8, { measure: { count: ['meetings'], where: { setting: ['individual', 'sideline'] } } })

  test('a bilateral meeting is one, any other at least one', () => {
    expect(interactions('union', total, bilateral).residual).toEqual({ low: 4, high: 4 })
    expect(interactions('sum', total, bilateral, count('b', 3)).status).toBe('possible')
    expect(stated('sum', total, bilateral, count('b', 3)).status).toBe('impossible')
  })

  test('interactions are what they are', () => {
    expect(interactions('sum', total, count('a', 11, { unit: 'interactions' })).status).toBe('impossible')
  })
})

describe('a sum of some', () => {
  const parts = [count('a', 25), count('b', 4), count('c', 11), count('d', 24)]

  test('names the choices that give the total', () => {
    expect(stated('sum-of-some', count('t', 49), ...parts)).toEqual({
      status: 'holds',
      choices: [{ parts: ['a', 'd'], status: 'holds' }],
    })
    expect(stated('sum-of-some', count('t', 15), ...parts).choices).toEqual([{ parts: ['b', 'c'], status: 'holds' }])
  })

  test('all choices, fewest first, each as certain as its parts', () => {
    expect(stated('sum-of-some', count('t', 36), count('a', 25), atLeast('b', 4), count('c', 11))).toEqual({
      status: 'holds',
      choices: [
        { parts: ['b'], status: 'possible' },
        { parts: ['b', 'c'], status: 'possible' },
        { parts: ['a', 'c'], status: 'holds' },
        { parts: ['a', 'b'], status: 'possible' },
      ],
    })
  })

  test('is impossible where none does; no parts are no choice', () => {
    expect(stated('sum-of-some', count('t', 50), ...parts)).toEqual({ status: 'impossible', choices: [] })
    expect(stated('sum-of-some', count('t', 0), count('a', 1)).status).toBe('impossible')
  })
})

test('a row per reading, in the order given', () => {
  const claims = [count('t', 3), count('a', 3)]
  const readings = ['as-interactions', 'as-stated'] as const
  const rows = checkArithmetic(claims, [
    { id: 'r', kind: 'sum', total: 't', parts: ['a'], readings, note: 'Invented.' },
  ])
  expect(rows.map(({ reading, status }) => [reading, status])).toEqual([
    ['as-interactions', 'possible'],
    ['as-stated', 'holds'],
  ])
})

test('a claim that is not there throws, by name', () => {
  const relation = {
    id: 'r',
    kind: 'sum',
    total: 't',
    parts: ['x'],
    readings: ['as-stated'],
    note: 'Invented.',
  } as const
  expect(() => checkArithmetic([count('t', 1)], [relation])).toThrow(
    new RangeError('parts: "x" of relation "r" is not among the claims'),
  )
  expect(() => checkArithmetic([], [relation])).toThrow('total: "t" of relation "r" is not among the claims')
})
