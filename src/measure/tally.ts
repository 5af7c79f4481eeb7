/** The kernel of every measure: select rows, group them, count distinct things in each group. */
import { compare } from '../model/compare.js'
import type { Dimension, InteractionFilter, Share } from '../model/filter.js'
import type { Interaction } from '../model/interaction.js'
import type { Unit } from '../model/vocabulary.js'
import { checkInteractions } from '../query/check-given.js'
import type { Value } from '../query/filter.js'
import { type Carrier, carrierOf, matchOf, readerOf } from '../query/match.js'

/** A group: its values, in the order of `by`, and its share of the whole. */
export interface Cell extends Share {
  readonly values: readonly Value[]
}

/** What is distinct in a unit; every row is an interaction of its own. */
const identities = {
  interactions: undefined,
  meetings: (row: Interaction) => row.meeting,
  parties: (row: Interaction) => row.party,
  visits: (row: Interaction) => row.visit,
}

/** What a row that carries nothing has in a dimension: the value null. */
const nothing = { topics: null, occasions: null, principals: {}, counterparts: {} } as const

/** A node of the tree of groups: each level splits by one dimension, and the last one counts. */
interface Group {
  readonly values: readonly Value[]
  readonly children: Map<Value, Group>
  readonly things: Set<string>
  count: number
  /** Number of the last row counted: one that stands in a group twice, by two of its principals, counts once. */
  last: number
}

const newGroup = (values: readonly Value[]): Group => ({
  values,
  children: new Map(),
  things: new Set(),
  count: 0,
  last: -1,
})

/** What is done with a row in a group. */
type Step = (group: Group, row: Interaction, index: number) => void

/** Dimensions on one carrier, which are split together: agency and level are those of one and the same principal. */
interface Axis {
  readonly carrier: Carrier | undefined
  /** Which items of the carrier the filter means. */
  readonly means: ((item: never) => boolean) | undefined
  readonly readers: readonly ((item: never) => Value | undefined)[]
}

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
  checkInteractions(rows, filter)
  const match = matchOf(filter)
  const identity = identities[unit]
  const leaves: Group[] = []
  const groupOf = (values: readonly Value[]): Group => {
    const group = newGroup(values)
    if (values.length === by.length) leaves.push(group)
    return group
  }

  const carriers = [...new Set(by.map(carrierOf))]
  const gathered = carriers.map((carrier) => by.filter((dimension) => carrierOf(dimension) === carrier))
  const order = gathered.flat()
  const axes = carriers.map(
    (carrier, i): Axis => ({
      carrier,
      means: carrier && match.items[carrier],
      readers: (gathered[i] ?? []).map(readerOf),
    }),
  )

  const countIn: Step = (group, row, index) => {
    if (group.last === index) return
    group.last = index
    if (!identity) group.count++
    else {
      const thing = identity(row)
      if (thing !== undefined) group.count = group.things.add(thing).size
    }
  }

  /** The group below for a value. */
  function below(group: Group, value: Value): Group {
    const known = group.children.get(value)
    if (known) return known
    const made = groupOf([...group.values, value])
    group.children.set(value, made)
    return made
  }

  /** Splits by an axis, for each item that the filter means, and goes on with the next step. */
  function split({ carrier, means, readers: [read, ...more] }: Axis, next: Step): Step {
    if (!read) return next
    const at = more.length
      ? (group: Group, item: never) =>
          more.reduce((found, other) => below(found, other(item) ?? null), below(group, read(item) ?? null))
      : (group: Group, item: never) => below(group, read(item) ?? null)
    if (!carrier) return (group, row, index) => next(at(group, row as never), row, index)
    return (group, row, index) => {
      const items: readonly unknown[] = row[carrier]
      if (items.length === 0) next(at(group, nothing[carrier] as never), row, index)
      for (const item of items) if (!means || means(item as never)) next(at(group, item as never), row, index)
    }
  }

  const step = axes.reduceRight((next, axis) => split(axis, next), countIn)
  const root = groupOf([])
  const all = by.length === 0 ? root : newGroup([])
  rows.forEach((row, index) => {
    if (!match.row(row)) return
    countIn(all, row, index)
    if (all !== root) step(root, row, index)
  })

  const total = all.count
  const inOrder = by.map((dimension) => order.indexOf(dimension))
  const cells = leaves
    .filter((leaf) => leaf !== all && leaf.count > 0)
    .map(({ values, count }) => ({
      values: inOrder.map((place) => values[place] ?? null),
      count,
      total,
      share: count / total,
    }))
    .sort((a, b) => compareAll(a.values, b.values))
  return { cells, total }
}

function compareAll(a: readonly Value[], b: readonly Value[]): number {
  for (const [place, value] of a.entries()) {
    const order = compare(value, b[place] ?? null)
    if (order) return order
  }
  return 0
}
