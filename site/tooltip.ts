/** What a mark counts, beside the pointer. */
import { element } from './element.js'
import { tooltipLine } from './plain.js'

const box = element('div', { class: 'tooltip', 'aria-hidden': 'true', hidden: '' })

const lineOf = ([field, value]: [string, unknown]) => {
  const [title, shown] = tooltipLine(field, value)
  return element('div', {}, element('dt', {}, title), element('dd', {}, shown))
}

export function hideTooltip(): void {
  box.hidden = true
}

/** Shows the fields of a mark at a place of the window. */
export function showTooltip(value: unknown, x: number, y: number, opens: boolean): void {
  const lines = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const known = lines.filter(([, each]) => each !== null && each !== '' && each !== 'null' && each !== 'undefined')
  box.replaceChildren(
    known.length ? element('dl', {}, ...known.map(lineOf)) : String(value),
    ...(opens ? [element('p', {}, 'Click for the records behind it')] : []),
  )
  if (!box.isConnected) document.body.append(box)
  box.hidden = false
  const { width, height } = box.getBoundingClientRect()
  const left = x + 16 + width > innerWidth ? x - 16 - width : x + 16
  const top = y + 16 + height > innerHeight ? y - 16 - height : y + 16
  box.style.left = `${Math.max(8, left)}px`
  box.style.top = `${Math.max(8, top)}px`
}
