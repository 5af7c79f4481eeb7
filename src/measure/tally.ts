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

/** What is distinct in a unit; every row is an interaction of its own. */
const identities = { interactions: undefined, meetings: 'meeting', parties: 'party', visits: 'visit' } as const

/** What a row that carries nothing has in a dimension: the value null. */
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
  const identity = identities[unit]

  // A tree of groups, numbered: group 0 is the whole, each level splits by one dimension. Dimensions that
  // one carrier holds are split together: agency and level are those of one and the same principal.
  const values: (readonly Value[])[] = [[]]
  const children: Map<Value, number>[] = [new Map()]
  const counts = [0]
  const lastRow = [-1]
  const things: Set<string>[] = [new Set()]
  const carriers = [...new Set(by.map(carrierOf))]
  const gathered = carriers.map((carrier) => by.filter((dimension) => carrierOf(dimension) === carrier))
  const readers = gathered.map((dimensions) => dimensions.map(readerOf))

  function childOf(group: number, value: Value): number {
    const known = children[group]?.get(value)
    if (known !== undefined) return known
    const child = values.push([...(values[group] ?? []), value]) - 1
    children[group]?.set(value, child)
    children.push(new Map())
    counts.push(0)
    lastRow.push(-1)
    things.push(new Set())
    return child
  }

  /** A row that stands in a group twice, by two of its principals, counts once. */
  function count(group: number, row: Interaction, index: number): void {
    if (lastRow[group] === index) return
    lastRow[group] = index
    const thing = identity && row[identity]
    if (identity === undefined) counts[group] = (counts[group] ?? 0) + 1
    else if (thing !== undefined) counts[group] = things[group]?.add(thing).size ?? 0
  }

  function descend(level: number, from: number, item: never, row: Interaction, index: number): void {
    let group = from
    for (const read of readers[level] ?? []) group = childOf(group, read(item))
    split(level + 1, group, row, index)
  }

  function split(level: number, group: number, row: Interaction, index: number): void {
    if (level === carriers.length) {
      count(group, row, index)
      return
    }
    const carrier: Carrier | undefined = carriers[level]
    if (carrier === undefined) {
      descend(level, group, row as never, row, index)
      return
    }
    const means = match.items[carrier]
    const items: readonly unknown[] = row[carrier]
    if (items.length === 0) descend(level, group, nothing[carrier] as never, row, index)
    for (const item of items) {
      if (!means || means(item as never)) descend(level, group, item as never, row, index)
    }
  }

  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Interaction
    if (!match.row(row)) continue
    count(0, row, index)
    if (by.length > 0) split(0, 0, row, index)
  }

  const total = counts[0] ?? 0
  const places = by.map((dimension) => gathered.flat().indexOf(dimension))
  const cells = values
    .map((own, group) => {
      const count = own.length === by.length ? (counts[group] ?? 0) : 0
      return { values: places.map((place) => own[place] ?? null), count, total, share: count / total }
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => compareAll(a.values, b.values))
  return { cells, total }
}

const compareAll = (a: readonly Value[], b: readonly Value[]) =>
  a.reduce<number>((order, value, place) => order || compare(value, b[place] ?? null), 0)

/** By code unit, null last: the same in every locale. */
export function compare(a: Value, b: Value): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}
