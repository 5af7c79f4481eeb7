/**
 * `npm run agreement`: how far two codings of the same texts agree, field by field, before adjudication.
 *
 * Krippendorff's alpha for two coders, nominal, with the Jaccard distance for sets of words; 95 % interval by
 * bootstrap over the units. Source: Krippendorff, Content Analysis (2004), chapter 11. Below 0.8 a rule is
 * rewritten, below 0.67 the field is not shipped.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Meeting } from '../src/model/records.js'
import { root } from './lib/read-data.js'

type Coding = Partial<Meeting> & { readonly id: string }
type Value = readonly string[]
type Pair = readonly [Value, Value]

const readCoding = (name: string) =>
  (JSON.parse(readFileSync(join(root, `data/codings/${name}.json`), 'utf8')) as { records: Coding[] }).records

/** Fields compared; a value is a set of words, of one word for most. */
const fields: Record<string, (coding: Coding) => readonly (string | undefined)[]> = {
  date: ({ date }) => [date],
  setting: ({ setting }) => [setting],
  'beside.occasion': ({ beside }) => [beside?.occasion],
  mode: ({ mode }) => [mode],
  'place.country': ({ place }) => [place?.country],
  'place.city': ({ place }) => [place?.city],
  'principals.official': ({ principals = [] }) => principals.map(({ official }) => official),
  'principals.level': ({ principals = [] }) => principals.map(({ level }) => level),
  'principals.part': ({ principals = [] }) => principals.map(({ part }) => part),
  'counterparts.party': ({ counterparts = [] }) => counterparts.map(({ party }) => party),
  'counterparts.sector': ({ counterparts = [] }) => counterparts.map(({ sector }) => sector),
  'counterparts.rank': ({ counterparts = [] }) => counterparts.map(({ rank }) => rank),
  roster: ({ roster }) => [roster],
  topics: ({ topics = [] }) => topics,
  'gsi.prc': ({ gsi }) => [gsi?.prc],
  'gsi.counterpart': ({ gsi }) => [gsi?.counterpart],
  outcomes: ({ outcomes = [] }) => outcomes.map(({ kind }) => kind),
  scope: ({ scope }) => [scope],
  confidence: ({ confidence }) => [confidence],
}

/** 0 for the same set, 1 for sets without a common word. */
function distance(a: Value, b: Value): number {
  const all = new Set([...a, ...b])
  if (all.size === 0) return 0
  return 1 - a.filter((word) => b.includes(word)).length / all.size
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** 1 − observed ÷ expected distance; 1 where nothing varies and all agree. */
export function alpha(pairs: readonly Pair[]): number {
  const observed = mean(pairs.map(([a, b]) => distance(a, b)))
  const kinds = new Map<string, { value: Value; count: number }>()
  for (const value of pairs.flat()) {
    const key = value.join(' ')
    kinds.set(key, { value, count: (kinds.get(key)?.count ?? 0) + 1 })
  }
  const values = [...kinds.values()]
  const n = 2 * pairs.length
  let expected = 0
  for (const a of values) for (const b of values) expected += a.count * b.count * distance(a.value, b.value)
  expected /= n * (n - 1)
  return expected === 0 ? 1 : 1 - observed / expected
}

/** Deterministic numbers from 0 to 1, so that the interval is the same in every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export function interval(pairs: readonly Pair[], runs = 1000): readonly [number, number] {
  const next = random(1)
  const values = Array.from({ length: runs }, () =>
    alpha(pairs.map(() => pairs[Math.floor(next() * pairs.length)] as Pair)),
  ).sort((a, b) => a - b)
  return [values[Math.floor(runs * 0.025)] ?? Number.NaN, values[Math.floor(runs * 0.975)] ?? Number.NaN]
}

export interface Agreement {
  readonly field: string
  readonly units: number
  /** Share of units whose values are the same. */
  readonly same: number
  readonly alpha: number
  readonly low: number
  readonly high: number
}

export function agreement(first: readonly Coding[], second: readonly Coding[]): Agreement[] {
  const other = new Map(second.map((coding) => [coding.id, coding]))
  return Object.entries(fields).map(([field, read]) => {
    const valueIn = (coding: Coding) => [...new Set(read(coding).filter((word) => word !== undefined))].sort()
    const pairs = first.flatMap((coding): Pair[] => {
      const again = other.get(coding.id)
      return again ? [[valueIn(coding), valueIn(again)]] : []
    })
    const [low, high] = interval(pairs)
    const same = pairs.filter(([a, b]) => distance(a, b) === 0).length / pairs.length
    return { field, units: pairs.length, same, alpha: alpha(pairs), low, high }
  })
}

if (process.argv[1] === import.meta.filename) {
  console.log(`${'field'.padEnd(22)}${'units'.padStart(6)}${'same'.padStart(8)}${'alpha'.padStart(8)}  95 % interval`)
  for (const { field, units, same, alpha, low, high } of agreement(readCoding('first'), readCoding('second'))) {
    const share = `${Math.round(100 * same)} %`
    console.log(
      `${field.padEnd(22)}${String(units).padStart(6)}${share.padStart(8)}${alpha.toFixed(2).padStart(8)}  ${low.toFixed(2)} to ${high.toFixed(2)}${alpha < 0.67 ? '  below 0.67' : alpha < 0.8 ? '  below 0.8' : ''}`,
    )
  }
}
