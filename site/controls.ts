/** The controls: first and last month, agency. */
import { interactions } from 'gsi-atlas'
import { agencies } from 'gsi-atlas/vocabulary'
import { element, find } from './element.js'
import { newestText } from './newest-text.js'
import type { Controls } from './state.js'
import { readable, shortMonth } from './words.js'

const from = find('from', HTMLSelectElement)
const to = find('to', HTMLSelectElement)
const agency = find('agency', HTMLSelectElement)
const reset = find('reset', HTMLButtonElement)

const years = [...new Set(interactions.map(({ year }) => year))].sort((a, b) => a - b)

/** The last month with a source: a period left open ends there. */
const lastMonth = newestText.slice(0, 7)

/** Options for every month of the years on record. */
const monthsOf = (year: number) =>
  element(
    'optgroup',
    { label: String(year) },
    ...Array.from({ length: 12 }, (_, i) => {
      const value = `${year}-${String(i + 1).padStart(2, '0')}`
      return element('option', { value }, shortMonth(value))
    }),
  )

/** Both ends are set or neither: a figure's own period is never mixed with the reader's. */
function period(changed: HTMLSelectElement): Pick<Controls, 'from' | 'to'> {
  if (changed.value === '') return {}
  const start = from.value || `${years[0]}-01`
  const end = to.value || lastMonth
  if (start <= end) return { from: start, to: end }
  return { from: changed.value, to: changed.value }
}

/** Fills the controls; `set` is called with what the reader chooses. Returns what shows a state in them. */
export function controls(set: (controls: Controls) => void): (controls: Controls) => void {
  for (const select of [from, to]) select.append(...years.map(monthsOf))
  agency.append(...agencies.map((word) => element('option', { value: word }, readable(word))))
  const chosen = () => agencies.find((word) => word === agency.value)
  const change = (changed: HTMLSelectElement) => () => {
    const word = chosen()
    set({ ...period(changed), ...(word !== undefined && { agency: word }) })
  }
  from.addEventListener('change', change(from))
  to.addEventListener('change', change(to))
  agency.addEventListener('change', change(from))
  reset.addEventListener('click', () => set({}))
  return (shown) => {
    from.value = shown.from ?? ''
    to.value = shown.to ?? ''
    agency.value = shown.agency ?? ''
    reset.hidden = Object.keys(shown).length === 0
  }
}
