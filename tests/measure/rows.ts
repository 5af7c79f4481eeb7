/** Random interactions for property tests. */
import fc from 'fast-check'
import { monthOf, quarterOf } from '../../src/model/days.js'
import type { Interaction } from '../../src/model/interaction.js'
import { agencies, levels, modes, parts, ranks, sectors, settings, topics } from '../../src/model/vocabulary.js'

const optional = <T>(key: string, values: readonly T[]) =>
  fc
    .option(fc.constantFrom(...values), { nil: undefined })
    .map((value) => (value === undefined ? {} : { [key]: value }))

const merged = (...parts: fc.Arbitrary<object>[]) => fc.tuple(...parts).map((all) => Object.assign({}, ...all))

const principal = merged(
  fc.record({
    agency: fc.constantFrom(...agencies),
    level: fc.constantFrom(...levels),
    part: fc.constantFrom(...parts),
  }),
  optional('official', ['wang-wu', 'zhao-liu']),
)

const date = fc
  .date({ min: new Date('2021-11-15'), max: new Date('2023-02-20'), noInvalidDate: true })
  .chain((value) => fc.constantFrom(10, 7, 4).map((length) => value.toISOString().slice(0, length)))

const regionOf = { VN: 'southeast-asia', KZ: 'central-asia', SCO: 'international' } as const

const row: fc.Arbitrary<Omit<Interaction, 'id'>> = fc
  .tuple(
    date,
    fc.constantFrom('VN', 'KZ', 'SCO'),
    fc.constantFrom('m1', 'm2', 'm3', 'm4'),
    fc.array(principal, { minLength: 1, maxLength: 3 }),
    fc.array(
      merged(
        fc.constant({ party: 'VN' }),
        optional('sector', sectors.slice(0, 3)),
        optional('rank', ranks.slice(0, 3)),
      ),
      { maxLength: 2 },
    ),
    fc.subarray([...topics].slice(0, 4)),
    fc.subarray(['forum', 'session']),
    fc.record({
      setting: fc.constantFrom(...settings),
      mode: fc.constantFrom(...modes),
      scope: fc.constantFrom('core', 'extended'),
    }),
    optional('visit', ['v1', 'v2']),
  )
  .map(([date, party, meeting, principals, counterparts, topics, occasions, about, visit]) => ({
    meeting,
    date,
    year: +date.slice(0, 4),
    quarter: quarterOf(date),
    month: monthOf(date),
    party,
    kind: party === 'SCO' ? 'organisation' : 'country',
    region: regionOf[party as keyof typeof regionOf],
    principals: principals as Interaction['principals'],
    counterparts: counterparts as Interaction['counterparts'],
    topics,
    occasions,
    confidence: 'confirmed',
    ...(about as Pick<Interaction, 'setting' | 'mode' | 'scope'>),
    ...(visit as { visit?: string }),
  }))

export const randomRows: fc.Arbitrary<Interaction[]> = fc
  .array(row, { maxLength: 40 })
  .map((rows) => rows.map((one, place) => ({ id: `r${place}`, ...one })))

const someOf = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 })

const sometimes = <T>(values: fc.Arbitrary<T>) => fc.nat(4).chain((n) => (n === 0 ? values : fc.constant(undefined)))

/** Random filters: each word is present in one case of five. */
export const randomFilter = fc.record({
  agency: sometimes(someOf(agencies)),
  level: sometimes(someOf(levels)),
  part: sometimes(someOf(parts)),
  principal: sometimes(someOf(['wang-wu', 'zhao-liu', null])),
  party: sometimes(someOf(['VN', 'KZ', 'SCO'])),
  sector: sometimes(someOf([sectors[0], sectors[1], null])),
  rank: sometimes(someOf([ranks[0], null])),
  topic: sometimes(someOf([topics[0], topics[1], null])),
  occasion: sometimes(someOf(['forum', null])),
  setting: sometimes(someOf(['bilateral', 'multilateral'] as const)),
  year: sometimes(someOf([2021, 2022, 2023])),
  quarter: sometimes(someOf(['2022-Q1', '2022-Q3', null])),
  month: sometimes(someOf(['2022-01', '2022-05', null])),
  from: sometimes(fc.constantFrom('2022', '2021-12-05')),
  to: sometimes(fc.constantFrom('2022', '2023-01', '2022-11-10')),
  dates: sometimes(fc.constantFrom('certain', 'possible')),
})
