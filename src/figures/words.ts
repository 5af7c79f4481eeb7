/** The words that figures share: names of parties and regions, periods, and the published number beside ours. */
import { firstDay, lastDay } from '../model/days.js'
import type { InteractionFilter } from '../model/filter.js'
import type { Atlas } from '../model/records.js'

/** Short names of parties. */
export function namesOf({ countries, organisations }: Atlas): (party: string) => string {
  const names = new Map<string, string>(countries.map(({ id, name }) => [id, name]))
  for (const { id } of organisations) names.set(id, organisationName(id))
  return (party) => names.get(party) ?? party
}

/** Organisations go by their usual short names: `AFRICAN-UNION` is African Union, `SCO-RATS` stays. */
const organisationName = (id: string) =>
  id.length <= 9
    ? id
    : id.toLowerCase().replace(/(^|-)(\w)/g, (_, dash, letter) => (dash ? ' ' : '') + letter.toUpperCase())

const words: Readonly<Record<string, string>> = {
  'latin-america': 'Latin America',
  'australia-new-zealand': 'Australia, New Zealand',
  'middle-east': 'Middle East',
  MPS: 'Ministry of Public Security',
  MSS: 'Ministry of State Security',
  CPLC: 'Political-Legal Commission',
}

/** A word of the vocabulary as a reader writes it: `southeast-asia` is Southeast Asia. */
export const readable = (word: string): string =>
  words[word] ?? word.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase())

/** Region names: every word begins with a capital. */
export const regionName = (region: string): string =>
  words[region] ?? region.replaceAll('-', ' ').replace(/(^| )./g, (first) => first.toUpperCase())

const style = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const

/** `8 September 2024`; coarser dates say less. */
function dayName(date: string): string {
  if (date.length < 7) return date
  return new Date(date).toLocaleDateString('en-GB', date.length === 10 ? { day: 'numeric', ...style } : style)
}

/** The window of a filter in words; whole months without their days. */
export function periodName({ from, to }: InteractionFilter): string {
  const start = from?.endsWith('-01') && from.length === 10 ? from.slice(0, 7) : from
  const end = to !== undefined && to.length === 10 && to === lastDay(to.slice(0, 7)) ? to.slice(0, 7) : to
  if (start === undefined && end === undefined) return 'all years'
  if (start === end && start !== undefined) return dayName(start)
  if (start === undefined) return `to ${dayName(end ?? '')}`
  return end === undefined ? `from ${dayName(start)}` : `${dayName(start)} to ${dayName(end)}`
}

/** `150 on record against 227 published (0.66)`: where the atlas holds the claim and the figure counts what it counts. */
export function besidePublished(
  { claims }: Pick<Atlas, 'claims'>,
  id: string,
  computed: number,
  asStudied: boolean,
): string {
  const published = claims.find((claim) => claim.id === id)
  return asStudied && published && published.value !== 0
    ? `${computed} on record against ${published.value} published (${(computed / published.value).toFixed(2)})`
    : `${computed} on record`
}

/** `1 country`, `2 countries`. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** Words joined for a sentence. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`

/** A share as a reader writes it. */
export const percent = (share: number): string => `${Math.round(100 * share)}%`

/** Labels of years as a Vega expression: the first and last say from or to which month there are records with a month. */
export function yearLabels(dates: readonly string[]): string {
  const dated = dates.filter((date) => date.length >= 7)
  const first = dated.map(firstDay).sort()[0] ?? ''
  const last = dated.map(lastDay).sort()[dated.length - 1] ?? ''
  const from = first.slice(5, 7) > '01' ? `from ${shortMonth(first)}` : ''
  const to = last !== '' && last.slice(5, 7) < '12' ? `to ${shortMonth(last)}` : ''
  const [start, end] = [first.slice(0, 4), last.slice(0, 4)]
  const marks =
    start === end
      ? [[start, `${from} ${to}`.trim()]]
      : [
          [start, from],
          [end, to],
        ]
  const labels = marks.filter(([, mark]) => mark).map(([year, mark]) => `'${year}': ['${year}', '${mark}']`)
  return `{${labels.join(', ')}}[datum.value] || [datum.value, '']`
}

const shortMonth = (day: string) =>
  day === '' ? '' : new Date(day).toLocaleDateString('en-US', { month: 'short', timeZone: 'UTC' })
