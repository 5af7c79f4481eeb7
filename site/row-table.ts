/** The rows of a figure as a table; a button on every row that counts something opens what stands behind it. */
import { text } from './csv.js'
import { button, element } from './element.js'

export function rowTable(rows: readonly object[], opens: (row: number) => (() => void) | undefined): HTMLElement {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const head = element('tr', {}, element('th'), ...columns.map((column) => element('th', { scope: 'col' }, column)))
  const body = rows.map((row, place) => {
    const values = new Map<string, unknown>(Object.entries(row))
    const open = opens(place)
    const cells = columns.map((column) => {
      const value = values.get(column)
      const shown = typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : text(value)
      return element('td', typeof value === 'number' ? { class: 'number' } : {}, shown)
    })
    return element('tr', {}, element('td', {}, ...(open ? [button('Open', open)] : [])), ...cells)
  })
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...body))
}
