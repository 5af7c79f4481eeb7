import type { ClaimId } from '../model/ids.js'
import type { Claim, ClaimRelation } from '../model/records.js'
import type { RelationReading } from '../model/vocabulary.js'

/** Least and greatest value; no `high` where nothing bounds it. */
export interface Span {
  readonly low: number
  readonly high?: number
}

/** Whether published numbers add up. */
export interface Arithmetic {
  readonly relation: string
  readonly reading: RelationReading
  /**
   * `holds`: the numbers add up as they stand. `possible`: they can, with the residual and the overlap given.
   * `impossible`: no counts that the wording allows satisfy the relation.
   */
  readonly status: 'holds' | 'possible' | 'impossible'
  /** Members of the total outside all parts; of a sum, total less parts. */
  readonly residual?: Span
  /** Of a union: how often members are counted again, in a second or further part. */
  readonly overlap?: Span
  /** Of a sum of some: every choice of parts that can give the total, fewest first. */
  readonly choices?: readonly PartChoice[]
}

/** Some parts of a relation, and whether they give the total. */
export interface PartChoice {
  readonly parts: readonly ClaimId[]
  /** `possible` where a part would have to count more than its number says. */
  readonly status: 'holds' | 'possible'
}

interface Bounds {
  readonly low: number
  /** Infinite where nothing bounds it. */
  readonly high: number
}

/**
 * Whether published numbers add up: sums, unions with overlaps, and totals of parts that the text does not name.
 *
 * Each number is taken as the range that its wording allows. Nothing is computed from records: this is what the
 * numbers imply about each other.
 *
 * @param claims Claims; those that a relation names must be among them.
 * @param relations Which claims are whole and parts, how the parts make up the whole, and the readings to check.
 * @returns A row per relation and reading, in the order given. A union gives the least and greatest residual and
 * overlap that any arrangement of the parts can have; the two rise together.
 * @throws RangeError for a claim that is not among the claims.
 * @example
 * ```ts
 * import { checkArithmetic, claims, relations } from 'gsi-atlas'
 *
 * const named = relations.filter(({ id }) => id === 'carnegie-2025-agencies-meetings')
 * checkArithmetic(claims, named)
 * // [
 * //   { relation: 'carnegie-2025-agencies-meetings', reading: 'as-stated', status: 'possible', residual: { low: 1, high: 38 }, overlap: { low: 0, high: 37 } },
 * // ]
 * ```
 */
export function checkArithmetic(claims: readonly Claim[], relations: readonly ClaimRelation[]): Arithmetic[] {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  return relations.flatMap((relation) => {
    const find = (field: string, id: ClaimId): Claim => {
      const claim = claimById.get(id)
      if (!claim) throw new RangeError(`${field}: "${id}" of relation "${relation.id}" is not among the claims`)
      return claim
    }
    const total = boundsOf(find('total', relation.total))
    const parts = relation.parts.map((id) => find('parts', id))
    return relation.readings.map((reading): Arithmetic => {
      const read = parts.map((part) => (reading === 'as-interactions' ? interactionsOf(part) : boundsOf(part)))
      const row = { relation: relation.id, reading }
      if (relation.kind === 'sum') return { ...row, ...sum(total, read) }
      if (relation.kind === 'union') return { ...row, ...union(total, read) }
      return { ...row, ...sumOfSome(total, read, relation.parts) }
    })
  })
}

type Finding = Pick<Arithmetic, 'status' | 'residual' | 'overlap' | 'choices'>

const boundsOf = ({ low, high = Number.POSITIVE_INFINITY }: Claim): Bounds => ({ low, high })

/** A bilateral meeting has one foreign party, any other at least one. */
function interactionsOf(claim: Claim): Bounds {
  const { low, high } = boundsOf(claim)
  const settings = [claim.measure?.where['setting'] ?? 'multilateral'].flat()
  const bilateral = settings.every((setting) => setting !== 'multilateral')
  return { low, high: claim.unit === 'meetings' && !bilateral ? Number.POSITIVE_INFINITY : high }
}

const added = (parts: readonly Bounds[]): Bounds => ({
  low: parts.reduce((total, { low }) => total + low, 0),
  high: parts.reduce((total, { high }) => total + high, 0),
})

const span = (low: number, high: number): Span => (Number.isFinite(high) ? { low, high } : { low })

function sum(total: Bounds, parts: readonly Bounds[]): Finding {
  const { low, high } = added(parts)
  const least = total.low - high
  const most = total.high - low
  const status = least > 0 || most < 0 ? 'impossible' : least === most ? 'holds' : 'possible'
  return { status, ...(Number.isFinite(least) && { residual: span(least, most) }) }
}

/** Least where the parts lie side by side as far as the total has room, greatest where they lie in each other. */
function union(total: Bounds, parts: readonly Bounds[]): Finding {
  const largest = Math.max(...parts.map(({ low }) => low))
  if (largest > total.high) return { status: 'impossible' }
  // No part is larger than the total.
  const within = parts.map(({ low, high }) => ({ low, high: Math.min(high, total.high) }))
  const { low, high } = added(within)
  const [, ...others] = [...within].sort((a, b) => b.high - a.high)
  const residual = span(Math.max(0, total.low - high), total.high - largest)
  const overlap = span(Math.max(0, low - total.high), added(others).high)
  const holds = residual.high === 0 && overlap.high === 0
  return { status: holds ? 'holds' : 'possible', residual, overlap }
}

/** Holds where a choice gives the total as the numbers stand. */
function sumOfSome(total: Bounds, parts: readonly Bounds[], ids: readonly ClaimId[]): Finding {
  const named = parts.map((bounds, place) => ({ bounds, id: ids[place] ?? '' }))
  const choices = subsets(named)
    .flatMap((chosen): PartChoice[] => {
      const bounds = chosen.map((part) => part.bounds)
      const { status } = sum(total, bounds)
      return chosen.length === 0 || status === 'impossible' ? [] : [{ parts: chosen.map(({ id }) => id), status }]
    })
    .sort((a, b) => a.parts.length - b.parts.length)
  const holds = choices.some(({ status }) => status === 'holds')
  return { status: holds ? 'holds' : choices.length > 0 ? 'possible' : 'impossible', choices }
}

/** Every choice of the items, each in their order. */
function subsets<T>([first, ...rest]: readonly T[]): T[][] {
  if (first === undefined) return [[]]
  const others = subsets(rest)
  return [...others, ...others.map((other) => [first, ...other])]
}
