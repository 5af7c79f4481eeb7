/** The party search: any id, code or name, with the names offered. */
import { atlas, partyOf } from 'gsi-atlas'
import { element, find } from './element.js'

const form = find('search', HTMLFormElement)
const input = find('party', HTMLInputElement)
const names = find('parties', HTMLDataListElement)
const message = find('search-message', HTMLElement)

export const parties = [...atlas.countries.filter(({ foreign }) => foreign !== false), ...atlas.organisations]

/** Fills the list; `open` is called with the id of the party that a reader asks for. */
export function search(open: (party: string) => void): void {
  const sorted = [...parties].sort((a, b) => a.name.localeCompare(b.name, 'en'))
  names.append(...sorted.map(({ id, name }) => element('option', { value: name }, id)))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    message.textContent = ''
    if (input.value.trim() === '') return
    try {
      open(partyOf(parties, input.value).id)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      message.textContent = `No country or organisation goes by “${input.value.trim()}”.`
    }
  })
}
