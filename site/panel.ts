/** The panel at the side: a dialog that Escape closes and that gives the focus back. */
import { find } from './element.js'

const panel = find('panel', HTMLDialogElement)
const title = find('panel-title', HTMLElement)
const content = find('panel-content', HTMLElement)

const nothing = () => {}
let closed = nothing

function finish(): void {
  const done = closed
  closed = nothing
  done()
}

/** Opens the panel; `whenClosed` is called once, when the reader closes it or something else takes its place. */
export function openPanel(name: string, parts: readonly (Node | string)[], whenClosed: () => void = nothing): void {
  finish()
  closed = whenClosed
  title.textContent = name
  content.replaceChildren(...parts)
  if (!panel.open) panel.showModal()
  panel.scrollTop = 0
}

export function closePanel(): void {
  panel.close()
}

panel.addEventListener('close', () => {
  if (!panel.open) finish()
})
panel.addEventListener('click', (event) => {
  if (event.target === panel) closePanel()
})
find('panel-close', HTMLButtonElement).addEventListener('click', closePanel)
