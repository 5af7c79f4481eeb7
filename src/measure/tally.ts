/** The kernel of every measure: select rows, group them, count distinct things in each group. */
import { compare } from '../model/compare.js'
import type { Dimension, InteractionFilter, Share } from '../model/filter.js'
import type { Interaction } from '../model/interaction.js'
import type { Unit } from '../model/vocabulary.js'
import type { Value } from '../query/filter.js'
import { carrierOf, matchOf, readerOf } from '../query/match.js'
import { checkRows } from '../query/select-interactions.js'

/** A group: its values, in the order of `by`, and its share of the whole. */
export interface Cell extends Share {
  readonly values: readonly Value[]
}

/** What is distinct in a unit; every row is an interaction of its own. */
const identities = { interactions: undefined, meetings: 'meeting', parties: 'party', visits: 'visit' } as const

/** What a row that carries nothing has in a dimension: the value null. */
const nothing = { topics: [null], occasions: [null], principals: [{}], counterparts: [{}] }

/** A node of the tree of groups: each level splits by one dimension. */
interface Group {
  readonly values: readonly Value[]
  readonly children: Map<Value, Group>
  readonly things: Set<string>
  count: number
  /** Number of the last row counted: one that stands in a group twice, by two of its principals, counts once. */
  last: number
}

const groupOf = (values: readonly Value[]): Group => ({
  values,
  children: new Map(),
  things: new Set(),
  count: 0,
  last: -1,
})

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
  const identity = identities[unit]
  const whole = groupOf([])
  const leaves: Group[] = []

  // Dimensions on one carrier are split together: agency and level are those of one and the same principal.
  const carriers = [...new Set(by.map(carrierOf))]
  const gathered = carriers.map((carrier) => by.filter((dimension) => carrierOf(dimension) === carrier))
  const axes = carriers.map((carrier, i) => ({
    carrier,
    means: carrier && match.items[carrier],
    readers: (gathered[i] ?? []).map(readerOf),
  }))
  const order = gathered.flat()

  function count(group: Group, row: Interaction, index: number): void {
    if (group.last === index) return
    group.last = index
    const thing = identity && row[identity]
    if (!identity) group.count++
    else if (thing !== undefined) group.count = group.things.add(thing).size
  }

  function descend(group: Group, axis: number, row: Interaction, index: number): void {
    const next = axes[axis]
    if (!next) {
      count(group, row, index)
      return
    }
    const { carrier, means, readers } = next
    const own: readonly unknown[] = carrier ? row[carrier] : [row]
    const items = carrier && own.length === 0 ? nothing[carrier] : own
    for (const item of items) {
      if (means && own.length > 0 && !means(item as never)) continue
      let child = group
      for (const read of readers) {
        const value = read(item as never)
        const parent = child
        child = parent.children.get(value) ?? groupOf([...parent.values, value])
        if (!parent.children.has(value)) {
          parent.children.set(value, child)
          if (child.values.length === by.length) leaves.push(child)
        }
      }
      descend(child, axis + 1, row, index)
    }
  }

  rows.forEach((row, index) => {
    if (!match.row(row)) return
    count(whole, row, index)
    if (by.length > 0) descend(whole, 0, row, index)
  })

  const total = whole.count
  const cells = leaves
    .filter(({ count }) => count > 0)
    .map(({ values, count }) => ({
      values: by.map((dimension) => values[order.indexOf(dimension)] ?? null),
      count,
      total,
      share: count / total,
    }))
    .sort((a, b) => compareAll(a.values, b.values))
  return { cells, total }
}

const compareAll = (a: readonly Value[], b: readonly Value[]) =>
  a.reduce<number>((order, value, place) => order || compare(value, b[place] ?? null), 0)
