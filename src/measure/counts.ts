import type { CountOption, Dimension, InteractionFilter, Share } from '../model/filter.js'
import type { Interaction } from '../model/interaction.js'
import { units } from '../model/vocabulary.js'
import { checkOptions, dimensions, type Value } from '../query/filter.js'
import { tally } from './tally.js'

/** One dimension, several in a fixed order, or none. */
export type Dimensions = Dimension | readonly Dimension[]

/** Options of {@link counts}. */
export interface CountsOptions<By extends Dimensions = Dimensions> extends InteractionFilter, CountOption {
  /** What to count by; without it one row counts the whole selection. */
  readonly by?: By
}

/** The values of a dimension as they stand in a row. */
export type DimensionValue<D extends Dimension> = D extends 'year'
  ? number
  : Exclude<Exclude<InteractionFilter[D], undefined>, readonly unknown[] | 'bilateral'>

/**
 * A row of {@link counts}: a value per dimension, and the share. Where the type does not say which dimensions
 * those are, each may be absent.
 */
export type CountsRow<By extends Dimensions> = Share &
  ([By] extends [never]
    ? unknown
    : By extends readonly Dimension[]
      ? number extends By['length']
        ? { readonly [D in By[number]]?: DimensionValue<D> }
        : { readonly [D in By[number]]: DimensionValue<D> }
      : By extends Dimension
        ? { readonly [D in By]: DimensionValue<D> }
        : never)

/**
 * How many, by any dimensions: the general measure. The named measures are this one with a shape.
 *
 * @param rows Interactions, in any order.
 * @param options `by`: one dimension or several; `count`: the unit; and any word of the filter.
 * @returns A row per combination of values that occurs, in the order of the values (null last): the values,
 * `count`, `total` of the whole selection, and `share`. Over dimensions with several values per interaction
 * (agency, level, part, principal, sector, rank, topic, occasion) counts can add up to more than `total`. A
 * value that the record does not give is `null`. Every row is a filter: its values, put over the filter,
 * select exactly the interactions behind `count`.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { counts, interactions } from 'gsi-atlas'
 *
 * counts(interactions, { by: 'setting', year: 2024 })
 * // [
 * //   { setting: 'individual', count: 63, total: 116, share: 0.5431034482758621 },
 * //   { setting: 'multilateral', count: 28, total: 116, share: 0.2413793103448276 },
 * //   { setting: 'sideline', count: 25, total: 116, share: 0.21551724137931033 },
 * // ]
 * ```
 */
export function counts<const By extends Dimensions = never>(
  rows: readonly Interaction[],
  options: CountsOptions<By> = {},
): CountsRow<By>[] {
  checkOptions(options, { by: undefined, count: units })
  const by = listOf(options.by)
  for (const dimension of by) {
    if (!Object.hasOwn(dimensions, dimension)) {
      throw new RangeError(`by: "${dimension}" is not one of ${Object.keys(dimensions).join(', ')}`)
    }
  }
  const { cells, total } = tally(rows, options, by, options.count)
  if (by.length === 0) return [{ count: total, total, share: total && 1 } as CountsRow<By>]
  // Key by key: objects made by spreading cost more than all the counting.
  return cells.map(({ values, count, total, share }) => {
    const row: Partial<Record<Dimension | keyof Share, Value>> = {}
    for (const [place, dimension] of by.entries()) row[dimension] = values[place] ?? null
    row.count = count
    row.total = total
    row.share = share
    return row as CountsRow<By>
  })
}

const listOf = (by: Dimensions | undefined): readonly Dimension[] =>
  by === undefined ? [] : typeof by === 'string' ? [by] : by
