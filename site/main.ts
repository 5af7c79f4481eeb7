/** The page: its state stands in the address, and every part shows it. */
import { controls } from './controls.js'
import { find } from './element.js'
import { gallery } from './gallery.js'
import { header } from './header.js'
import { closePanel, openPanel } from './panel.js'
import { profileParts } from './profile.js'
import { scrollTo } from './scroll-to.js'
import { parties, search } from './search.js'
import { type Controls, formatState, parseState, type State } from './state.js'
import { themeSwitch } from './theme-switch.js'

let state: State = {}

const pick = ({ from, to, agency }: State): Controls => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  ...(agency !== undefined && { agency }),
})

const without = <Word extends keyof State>(word: Word): Omit<State, Word> => {
  const { [word]: _, ...rest } = state
  return rest
}

function openProfile(party: string): void {
  const { name, parts } = profileParts(party)
  openPanel(name, parts, () => {
    if (state.party === party) write(without('party'))
  })
}

function write(next: State): void {
  state = next
  history.replaceState(null, '', `${location.pathname}${location.search}${formatState(state)}`)
}

header()
const theme = themeSwitch(() => draw(pick(state), theme()))
const draw = gallery((figure) => {
  write({ ...state, figure })
  scrollTo(figure)
})
const show = controls((chosen) => {
  const { party, figure } = state
  write({ ...chosen, ...(party !== undefined && { party }), ...(figure !== undefined && { figure }) })
  show(chosen)
  draw(chosen, theme())
})
search((party) => {
  write({ ...state, party })
  openProfile(party)
})

/** Shows what the address says, and of the figures only what it changes. */
function read(before: State | undefined): void {
  state = parseState(location.hash)
  show(pick(state))
  if (!before || formatState(pick(before)) !== formatState(pick(state))) draw(pick(state), theme())
  if (state.figure !== undefined && state.figure !== before?.figure) scrollTo(state.figure)
  const { party } = state
  if (party === undefined) {
    if (before?.party !== undefined) closePanel()
  } else if (parties.some(({ id }) => id === party)) openProfile(party)
  else write(without('party'))
}

read(undefined)
addEventListener('hashchange', () => read(state))

// Links within the page move the reader, not the state that stands in the address.
for (const anchor of document.querySelectorAll<HTMLAnchorElement>('a[data-to]')) {
  anchor.addEventListener('click', (event) => {
    event.preventDefault()
    find(anchor.dataset['to'] ?? '', HTMLElement).focus()
  })
}
