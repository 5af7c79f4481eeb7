/** The options of a figure, apart from those of its measure. */
import { firstDay, lastDay } from '../model/days.js'
import type { InteractionFilter } from '../model/filter.js'
import { type Allowed, checkOptions } from '../query/filter.js'
import type { FigureOptions } from './figure.js'
import type { Theme } from './theme.js'
import { readable, regionName } from './words.js'

/** Options of a figure, taken apart. */
export interface SplitOptions {
  readonly theme: Theme | undefined
  /** The filter: the reader's words over the defaults. */
  readonly filter: InteractionFilter
  /** Whether the filter is the default one, so that a published number can stand beside it. */
  readonly asStudied: boolean
  /** The reader's words beyond the window, for the subtitle; empty where there are none. */
  readonly said: string
  /** What the defaults leave out beyond the window, for the note; empty where they leave out nothing. */
  readonly rule: string
}

/**
 * Checks the options, puts them over the defaults and splits off what is no filter. A default end of the window
 * gives way where the reader's other end lies beyond it.
 *
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 */
export function split<Options extends FigureOptions>(
  options: Options,
  own: Readonly<Record<string, Allowed | undefined>>,
  defaults: InteractionFilter = {},
): SplitOptions {
  checkOptions(options, { theme: ['light', 'dark'], ...own })
  const { theme, ...rest } = options
  const filter: InteractionFilter = Object.fromEntries(
    Object.entries(rest).filter(([word, value]) => value !== undefined && !Object.hasOwn(own, word)),
  )
  const isDefault = ([word, value]: readonly [string, unknown]) =>
    Object.entries(defaults).some(([w, v]) => w === word && v === value)
  const words = Object.entries(filter)
  const { from, to, ...others } = defaults
  const window = {
    ...(from !== undefined && !(filter.to !== undefined && lastDay(filter.to) < firstDay(from)) && { from }),
    ...(to !== undefined && !(filter.from !== undefined && firstDay(filter.from) > lastDay(to)) && { to }),
  }
  return {
    theme,
    filter: { ...others, ...window, ...filter },
    asStudied: words.every(isDefault),
    rule: others.scope === 'core' && filter.scope === undefined ? 'Core meetings only.' : '',
    said: words
      .filter((entry) => !isDefault(entry) && entry[0] !== 'from' && entry[0] !== 'to')
      .map(
        ([word, value]) =>
          `${readable(word)}: ${[value]
            .flat()
            .map((one) => saidValue(word, one))
            .join(' or ')}`,
      )
      .join('; '),
  }
}

/** Ids of officials read as names; ids of parties and occasions stay as they are. */
function saidValue(word: string, value: unknown): string {
  if (value === null) return 'not stated'
  if (word === 'principal' || word === 'region') return regionName(String(value))
  return word === 'party' || word === 'occasion' ? String(value) : readable(String(value))
}

/** @throws RangeError where a switch is neither true nor false. */
export function checkSwitch(option: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'boolean') {
    throw new RangeError(`${option}: ${String(value)} is not one of true, false`)
  }
}
