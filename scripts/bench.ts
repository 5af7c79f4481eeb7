/**
 * `npm run bench`: the measures beside what one would write with d3-array and remeda, on generated interactions,
 * in one run. Answers are checked equal before anything is timed. `npm run bench -- 1000000` for other sizes.
 */
import { deepStrictEqual } from 'node:assert/strict'
import { flatRollup, rollup } from 'd3-array'
import { countBy, groupBy, unique } from 'remeda'
import { Bench } from 'tinybench'
import { counts, type Interaction, regionShares, timeline, topInterlocutors } from '../dist/index.js'
import { agencies, levels, regions, settings, topics } from '../src/model/vocabulary.js'

/** Numbers from 0 to 1 that are the same in every run. */
function* seeded(): Generator<number, never> {
  for (let state = 42; ; ) {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    yield state / 2 ** 32
  }
}

/** Interactions of the shape of the atlas: a few parties met often, most seldom; half beside an occasion. */
function generated(size: number): Interaction[] {
  const numbers = seeded()
  const random = () => numbers.next().value
  const below = (n: number) => Math.floor(n * random())
  const one = <T>(values: readonly T[]) => values[below(values.length)] as T
  const two = (n: number) => String(n).padStart(2, '0')
  const rows = Array.from({ length: size }, (_, i) => {
    const country = Math.floor(195 * random() ** 3)
    const [year, month, day] = [2015 + below(12), 1 + below(12), 1 + below(28)]
    return {
      id: `m${i}.c${country}`,
      meeting: `m${Math.floor(i / 1.4)}`,
      date: `${year}-${two(month)}-${two(day)}`,
      year,
      quarter: `${year}-Q${Math.ceil(month / 3)}`,
      month: `${year}-${two(month)}`,
      party: `c${country}`,
      kind: 'country',
      region: regions[country % 10],
      principals: [{ official: `o${below(20)}`, agency: one(agencies), level: one(levels), part: 'led' }],
      counterparts: [{ party: `c${country}`, sector: 'interior', rank: 'minister' }],
      setting: one(settings),
      mode: 'in-person',
      occasions: random() < 0.5 ? [`f${below(12)}`] : [],
      topics: topics.slice(0, 15).filter(() => random() < 0.13),
      scope: 'core',
      confidence: 'confirmed',
    }
  })
  // Through JSON, as records arrive: texts are flat, and objects share a shape.
  return JSON.parse(JSON.stringify(rows))
}

type Pair = readonly [key: string, count: number]
interface Query {
  readonly what: string
  readonly ours: (rows: Interaction[]) => unknown
  readonly peers: Readonly<Record<'d3-array' | 'remeda', (rows: Interaction[]) => unknown>>
}

const byKey = (a: Pair, b: Pair) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)
const byCount = (a: Pair, b: Pair) => b[1] - a[1] || byKey(a, b)
const tiedTop = (pairs: Pair[], n: number) => {
  const sorted = pairs.sort(byCount)
  return sorted.filter(([, count]) => count >= (sorted[n - 1]?.[1] ?? 0))
}
const inWindow = ({ date }: Interaction) => date >= '2018-01-01' && date <= '2022-12-31'
const bilateral = (row: Interaction) => row.setting !== 'multilateral' && inWindow(row)
const ofPolice = (row: Interaction) => row.principals.some(({ agency }) => agency === 'MPS')
const ten = Array.from({ length: 10 }, (_, i) => `c${i}`)
const narrow = (row: Interaction) =>
  row.principals.some(({ agency }) => agency === 'MPS' || agency === 'MSS') &&
  ten.includes(row.party) &&
  inWindow(row) &&
  row.topics.includes('drug-control')
const pairsOf = (counted: Readonly<Record<string, number>>): Pair[] => Object.entries(counted)
const nested = (rolled: [...unknown[], number][]): Pair[] =>
  rolled.map((row) => [row.slice(0, -1).join(' '), row.at(-1) as number] as const)
const countedBy = (rows: Interaction[], ...keys: ((row: Interaction) => unknown)[]): Pair[] =>
  nested(flatRollup(rows, (v) => v.length, ...keys) as [...unknown[], number][]).sort(byKey)
const agencyOf = (row: Interaction) => row.principals[0]?.agency

const queries: readonly Query[] = [
  {
    what: 'region shares, bilateral, five years',
    ours: (rows) =>
      regionShares(rows, { setting: 'bilateral', from: '2018', to: '2022' }).map((r) => [r.region, r.count, r.parties]),
    peers: {
      'd3-array': (rows) =>
        flatRollup(
          rows.filter(bilateral),
          (v) => [v.length, new Set(v.map((r) => r.party)).size] as const,
          (r) => r.region,
        )
          .map(([region, [count, parties]]) => [region, count, parties] as const)
          .sort(byCount as never),
      remeda: (rows) =>
        Object.entries(groupBy(rows.filter(bilateral), (r) => r.region))
          .map(([region, v]) => [region, v.length, unique(v.map((r) => r.party)).length] as const)
          .sort(byCount as never),
    },
  },
  {
    what: 'top ten of one agency, ties kept',
    ours: (rows) => topInterlocutors(rows, { agency: 'MPS', limit: 10 }).map((r) => [r.party, r.count]),
    peers: {
      'd3-array': (rows) =>
        tiedTop(
          [
            ...rollup(
              rows.filter(ofPolice),
              (v) => v.length,
              (r) => r.party as string,
            ),
          ],
          10,
        ),
      remeda: (rows) => tiedTop(pairsOf(countBy(rows.filter(ofPolice), (r) => r.party)), 10),
    },
  },
  {
    what: 'distinct countries per forum and year',
    ours: (rows) =>
      counts(rows, { by: ['occasion', 'year'], count: 'parties' })
        .filter((r) => r.occasion !== null)
        .map((r) => [`${r.occasion} ${r.year}`, r.count]),
    peers: {
      'd3-array': (rows) =>
        nested(
          flatRollup(
            rows.filter((r) => r.occasions.length > 0),
            (v) => new Set(v.map((r) => r.party)).size,
            (r) => r.occasions[0],
            (r) => r.year,
          ),
        ).sort(byKey),
      remeda: (rows) =>
        Object.entries(
          groupBy(
            rows.filter((r) => r.occasions.length > 0),
            (r) => `${r.occasions[0]} ${r.year}`,
          ),
        )
          .map(([key, v]) => [key, unique(v.map((r) => r.party)).length] as const)
          .sort(byKey),
    },
  },
  {
    what: 'quarters by agency',
    ours: (rows) =>
      timeline(rows, { by: 'agency' })
        .filter((r) => r.count > 0)
        .map((r) => [`${r.agency} ${r.quarter}`, r.count]),
    peers: {
      'd3-array': (rows) => countedBy(rows, agencyOf, (r) => r.quarter),
      remeda: (rows) => pairsOf(countBy(rows, (r) => `${agencyOf(r)} ${r.quarter}`)).sort(byKey),
    },
  },
  {
    what: 'two agencies, ten countries, five years, one topic: meetings',
    ours: (rows) =>
      counts(rows, {
        agency: ['MPS', 'MSS'],
        party: ten,
        from: '2018',
        to: '2022',
        topic: 'drug-control',
        count: 'meetings',
      })[0]?.count,
    peers: {
      'd3-array': (rows) => new Set(rows.filter(narrow).map((r) => r.meeting)).size,
      remeda: (rows) => unique(rows.filter(narrow).map((r) => r.meeting)).length,
    },
  },
  {
    what: 'region by year',
    ours: (rows) => counts(rows, { by: ['region', 'year'] }).map((r) => [`${r.region} ${r.year}`, r.count]),
    peers: {
      'd3-array': (rows) =>
        countedBy(
          rows,
          (r) => r.region,
          (r) => r.year,
        ),
      remeda: (rows) => pairsOf(countBy(rows, (r) => `${r.region} ${r.year}`)).sort(byKey),
    },
  },
]

const sizes = process.argv.slice(2).map(Number)
const geometricMean = (values: number[]) => Math.exp(values.reduce((sum, v) => sum + Math.log(v), 0) / values.length)

for (const size of sizes.length ? sizes : [320, 10_000, 100_000]) {
  const rows = generated(size)
  const ratios = { 'd3-array': [] as number[], remeda: [] as number[] }
  console.log(`\n${size.toLocaleString('en')} interactions: median ms, and gsi-atlas ÷ peer`)
  for (const { what, ours, peers } of queries) {
    const bench = new Bench({ time: 300, warmupTime: 150 })
    for (const [name, run] of [['gsi-atlas', ours], ...Object.entries(peers)] as const) {
      deepStrictEqual(run(rows), ours(rows), `${what}: ${name} gives another answer`)
      bench.add(name, () => {
        run(rows)
      })
    }
    await bench.run()
    const medians = bench.tasks.map(({ name, result }) => {
      if (!('latency' in result)) throw new Error(`${what}: ${name} could not be timed`)
      return [name, result.latency.p50] as const
    })
    const own = medians[0]?.[1] ?? Number.NaN
    const cells = medians.map(([name, ms]) => {
      if (name === 'd3-array' || name === 'remeda') ratios[name].push(own / ms)
      return `${name} ${ms.toFixed(3)}${name === 'gsi-atlas' ? '' : ` (${(own / ms).toFixed(2)})`}`
    })
    console.log(`  ${what.padEnd(62)}${cells.join('  ')}`)
  }
  const means = Object.entries(ratios).map(([name, values]) => `${name} ${geometricMean(values).toFixed(2)}`)
  console.log(`  ${'geometric mean of the ratios'.padEnd(62)}${means.join('  ')}`)
}
