/** The words of the filter, and the check that every option is one of them. */
import { isDate } from '../model/days.js'
import type { Dimension } from '../model/filter.js'
import {
  agencies,
  confidences,
  levels,
  m49SubRegions,
  modes,
  parts,
  partyKinds,
  ranks,
  regions,
  scopes,
  sectors,
  settings,
  topics,
} from '../model/vocabulary.js'

export type Value = string | number | null

/** Values a word may take: a closed list, or a shape that `shapes` names. */
export type Allowed = readonly Value[] | RegExp

/** Id of a party. */
export const partyShape = /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/
/** Id of anything else. */
export const idShape = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** A date of any coarseness. */
export const dateShape = /^\d{4}(-\d{2}(-\d{2})?)?$/
const year = /^\d{1,4}$/
const quarter = /^\d{4}-Q[1-4]$/
const month = /^\d{4}-(0[1-9]|1[0-2])$/

/** How an error describes a shape. */
const shapes = new Map([
  [partyShape, 'the id of a party, as "FJ" or "INTERPOL"; partyOf finds it by name'],
  [idShape, 'an id (wang-xiaohong)'],
  [dateShape, 'a date (YYYY, YYYY-MM or YYYY-MM-DD)'],
  [year, 'a year, as a number'],
  [quarter, 'a quarter (2024-Q3)'],
  [month, 'a month (2024-09)'],
])

/** Each word and its values; ids are open, because a user's own records have their own. */
export const dimensions: Readonly<Record<Dimension, Allowed>> = {
  agency: agencies,
  principal: idShape,
  level: levels,
  part: parts,
  party: partyShape,
  kind: partyKinds,
  region: [...regions, ...m49SubRegions],
  sector: [...sectors, null],
  rank: [...ranks, null],
  setting: [...settings, 'bilateral'],
  mode: modes,
  topic: [...topics, null],
  occasion: idShape,
  scope: scopes,
  confidence: confidences,
  year,
  quarter,
  month,
}

/** Words of the filter that are no dimension. */
const windowWords: Readonly<Record<string, Allowed>> = {
  from: dateShape,
  to: dateShape,
  dates: ['certain', 'possible'],
}

/** All words of the filter. */
const filterWords: readonly Readonly<Record<string, Allowed>>[] = [dimensions, windowWords]

/** Words with a shape that also take `null`: the record does not say. */
const nullable = ['principal', 'occasion', 'quarter', 'month']

export const isDimension = (name: string): name is Dimension => Object.hasOwn(dimensions, name)

const show = (value: unknown) => (typeof value === 'string' ? `"${value}"` : String(value))

function fits(option: string, value: unknown, allowed: Allowed): boolean {
  if (!(allowed instanceof RegExp)) return allowed.includes(value as Value)
  if (allowed === dateShape) return isDate(value)
  if (value === null) return nullable.includes(option)
  return typeof value === (allowed === year ? 'number' : 'string') && allowed.test(String(value))
}

/** @throws RangeError that names the option, the value and what is allowed. */
export function checkValue(option: string, value: unknown, allowed: Allowed): void {
  if (fits(option, value, allowed)) return
  const words = allowed instanceof RegExp ? shapes.get(allowed) : `one of ${allowed.join(', ')}`
  throw new RangeError(`${option}: ${show(value)} is not ${words}`)
}

/**
 * Checks options by name and value: `own` words of a function with their values (`undefined` where the
 * function checks itself), and the words of a filter, each one value or several. An option that is
 * `undefined` is not given.
 *
 * @throws TypeError for an option that does not exist, RangeError for a value that is not allowed.
 */
export function checkOptions(
  options: object,
  own: Readonly<Record<string, Allowed | undefined>>,
  filter?: Readonly<Record<string, Allowed>>,
): void {
  if (options === null || typeof options !== 'object') throw new TypeError(`options: ${show(options)} is not an object`)
  const words = filter ? [filter] : filterWords
  for (const [option, value] of Object.entries(options)) {
    if (value === undefined) continue
    const word = words.find((some) => Object.hasOwn(some, option))?.[option]
    const several = word && !Object.hasOwn(windowWords, option) && Array.isArray(value)
    const allowed = Object.hasOwn(own, option) ? own[option] : word
    if (allowed) for (const one of several ? value : [value]) checkValue(option, one, allowed)
    else if (!Object.hasOwn(own, option)) {
      const known = new Set([own, ...words].flatMap((some) => Object.keys(some)))
      throw new TypeError(`unknown option ${show(option)}; the options are ${[...known].join(', ')}`)
    }
  }
}
