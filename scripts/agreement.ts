/**
 * `npm run agreement`: how far two codings of the same texts agree, field by field, before adjudication.
 *
 * Krippendorff's alpha for two coders with the Jaccard distance of sets of words, which for single words is the nominal
 * one; 95 % interval by bootstrap over the units. Source: Krippendorff, Content Analysis (2004), chapter 11. Below 0.8 a rule is
 * rewritten, below 0.67 the field is not shipped.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Meeting } from '../src/model/records.js'
import { root } from './lib/read-data.js'

export type Coding = Partial<Meeting> & { readonly id: string }
type Value = readonly string[]
type Pair = readonly [Value, Value]

export const readCoding = (name: 'first' | 'second') =>
  (JSON.parse(readFileSync(join(root, `data/codings/${name}.json`), 'utf8')) as { records: Coding[] }).records

/** Reads the fields compared; a value is a set of words, of one word for most. */
type Fields<Unit> = Readonly<Record<string, (coding: Unit) => readonly (string | undefined)[]>>

/** Fields of a meeting that two coders are compared on. */
export const meetingFields: Fields<Coding> = {
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

const wordsIn = (value: readonly (string | undefined)[]): Value =>
  [...new Set(value.filter((word) => word !== undefined))].sort()

export const sameValue = (a: readonly (string | undefined)[], b: readonly (string | undefined)[]) =>
  wordsIn(a).join(' ') === wordsIn(b).join(' ')

/** A coding of a record of another family, as data/codings keeps it: each field a word or a set of words. */
export interface WideCoding {
  readonly id: string
  readonly family: string
  /** Whether the coder found that the text supports a record at all. */
  readonly unit: 'record' | 'none'
  readonly [field: string]: string | readonly string[]
}

const readWide = (name: string) =>
  (JSON.parse(readFileSync(join(root, `data/codings/${name}.json`), 'utf8')) as { records: WideCoding[] }).records

export const readWideCoding = (name: 'first' | 'second') => readWide(`wide-${name}`)

/** Two fields coded anew by rules that the first codings had shown to be unclear: what stood on record, and the new coding. */
export const readRecoding = (name: 'first' | 'second') => readWide(`recoding-${name}`)

/** Fields of each family that were coded twice; so was `confidence`, where the coding has it. */
const wideFields: Readonly<Record<string, readonly string[]>> = {
  positions: ['date', 'form', 'parties', 'statedBy', 'stance', 'names'],
  attendance: ['capacity', 'delegation', 'session'],
  training: ['kind', 'domain', 'parties', 'values', 'units', 'bounds'],
  assistance: ['kind', 'parties', 'from', 'status', 'amount', 'effects'],
  responses: ['date', 'party', 'response'],
}

/** Fields that every record has: a coder who left one out was not asked for it, and there is nothing to compare. */
const always = new Set(['roster', 'confidence'])

/** 0 for the same set, 1 for sets without a common word. */
function distance(a: Value, b: Value): number {
  const all = new Set([...a, ...b])
  if (all.size === 0) return 0
  return 1 - a.filter((word) => b.includes(word)).length / all.size
}

/** Pairs as numbers of kinds of value, and the distance of each kind to each. */
function coded(pairs: readonly Pair[]): { kinds: [number, number][]; distances: number[][] } {
  const place = new Map<string, number>()
  const values: Value[] = []
  const numberOf = (value: Value) => {
    const key = value.join(' ')
    const known = place.get(key) ?? values.push(value) - 1
    place.set(key, known)
    return known
  }
  const kinds = pairs.map(([a, b]): [number, number] => [numberOf(a), numberOf(b)])
  return { kinds, distances: values.map((a) => values.map((b) => distance(a, b))) }
}

/** 1 − observed ÷ expected distance; 1 where nothing varies and all agree. */
function alphaOf(kinds: readonly (readonly [number, number])[], distances: readonly (readonly number[])[]): number {
  const counts = distances.map(() => 0)
  let observed = 0
  for (const [a, b] of kinds) {
    counts[a] = (counts[a] ?? 0) + 1
    counts[b] = (counts[b] ?? 0) + 1
    observed += distances[a]?.[b] ?? 0
  }
  const present = counts.flatMap((count, kind) => (count ? [kind] : []))
  let expected = 0
  for (const a of present)
    for (const b of present) expected += (counts[a] ?? 0) * (counts[b] ?? 0) * (distances[a]?.[b] ?? 0)
  const n = 2 * kinds.length
  return expected === 0 ? 1 : 1 - observed / kinds.length / (expected / (n * (n - 1)))
}

export function alpha(pairs: readonly Pair[]): number {
  const { kinds, distances } = coded(pairs)
  return alphaOf(kinds, distances)
}

/** Deterministic numbers from 0 to 1, so that an interval is the same in every run. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** 95 % interval of a statistic, by bootstrap over units. */
export function bootstrap<Unit>(units: readonly Unit[], statistic: (units: readonly Unit[]) => number, runs = 1000) {
  const next = random(1)
  const values = Array.from({ length: runs }, () =>
    statistic(units.map(() => units[Math.floor(next() * units.length)] as Unit)),
  ).sort((a, b) => a - b)
  return { low: values[Math.floor(runs * 0.025)] ?? Number.NaN, high: values[Math.floor(runs * 0.975)] ?? Number.NaN }
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

/** Agreement on meetings. */
export const agreement = (first: readonly Coding[], second: readonly Coding[]): Agreement[] =>
  agreementOn(first, second, meetingFields)

/** Agreement on one of the other families, and on whether there is a record at all (`unit`). */
export function wideAgreement(first: readonly WideCoding[], second: readonly WideCoding[], family: string) {
  const [one, other] = [first, second].map((codings) => codings.filter((coding) => coding.family === family))
  const read = (field: string) => (coding: WideCoding) => [coding[field] ?? []].flat()
  const refused = new Set([...(one ?? []), ...(other ?? [])].flatMap(({ id, unit }) => (unit === 'none' ? id : [])))
  const kept = (codings: readonly WideCoding[] = []) => codings.filter(({ id }) => !refused.has(id))
  const fields = Object.fromEntries([...(wideFields[family] ?? []), 'confidence'].map((field) => [field, read(field)]))
  return [
    ...agreementOn(one ?? [], other ?? [], { unit: read('unit') }),
    ...agreementOn(kept(one), kept(other), fields),
  ]
}

export const wideFamilies = Object.keys(wideFields)

/** Agreement of the recoding with what stood on record. */
export function recodingAgreement(family: string): Agreement[] {
  const [one, other] = (['first', 'second'] as const).map((name) =>
    readRecoding(name).filter((coding) => coding.family === family),
  )
  const fields = family === 'meetings' ? ['gsi.prc', 'gsi.counterpart', 'confidence'] : ['confidence']
  const read = (field: string) => (coding: WideCoding) => [coding[field] ?? []].flat()
  return agreementOn(one ?? [], other ?? [], Object.fromEntries(fields.map((field) => [field, read(field)])))
}

function agreementOn<Unit extends { readonly id: string }>(
  first: readonly Unit[],
  second: readonly Unit[],
  fields: Fields<Unit>,
): Agreement[] {
  const other = new Map(second.map((coding) => [coding.id, coding]))
  return Object.entries(fields).map(([field, read]) => {
    const valueIn = (coding: Unit) => wordsIn(read(coding))
    const pairs = first.flatMap((coding): Pair[] => {
      const again = other.get(coding.id)
      if (again === undefined) return []
      const pair: Pair = [valueIn(coding), valueIn(again)]
      return always.has(field) && pair.some(({ length }) => length === 0) ? [] : [pair]
    })
    const { kinds, distances } = coded(pairs)
    const { low, high } = bootstrap(kinds, (sample) => alphaOf(sample, distances))
    const same = kinds.filter(([a, b]) => a === b).length / pairs.length
    return { field, units: pairs.length, same, alpha: alphaOf(kinds, distances), low, high }
  })
}

if (process.argv[1] === import.meta.filename) {
  const wide = [readWideCoding('first'), readWideCoding('second')] as const
  const tables: [string, Agreement[]][] = [
    ['meetings', agreement(readCoding('first'), readCoding('second'))],
    ...wideFamilies.map((family): [string, Agreement[]] => [family, wideAgreement(...wide, family)]),
    ...['meetings', 'assistance', 'training', 'responses'].map((family): [string, Agreement[]] => [
      `recoding: ${family}`,
      recodingAgreement(family),
    ]),
  ]
  for (const [family, rows] of tables) {
    console.log(
      `\n${family.padEnd(22)}${'units'.padStart(6)}${'same'.padStart(8)}${'alpha'.padStart(8)}  95 % interval`,
    )
    for (const { field, units, same, alpha, low, high } of rows) {
      const share = `${Math.round(100 * same)} %`
      console.log(
        `${field.padEnd(22)}${String(units).padStart(6)}${share.padStart(8)}${alpha.toFixed(2).padStart(8)}  ${low.toFixed(2)} to ${high.toFixed(2)}`,
      )
    }
  }
}
