import { compare } from '../model/compare.js'
import type { Training, TrainingStatement } from '../model/records.js'
import type { TrainingKind, TrainingUnit } from '../model/vocabulary.js'
import { checkRows } from '../query/check-given.js'

/** Least and greatest. */
export interface NumberRange {
  readonly low: number
  /** Null where a statement says "more than" or "at least": there is no upper end. */
  readonly high: number | null
}

/** What the statements on trainings of one kind and unit add up to, at least and at most. */
export interface TrainingRange {
  readonly kind: TrainingKind
  readonly unit: TrainingUnit
  /** Trainings with a statement in this unit. */
  readonly trainings: number
  /** If every training that may lie within another does: only the outermost are added. */
  readonly nested: NumberRange
  /** If none does: all are added. */
  readonly separate: NumberRange
}

/**
 * Stated numbers of trainings as ranges. There is no total: commitments and deliveries, and numbers of different
 * things, are never added, and whether one training lies within another is often not said.
 *
 * @param training Trainings: all, or those you selected.
 * @returns A row per kind and unit. `low` and `high` of a training are the least and greatest number stated of
 * it, `high` null where a statement has no upper end; a sum under `nested` leaves out each training that may lie, by whatever number of steps, within another of the
 * same kind and unit among those given.
 * @example
 * ```ts
 * import { training, trainingRanges } from 'gsi-atlas'
 *
 * trainingRanges(training.filter(({ kind }) => kind === 'commitment'))
 * // [
 * //   { kind: 'commitment', unit: 'courses', trainings: 1, nested: { low: 3, high: 3 }, separate: { low: 3, high: 3 } },
 * //   { kind: 'commitment', unit: 'officers', trainings: 11, nested: { low: 27483, high: null }, separate: { low: 29483, high: null } },
 * //   { kind: 'commitment', unit: 'opportunities', trainings: 1, nested: { low: 5000, high: 5000 }, separate: { low: 5000, high: 5000 } },
 * //   { kind: 'commitment', unit: 'people', trainings: 7, nested: { low: 16525, high: 16525 }, separate: { low: 17525, high: 17525 } },
 * // ]
 * ```
 */
export function trainingRanges(training: readonly Training[]): TrainingRange[] {
  checkRows(training)
  const pairs = new Map(
    training.flatMap(({ kind, statements }) =>
      statements.flatMap(({ unit }) => (unit === undefined ? [] : [[`${kind} ${unit}`, { kind, unit }] as const])),
    ),
  )
  const wholeOf = new Map(training.map(({ id, within }) => [id, within]))
  return [...pairs]
    .sort(([a], [b]) => compare(a, b))
    .map(([, { kind, unit }]) => {
      const own = training
        .filter((item) => item.kind === kind)
        .flatMap(({ id, statements }) => {
          const stated = statements.filter((statement) => statement.unit === unit && statement.value !== undefined)
          return stated.length ? [{ id, ...rangeOf(stated) }] : []
        })
      const ids = new Set(own.map(({ id }) => id))
      const outermost = own.filter(({ id }) => !ancestorsOf(id, wholeOf).some((whole) => ids.has(whole)))
      return { kind, unit, trainings: own.length, nested: sum(outermost), separate: sum(own) }
    })
}

/** What a training may lie within, by whatever number of steps. */
function ancestorsOf(id: string, wholeOf: ReadonlyMap<string, string | undefined>): string[] {
  const found: string[] = []
  for (let next = wholeOf.get(id); next !== undefined && !found.includes(next); next = wholeOf.get(next))
    found.push(next)
  return found
}

const rangeOf = (statements: readonly TrainingStatement[]): NumberRange => {
  const values = statements.flatMap(({ value }) => value ?? [])
  const isOpen = statements.some(({ bound }) => bound === 'more-than')
  return { low: Math.min(...values), high: isOpen ? null : Math.max(...values) }
}

const sum = (ranges: readonly NumberRange[]): NumberRange => ({
  low: ranges.reduce((total, { low }) => total + low, 0),
  high: ranges.reduce<number | null>((total, { high }) => (total === null || high === null ? null : total + high), 0),
})
