import type { InteractionFilter } from '../model/filter.js'
import type { Atlas, Claim, Measure } from '../model/records.js'
import type { Confidence, Unit } from '../model/vocabulary.js'
import { checkAtlas } from '../query/check-given.js'
import { checkOptions } from '../query/filter.js'
import { interactionsOf } from '../query/interactions-of.js'
import { interactionFilter } from '../query/measure-filter.js'
import { selectInteractions } from '../query/select-interactions.js'
import { type Status, shareBounds, statusOf } from './compare.js'
import { attendanceBehind, type Evaluated, evaluate, type Rows } from './evaluate.js'
import { type RegionReadings, regionReadings } from './region-readings.js'
import { windowReadings } from './window.js'

/** Options of {@link reproduce}. */
export interface ReproduceOptions {
  /** One claim, by id; all by default. */
  readonly claim?: string
}

/** What a part of the records gives; of a share with its numerator and denominator. */
export interface Computed {
  readonly computed: number
  readonly count?: number
  readonly total?: number
}

/** A published number beside what the records give. */
export interface Reproduction {
  readonly claim: Claim
  /** The unit counted; where the publication does not say which, there is a row per reading. */
  readonly unit?: Unit
  /** What the records give; absent where nothing is computed. */
  readonly computed?: number
  /** Of a share: its numerator and denominator in the records. */
  readonly count?: number
  readonly total?: number
  /** computed ÷ published; absent for a rank. */
  readonly ratio?: number
  readonly status: Status
  /** Of a share: what it can be when the units that the record lacks are added. */
  readonly bounds?: { readonly low: number; readonly high: number }
  /** Least and greatest value with each end of the period moved by a month, where the wording does not fix it. */
  readonly window?: { readonly low: number; readonly high: number }
  /** The same from confirmed records only; absent where they leave nothing to rank, or to take a share of. */
  readonly confirmed?: Computed
  /** Of a measure that filters or ranks by region: what it owes to the assignment of countries to regions. */
  readonly alternatives?: RegionReadings
  /** Ids of the interactions behind the computed value. */
  readonly interactions: readonly string[]
  /** Ids of the attendance rows behind it, where attendance is counted. */
  readonly attendance: readonly string[]
  /** Ids of extended interactions that would be behind it, were they core. */
  readonly extended: readonly string[]
  /** Why nothing is computed. */
  readonly reason?: string
}

/**
 * Sets published numbers beside what the records give for the same quantity.
 *
 * Equal totals are not confirmation, and a lower one is not a refutation: the study's records are not
 * published, and ours hold what could be found and read.
 *
 * Each number is also computed from confirmed records only, by the confidence of the row itself; with each end of
 * an inexact period moved by a month; and, where it filters or ranks by region, with every country moved to each
 * of its other plausible regions, alone and together.
 *
 * @param atlas The atlas: its claims, and the records they are computed from.
 * @param options `claim`: one claim, by id.
 * @returns A row per claim and unit, in the order of the claims.
 * @throws RangeError for a claim that is not in the atlas; TypeError or RangeError for a measure with a word or
 * value that does not exist.
 * @example
 * ```ts
 * import { atlas, reproduce } from 'gsi-atlas'
 *
 * reproduce(atlas, { claim: 'carnegie-2025-bilateral-meetings' }).map(({ claim, computed, status }) => [claim.value, computed, status])
 * // [ [ 201, 150, 'below' ] ]
 * ```
 */
export function reproduce(atlas: Atlas, options: ReproduceOptions = {}): Reproduction[] {
  checkAtlas(atlas)
  checkOptions(options, { claim: undefined }, {})
  const { claim } = options
  const claims = claim === undefined ? atlas.claims : atlas.claims.filter(({ id }) => id === claim)
  if (claim !== undefined && claims.length === 0)
    throw new RangeError(`claim: "${claim}" is not in the atlas; its claims list the ids`)

  const interactions = interactionsOf(atlas)
  const rows: Rows = { interactions, attendance: atlas.attendance }
  const confirmedRows: Rows = {
    interactions: interactions.filter(isConfirmed),
    attendance: atlas.attendance.filter(isConfirmed),
  }
  const publishedOf = new Map(atlas.claims.map(({ id, value }) => [id, value]))

  return claims.flatMap((claim): Reproduction[] => {
    const { measure } = claim
    if (!measure) {
      const status = claim.comparability === 'not-derivable' ? 'not derivable' : 'not comparable'
      return [{ claim, status, ...nothingBehind, ...(claim.reason !== undefined && { reason: claim.reason }) }]
    }
    return measure.count.map((unit) => {
      const { value, count, total } = evaluate(measure, unit, rows)
      const terms = { claim, unit, ...(total !== undefined && { count, total }) }
      if (value === undefined) {
        return { ...terms, status: 'not comparable', ...nothingBehind, reason: 'Nothing of it is on record.' }
      }
      const bounds = total === undefined ? undefined : shareBounds(count, total, publishedOf.get(claim.outOf ?? ''))
      const window = claim.period?.exact === false ? windowOf(measure, unit, rows) : undefined
      const confirmed = computedOf(evaluate(measure, unit, confirmedRows))
      const alternatives = regionReadings(measure, unit, rows, atlas.regions)
      const comparesSizes = claim.unit !== 'rank' && claim.value !== 0
      return {
        ...terms,
        computed: value,
        ...(comparesSizes && { ratio: value / claim.value }),
        status: statusOf(claim, value),
        ...(bounds && { bounds }),
        ...(window && { window }),
        ...(confirmed && { confirmed }),
        ...(alternatives && { alternatives }),
        ...behind(measure, rows),
      }
    })
  })
}

const isConfirmed = ({ confidence }: { readonly confidence: Confidence }) => confidence === 'confirmed'

function computedOf({ value, count, total }: Evaluated): Computed | undefined {
  if (value === undefined) return undefined
  return { computed: value, ...(total !== undefined && { count, total }) }
}

function windowOf(measure: Measure, unit: Unit, rows: Rows) {
  const values = windowReadings(measure).flatMap((reading) => evaluate(reading, unit, rows).value ?? [])
  if (values.length === 0) return undefined
  return { low: Math.min(...values), high: Math.max(...values) }
}

/** The records behind a number that is not computed. */
const nothingBehind: Pick<Reproduction, 'interactions' | 'attendance' | 'extended'> = {
  interactions: [],
  attendance: [],
  extended: [],
}

/** Ids of the rows a measure counts. */
function behind({ of, where, rank }: Measure, rows: Rows): typeof nothingBehind {
  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
  if (of === 'attendance') return { ...nothingBehind, attendance: idsOf(attendanceBehind(where, rows.attendance)) }
  const filter = { ...interactionFilter(where), ...(rank && { [rank.by]: rank.of }) }
  const selected = (scope: InteractionFilter['scope']) =>
    idsOf(selectInteractions(rows.interactions, { ...filter, scope }))
  return {
    interactions: selected(filter.scope),
    attendance: [],
    extended: filter.scope === 'core' ? selected('extended') : [],
  }
}
