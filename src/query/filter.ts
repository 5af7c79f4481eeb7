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

/** Values a word may take: a closed list, a shape, or any text (`null` where the record may not say). */
type Allowed = readonly Value[] | RegExp

const anyText = /./

/** Each word and its values; ids are open, because a user's own records have their own. */
export const dimensions: Readonly<Record<Dimension, Allowed>> = {
  agency: agencies,
  principal: anyText,
  level: levels,
  part: parts,
  party: anyText,
  kind: partyKinds,
  region: [...regions, ...m49SubRegions],
  sector: [...sectors, null],
  rank: [...ranks, null],
  setting: [...settings, 'bilateral'],
  mode: modes,
  topic: [...topics, null],
  occasion: anyText,
  scope: scopes,
  confidence: confidences,
  year: /^\d{4}$/,
  quarter: /^\d{4}-Q[1-4]$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
}

const openNull = ['principal', 'occasion', 'quarter', 'month']

export const isDimension = (name: string): name is Dimension => Object.hasOwn(dimensions, name)

const show = (value: unknown) => (typeof value === 'string' ? `"${value}"` : String(value))

/** @throws RangeError that names the option, the value and what is allowed. */
export function checkValue(option: string, value: unknown, allowed: Allowed): void {
  const fits =
    allowed instanceof RegExp
      ? (value === null && openNull.includes(option)) ||
        (typeof value === (option === 'year' ? 'number' : 'string') && allowed.test(String(value)))
      : allowed.includes(value as Value)
  if (fits) return
  const words =
    allowed instanceof RegExp
      ? allowed === anyText
        ? 'text'
        : `like ${allowed.source}`
      : `one of ${allowed.join(', ')}`
  throw new RangeError(`${option}: ${show(value)} is not ${words}`)
}

/**
 * Checks the options of a measure: filter words, and `own` words with their values.
 *
 * @throws TypeError for an option that does not exist, RangeError for a value that is not allowed.
 */
export function checkOptions(options: object, own: Readonly<Record<string, Allowed | undefined>>): void {
  for (const [option, value] of Object.entries(options)) {
    if (value === undefined) continue
    if (Object.hasOwn(own, option)) {
      const allowed = own[option]
      if (allowed) checkValue(option, value, allowed)
    } else if (isDimension(option)) {
      for (const one of Array.isArray(value) ? value : [value]) checkValue(option, one, dimensions[option])
    } else if (option === 'from' || option === 'to') {
      if (!isDate(value)) throw new RangeError(`${option}: ${show(value)} is not a date (YYYY, YYYY-MM or YYYY-MM-DD)`)
    } else if (option === 'dates') {
      checkValue(option, value, ['certain', 'possible'])
    } else {
      const known = [...Object.keys(own), ...Object.keys(dimensions), 'from', 'to', 'dates']
      throw new TypeError(`unknown option ${show(option)}; the options are ${known.join(', ')}`)
    }
  }
}
