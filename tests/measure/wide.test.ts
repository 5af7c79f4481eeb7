/** Positions, training and counts of any family, on invented records. */
import { describe, expect, expectTypeOf, test } from 'vitest'
import { positionsAsOf } from '../../src/measure/positions-as-of.js'
import { type RecordDimension, recordCounts } from '../../src/measure/record-counts.js'
import { trainingRanges } from '../../src/measure/training-ranges.js'
import type { Country, GsiPosition, Meeting } from '../../src/model/records.js'
import type { AssistanceKind } from '../../src/model/vocabulary.js'
import { atlas, meetings, source } from '../sample.js'
import { assistanceOf, positionOf, responseOf, statementOf, trainingOf } from '../wide-sample.js'

describe('positionsAsOf', () => {
  const positions: readonly GsiPosition[] = [
    positionOf('vn-own', '2023-01-01'),
    positionOf('vn-joint', '2024-01-01', { statedBy: 'jointly', stance: 'welcomes' }),
    positionOf('vn-china', '2025-01-01', { statedBy: 'china', form: 'prc-readout' }),
    positionOf('rs-china', '2024-06-01', { parties: ['RS'], statedBy: 'china', names: 'bundle' }),
    positionOf('np-china', '2023-06-01', { parties: ['NP'], statedBy: 'china' }),
    positionOf('np-own', '2022-09-01', { parties: ['NP'], stance: 'denies' }),
    positionOf('kz-kg', '2024-12', { parties: ['KZ', 'KG'], statedBy: 'jointly', names: 'unnamed' }),
    positionOf('bloc', '2024-02-01', { parties: [], collective: 'league', form: 'bloc-text' }),
  ]
  const standing = (date: string, options = {}) =>
    positionsAsOf(positions, date, options).parties.map(({ party, position }) => `${party} ${position.id}`)

  test('what a party adopted itself stands before what is attributed to it, the latest first', () => {
    expect(standing('2023-12-31')).toEqual(['NP np-own', 'VN vn-own'])
    expect(standing('2024')).toEqual(['KG kz-kg', 'KZ kz-kg', 'NP np-own', 'RS rs-china', 'VN vn-joint'])
    expect(standing('2025')).toContain('VN vn-joint')
  })

  test('a text that names the initiative stands before a later and vaguer one, whoever states it', () => {
    const vaguer = [
      ...positions,
      positionOf('rs-own', '2025-03-01', { parties: ['RS'], names: 'unnamed' }),
      positionOf('np-vague', '2025-03-01', { parties: ['NP'], names: 'unnamed' }),
    ]
    const rows = new Map(positionsAsOf(vaguer, '2025').parties.map(({ party, position }) => [party, position.id]))
    expect([rows.get('RS'), rows.get('NP'), rows.get('KZ')]).toEqual(['rs-china', 'np-own', 'kz-kg'])
    const unnamed = positionsAsOf(vaguer, '2025', { names: 'unnamed' })
    expect(unnamed.parties.map(({ position }) => position.id)).toEqual(['kz-kg', 'kz-kg', 'rs-own'])
    expect(unnamed.disputed.map(({ position }) => position.id)).toEqual(['np-vague'])
  })

  test('a coarse text counts from its last possible day', () => {
    expect(standing('2024-12-30')).not.toContain('KZ kz-kg')
    expect(standing('2024-12-31')).toContain('KZ kz-kg')
  })

  test('a denial of its own outweighs what others attribute, and is shown', () => {
    const { disputed, count, total } = positionsAsOf(positions, '2025')
    expect(disputed).toEqual([])
    expect([count, total]).toEqual([5, 5])
    expect(standing('2025')).toContain('NP np-own')
    expect(standing('2025', { stance: 'supports' })).not.toContain('NP np-china')
    const supporting = positionsAsOf(positions, '2025', { stance: 'supports' })
    expect(supporting.disputed.map(({ party, position, against }) => [party, position.id, against.id])).toEqual([
      ['NP', 'np-china', 'np-own'],
    ])
  })

  test('a text the party adopts later ends the dispute', () => {
    const later = [...positions, positionOf('np-joint', '2024-03-01', { parties: ['NP'], statedBy: 'jointly' })]
    expect(positionsAsOf(later, '2025', { stance: 'supports' }).disputed).toEqual([])
  })

  test('blocs stand apart and make no national rows', () => {
    const { collectives, parties } = positionsAsOf(positions, '2024-02-01')
    expect(collectives.map(({ collective, position }) => [collective, position.id])).toEqual([['league', 'bloc']])
    expect(parties.map(({ party }) => party)).not.toContain('league')
  })

  test('each looser rule counts at least as many, and refusals only where they are asked for', () => {
    const { count, share, looser } = positionsAsOf(positions, '2025', { stance: 'supports', names: 'gsi' })
    expect(count).toBe(1)
    expect(share).toBe(1 / 5)
    expect(looser).toEqual([
      { without: 'stance', count: 1 },
      { without: 'names', count: 4 },
      { without: 'all', count: 4 },
    ])
    const refused = positionsAsOf(positions, '2025', { stance: 'denies', names: 'gsi' })
    expect(refused.looser).toContainEqual({ without: 'stance', count: 2 })
    expect(positionsAsOf(positions, '2025').looser).toEqual([])
  })

  test('before any text there is nothing, and no NaN', () => {
    expect(positionsAsOf(positions, '2021')).toMatchObject({ count: 0, total: 0, share: 0, parties: [] })
  })

  test('errors name the option, the value and what is allowed', () => {
    expect(() => positionsAsOf(positions, 'June 2025')).toThrow('date: "June 2025" is not a date')
    expect(() => positionsAsOf(positions, '2025', { stance: 'backs' as never })).toThrow(
      'stance: "backs" is not one of supports, welcomes',
    )
    expect(() => positionsAsOf(positions, '2025', { stances: 'supports' } as never)).toThrow(
      'unknown option "stances"; the options are stance, names, statedBy',
    )
  })

  test('the input stays as it is', () => {
    const frozen = Object.freeze([...positions])
    expect(positionsAsOf(frozen, '2025').count).toBe(5)
    expect(frozen.map(({ id }) => id)).toEqual(positions.map(({ id }) => id))
  })
})

describe('trainingRanges', () => {
  const training = [
    trainingOf('all', { statements: [statementOf(3000), statementOf(2700, { date: '2025' })] }),
    trainingOf('part', { within: 'all', statements: [statementOf(1000)] }),
    trainingOf('apart', { statements: [statementOf(500), statementOf(20, { unit: 'courses' })] }),
    trainingOf('given', { kind: 'delivery', statements: [statementOf(40)] }),
  ]

  test('ranges per kind and unit, with what may lie within another left out or added', () => {
    expect(trainingRanges(training)).toEqual([
      {
        kind: 'commitment',
        unit: 'courses',
        trainings: 1,
        nested: { low: 20, high: 20 },
        separate: { low: 20, high: 20 },
      },
      {
        kind: 'commitment',
        unit: 'officers',
        trainings: 3,
        nested: { low: 3200, high: 3500 },
        separate: { low: 4200, high: 4500 },
      },
      {
        kind: 'delivery',
        unit: 'officers',
        trainings: 1,
        nested: { low: 40, high: 40 },
        separate: { low: 40, high: 40 },
      },
    ])
  })

  test('through a whole of another unit, and without an upper end', () => {
    const chain = [
      trainingOf('a', { statements: [statementOf(10)] }),
      trainingOf('b', { within: 'a', statements: [statementOf(2, { unit: 'courses' })] }),
      trainingOf('c', { within: 'b', statements: [statementOf(5, { bound: 'more-than' })] }),
      trainingOf('d', { statements: [{ statedBy: { name: 'A paper' }, sources: [source] }] }),
    ]
    expect(trainingRanges(chain).find(({ unit }) => unit === 'officers')).toMatchObject({
      trainings: 2,
      nested: { low: 10, high: 10 },
      separate: { low: 15, high: null },
    })
  })

  test('a part whose whole is not among those given is added', () => {
    expect(trainingRanges(training.slice(1, 2))[0]?.nested).toEqual({ low: 1000, high: 1000 })
    expect(trainingRanges([])).toEqual([])
  })
})

describe('recordCounts', () => {
  const records = [
    assistanceOf('a', { from: '2023-05' }),
    assistanceOf('b', { kind: 'academy', parties: ['SB', 'WS'], from: '2024' }),
    assistanceOf('c'),
  ]

  test('by a field, most first', () => {
    expect(recordCounts(records, 'kind')).toEqual([
      { kind: 'equipment', count: 2, total: 3, share: 2 / 3 },
      { kind: 'academy', count: 1, total: 3, share: 1 / 3 },
    ])
    expectTypeOf(recordCounts(records, 'kind')[0]?.kind).toEqualTypeOf<AssistanceKind | null | undefined>()
    expectTypeOf<'party'>().toExtend<RecordDimension<Meeting>>()
    expectTypeOf<'year'>().not.toExtend<RecordDimension<Country>>()
  })

  test('by each party, and by year of the date or beginning', () => {
    expect(recordCounts(records, 'party').map(({ party, count }) => [party, count])).toEqual([
      ['SB', 3],
      ['WS', 1],
    ])
    expect(recordCounts(records, 'year').map(({ year, count }) => [year, count])).toEqual([
      [2023, 1],
      [2024, 1],
      [null, 1],
    ])
    expect(recordCounts([responseOf('r')], 'party')[0]?.party).toBe('SB')
    expect(recordCounts([trainingOf('t', { audience: { parties: ['WS'], text: 'x' } })], 'party')[0]?.party).toBe('WS')
  })

  test('a field that no record has is named', () => {
    expect(() => recordCounts(records, 'knd' as never)).toThrow(
      /^by: no record has the field "knd"; what can be counted is id, kind,.* year, party$/,
    )
    expect(() => recordCounts(atlas.countries, 'year' as never)).toThrow('by: no record has the field "year"')
    expect(() => recordCounts(records, 'sources' as never)).toThrow('by: "sources" holds more than one value')
    expect(recordCounts([], 'kind' as never)).toEqual([])
    expect(recordCounts(meetings, 'party')[0]).toMatchObject({ party: 'VN', count: 3, total: 7 })
    expect(recordCounts(meetings, 'year').map(({ year, count }) => [year, count])).toEqual([
      [2024, 4],
      [2023, 3],
    ])
  })
})
