/** What a filter means, compiled to one test of a row. */
import { firstDay, lastDay } from '../model/days.js'
import type { Dimension, InteractionFilter } from '../model/filter.js'
import type { Interaction } from '../model/interaction.js'
import { isDimension, type Value } from './filter.js'

type Test<T> = (item: T) => boolean

/**
 * Where a row keeps the values of a dimension: in the row itself, in a list of values, or on its persons.
 * The filter words on persons of one kind must hold for one and the same person.
 */
const carriers = {
  topic: 'topics',
  occasion: 'occasions',
  agency: 'principals',
  principal: 'principals',
  level: 'principals',
  part: 'principals',
  sector: 'counterparts',
  rank: 'counterparts',
} as const satisfies Partial<Record<Dimension, keyof Interaction>>

export type Carrier = (typeof carriers)[keyof typeof carriers]

export const carrierOf = (dimension: Dimension): Carrier | undefined =>
  (carriers as Partial<Record<Dimension, Carrier>>)[dimension]

type ItemOf<D extends Dimension> = D extends keyof typeof carriers
  ? Interaction[(typeof carriers)[D]][number]
  : Interaction

const itself = (item: string) => item

/** Reads a dimension from what carries it. A function each, for engines are fast where one place reads one key. */
const readers: { readonly [D in Dimension]: (item: ItemOf<D>) => Value | undefined } = {
  agency: (item) => item.agency,
  principal: (item) => item.official,
  level: (item) => item.level,
  part: (item) => item.part,
  party: (item) => item.party,
  kind: (item) => item.kind,
  region: (item) => item.region,
  sector: (item) => item.sector,
  rank: (item) => item.rank,
  setting: (item) => item.setting,
  mode: (item) => item.mode,
  topic: itself,
  occasion: itself,
  scope: (item) => item.scope,
  confidence: (item) => item.confidence,
  year: (item) => item.year,
  quarter: (item) => item.quarter,
  month: (item) => item.month,
}

export const readerOf = (dimension: Dimension): ((item: never) => Value | undefined) => readers[dimension]

const all = <T>(tests: readonly Test<T>[]): Test<T> => {
  const [first, second, ...rest] = tests
  if (!first) return () => true
  if (!second) return first
  const others = rest.length ? all(rest) : undefined
  return (item) => first(item) && second(item) && (others === undefined || others(item))
}

export interface Match {
  /** Whether the row is selected. */
  readonly row: Test<Interaction>
  /** For each carrier that the filter speaks of: which of its items are meant. */
  readonly items: Readonly<Partial<Record<Carrier, Test<never>>>>
}

/** Compiles a filter that `checkOptions` has passed; words of a measure's own are left aside. */
export function matchOf(filter: InteractionFilter): Match {
  const onRow: Test<Interaction>[] = []
  const onItems = new Map<Carrier, Test<never>[]>()

  for (const [word, wanted] of Object.entries(filter)) {
    if (wanted === undefined || !isDimension(word)) continue
    const values = new Set<Value>(Array.isArray(wanted) ? wanted : [wanted])
    if (word === 'setting' && values.has('bilateral')) values.add('individual').add('sideline')
    const carrier = carrierOf(word)
    const read = readerOf(word)
    const [only] = values
    const test: Test<never> =
      values.size === 1 ? (item) => (read(item) ?? null) === only : (item) => values.has(read(item) ?? null)
    if (carrier) onItems.set(carrier, [...(onItems.get(carrier) ?? []), test])
    else onRow.push(test as Test<Interaction>)
  }

  const within = windowOf(filter)
  if (within) onRow.push(within)

  const items: Partial<Record<Carrier, Test<never>>> = {}
  for (const [carrier, tests] of onItems) {
    const test = all(tests)
    items[carrier] = test
    // A row that carries nothing is one whose record does not say: it has the value null.
    const nothing = test((carrier === 'topics' || carrier === 'occasions' ? null : {}) as never)
    onRow.push((row) => {
      const carried: readonly unknown[] = row[carrier]
      if (carried.length === 0) return nothing
      for (const item of carried) if (test(item as never)) return true
      return false
    })
  }
  return { row: all(onRow), items }
}

/** The test of `from`, `to` and `dates`; undefined where there is no window. */
function windowOf({ from, to, dates }: InteractionFilter): Test<Interaction> | undefined {
  if (from === undefined && to === undefined) return undefined
  const start = from === undefined ? '' : firstDay(from)
  const end = to === undefined ? '~' : lastDay(to)
  if (start > end) throw new RangeError(`from: "${from}" is after to: "${to}"`)
  return (row) => {
    const { date } = row
    if (date.length === 10) return date >= start && date <= end
    const first = firstDay(row.earliest ?? date)
    const last = lastDay(row.latest ?? date)
    return dates === 'possible' ? last >= start && first <= end : first >= start && last <= end
  }
}
