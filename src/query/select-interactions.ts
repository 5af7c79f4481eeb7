import type { InteractionFilter } from '../model/filter.js'
import type { Interaction } from '../model/interaction.js'
import { checkInteractions } from './check-given.js'
import { checkOptions } from './filter.js'
import { matchOf } from './match.js'

/**
 * The interactions for which every word of the filter holds.
 *
 * @param rows Interactions, in any order.
 * @param filter See {@link InteractionFilter}; the empty filter selects all.
 * @returns A new array of the same row objects, in the order given.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed, with the
 * option, the value and what is allowed, or a region of another scheme than that of the rows.
 * @example
 * ```ts
 * import { interactions, selectInteractions } from 'gsi-atlas'
 *
 * selectInteractions(interactions, { party: 'RS', setting: 'bilateral' }).map((row) => row.date)
 * // [ '2023-09', '2023-09', '2024', '2024', '2024-09-08', '2025-11-25' ]
 * ```
 */
export function selectInteractions<Row extends Interaction>(
  rows: readonly Row[],
  filter: InteractionFilter = {},
): Row[] {
  checkOptions(filter, {})
  checkInteractions(rows, filter)
  return rows.filter(matchOf(filter).row)
}
