/** A claim about a region under every plausible assignment of countries to regions. */
import type { Interaction } from '../model/interaction.js'
import type { Measure, RegionAssignment } from '../model/records.js'
import type { Region, Unit } from '../model/vocabulary.js'
import { interactionFilter } from '../query/measure-filter.js'
import { selectInteractions } from '../query/select-interactions.js'
import { evaluate, type Rows } from './evaluate.js'

/** One country in another plausible region. */
export interface RegionMove {
  readonly party: RegionAssignment['id']
  readonly region: Region
  /** What the records give then; absent where nothing is left to rank, or to take a share of. */
  readonly computed?: number
}

/** What a number about a region owes to the assignment of countries to regions. */
export interface RegionReadings {
  /** Least and greatest value over all assignments, ours among them. */
  readonly low: number
  readonly high: number
  /** Each country moved alone, in the order of the regions. */
  readonly moves: readonly RegionMove[]
  /** Whether the moves were also tried together, in every combination; with very many only each alone. */
  readonly joint: boolean
}

type Assignment = ReadonlyMap<string, Region>

/** Most combinations that are tried. */
const most = 4096

/**
 * Recomputes the measure with each country of the record that has an alternative moved to it, alone and in every
 * combination with the others. Countries whose move cannot touch the regions of the measure stay.
 *
 * @returns Nothing for a measure that neither filters nor ranks by region.
 */
export function regionReadings(
  measure: Measure,
  unit: Unit,
  rows: Rows,
  regions: readonly RegionAssignment[],
): RegionReadings | undefined {
  const named = regionsOf(measure)
  if (!named) return undefined
  const present = new Set(concerned(measure, rows.interactions).map(({ party }) => party))
  const movable = regions
    .filter(({ id }) => present.has(id))
    .map(({ id, region, alternatives }) => ({
      id,
      options: alternatives.filter((other) => named(region) || named(other)),
    }))
    .filter(({ options }) => options.length > 0)

  const valueUnder = (assignment: Assignment) =>
    evaluate(measure, unit, { ...rows, interactions: moved(rows.interactions, assignment) }).value

  const moves = movable.flatMap(({ id, options }) =>
    options.map((region): RegionMove => {
      const computed = valueUnder(new Map([[id, region]]))
      return { party: id, region, ...(computed !== undefined && { computed }) }
    }),
  )
  const combinations = movable.reduce((product, { options }) => product * (options.length + 1), 1)
  const joint = combinations <= most
  const values = joint
    ? assignments(movable).flatMap((assignment) => valueUnder(assignment) ?? [])
    : [valueUnder(new Map()), ...moves.map(({ computed }) => computed)].flatMap((value) => value ?? [])
  if (values.length === 0) return undefined
  return { low: Math.min(...values), high: Math.max(...values), moves, joint }
}

/** Whether a region matters to the measure: one it filters by, or any where it ranks regions. */
function regionsOf({ of, where, outOf, rank }: Measure): ((region: Region) => boolean) | undefined {
  if (of === 'attendance') return undefined
  if (rank?.by === 'region') return () => true
  const filtered = new Set<string>([where['region'] ?? [], outOf?.['region'] ?? []].flat())
  return filtered.size > 0 ? (region) => filtered.has(region) : undefined
}

/** The interactions that the measure would count wherever their party stood. */
function concerned({ where, outOf }: Measure, interactions: readonly Interaction[]): Interaction[] {
  return [where, outOf].flatMap((filter) => {
    if (!filter) return []
    const { region, ...elsewhere } = interactionFilter(filter)
    return selectInteractions(interactions, elsewhere)
  })
}

const moved = (interactions: readonly Interaction[], assignment: Assignment): Interaction[] =>
  interactions.map((row) => {
    const region = assignment.get(row.party)
    return region === undefined ? row : { ...row, region }
  })

interface Movable {
  readonly id: string
  readonly options: readonly Region[]
}

/** Every combination of moves, that of none first. */
function assignments([first, ...rest]: readonly Movable[]): Assignment[] {
  if (!first) return [new Map()]
  const others = assignments(rest)
  return [
    ...others,
    ...first.options.flatMap((region) => others.map((other) => new Map([...other, [first.id, region] as const]))),
  ]
}
