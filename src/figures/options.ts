/** The options of a figure, apart from those of its measure. */
import type { InteractionFilter } from '../model/filter.js'
import type { Allowed } from '../query/filter.js'
import { checkOptions } from '../query/filter.js'
import type { FigureOptions } from './figure.js'
import type { Theme } from './theme.js'

/**
 * Checks the options, puts them over the defaults and splits off what is no filter. `asStudied` says whether the
 * filter is the default one, so that a published number can stand beside it.
 *
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 */
export function split<Options extends FigureOptions>(
  options: Options,
  own: Readonly<Record<string, Allowed | undefined>>,
  defaults: InteractionFilter = {},
): { theme: Theme | undefined; filter: InteractionFilter; asStudied: boolean } {
  checkOptions(options, { theme: ['light', 'dark'], ...own })
  const { theme, ...rest } = options
  const filter = Object.fromEntries(Object.entries(rest).filter(([word]) => !Object.hasOwn(own, word)))
  const asStudied = Object.entries(filter).every(([word, value]) =>
    Object.entries(defaults).some(([w, v]) => w === word && v === value),
  )
  return { theme, filter: { ...defaults, ...filter }, asStudied }
}
