/** The kernel of every measure: select rows, group them, count distinct things in each group. */
import type { Dimension, InteractionFilter, Share } from '../model/filter.js'
import type { Interaction } from '../model/interaction.js'
import type { Unit } from '../model/vocabulary.js'
import type { Value } from '../query/filter.js'
import { type Carrier, carrierOf, matchOf, readerOf } from '../query/match.js'
import { checkRows } from '../query/select-interactions.js'

/** A group: its values, in the order of `by`, and its share of the whole. */
export interface Cell extends Share {
  readonly values: readonly Value[]
}

/** What is distinct in a unit; undefined where every row counts. */
const identities: Record<Unit, ((row: Interaction) => string | undefined) | undefined> = {
  interactions: undefined,
  meetings: (row) => row.meeting,
  parties: (row) => row.party,
  visits: (row) => row.visit,
}

/** Counts rows, or the distinct things in them; the same row twice is once. */
class Counter {
  count = 0
  #last = -1
  readonly #seen: Set<string> | undefined
  readonly #identity: ((row: Interaction) => string | undefined) | undefined

  constructor(unit: Unit) {
    this.#identity = identities[unit]
    this.#seen = this.#identity && new Set()
  }

  add(row: Interaction, index: number): void {
    if (this.#last === index) return
    this.#last = index
    if (!this.#seen || !this.#identity) {
      this.count++
      return
    }
    const id = this.#identity(row)
    if (id !== undefined) this.count = this.#seen.add(id).size
  }
}

/** A node of the tree of groups: one level per dimension, a counter at the leaf. */
interface Group {
  readonly values: readonly Value[]
  readonly children: Map<Value, Group>
  readonly counter: Counter
}

/** Dimensions that are read together, because they lie on the same row, person or list. */
interface Axis {
  readonly carrier: Carrier | undefined
  readonly means: ((item: never) => boolean) | undefined
  readonly readers: readonly ((item: never) => Value)[]
}

const nothing = { topics: null, occasions: null, principals: {}, counterparts: {} }

/**
 * Groups the selected rows by the values of `by` and counts `unit` in each group and in all.
 *
 * Dimensions of persons and lists range over what the filter means: counting by agency under
 * `level: 'deputy'` lists the agencies of the deputies. So each cell is a filter that selects its rows.
 *
 * @returns The cells in the order of their values (dimension by dimension, numbers and texts by code unit,
 * null last), and the total.
 */
export function tally(
  rows: readonly Interaction[],
  filter: InteractionFilter,
  by: readonly Dimension[],
  unit: Unit = 'interactions',
): { cells: Cell[]; total: number } {
  checkRows(rows)
  const match = matchOf(filter)
  const { axes, order } = axesOf(by, match.items)
  const newGroup = (values: readonly Value[]): Group => ({ values, children: new Map(), counter: new Counter(unit) })
  const root = newGroup([])
  const leaves: Group[] = []

  function descend(row: Interaction, index: number, from: Group, axis: number): void {
    const next = axes[axis]
    if (!next) {
      from.counter.add(row, index)
      return
    }
    if (!next.carrier) {
      step(row, index, from, axis, next, row as never)
      return
    }
    const carried: readonly unknown[] = row[next.carrier]
    if (carried.length === 0) step(row, index, from, axis, next, nothing[next.carrier] as never)
    for (const item of carried) {
      if (!next.means || next.means(item as never)) step(row, index, from, axis, next, item as never)
    }
  }

  function step(row: Interaction, index: number, from: Group, axis: number, { readers }: Axis, item: never): void {
    let group = from
    for (const read of readers) {
      const value = read(item)
      let child = group.children.get(value)
      if (!child) {
        child = newGroup([...group.values, value])
        group.children.set(value, child)
        if (child.values.length === by.length) leaves.push(child)
      }
      group = child
    }
    descend(row, index, group, axis + 1)
  }

  const whole = new Counter(unit)
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Interaction
    if (!match.row(row)) continue
    whole.add(row, index)
    if (axes.length) descend(row, index, root, 0)
  }

  const total = whole.count
  const cells = leaves
    .filter(({ counter }) => counter.count > 0)
    .map(({ values, counter: { count } }) => ({
      values: order.map((place) => values[place] as Value),
      count,
      total,
      share: count / total,
    }))
    .sort((a, b) => compareValues(a.values, b.values))
  return { cells, total }
}

/** Dimensions gathered by what carries them, and the way back to the order of `by`. */
function axesOf(by: readonly Dimension[], means: Partial<Record<Carrier, (item: never) => boolean>>) {
  const carriers = [...new Set(by.map(carrierOf))]
  const gathered = carriers.flatMap((carrier) => by.filter((dimension) => carrierOf(dimension) === carrier))
  return {
    axes: carriers.map(
      (carrier): Axis => ({
        carrier,
        means: carrier && means[carrier],
        readers: by.filter((dimension) => carrierOf(dimension) === carrier).map(readerOf),
      }),
    ),
    order: by.map((dimension) => gathered.indexOf(dimension)),
  }
}

function compareValues(a: readonly Value[], b: readonly Value[]): number {
  for (let i = 0; i < a.length; i++) {
    const order = compare(a[i] ?? null, b[i] ?? null)
    if (order) return order
  }
  return 0
}

/** By code unit, null last: the same in every locale. */
export function compare(a: Value, b: Value): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}
