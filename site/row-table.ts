/** The rows of a figure as a table; a button on every row that counts something opens what stands behind it. */
import { button, element } from './element.js'
import { plainValue, titleOf } from './plain.js'

/** Names of the rows: their first cells, as many as tell them apart, and two at least. */
function namesOf(cells: readonly (readonly string[])[]): string[] {
  const most = Math.max(0, ...cells.map((row) => row.length))
  const names = (taken: number) => cells.map((row) => row.slice(0, taken).filter(Boolean).join(', '))
  const enough = (taken: number) => taken >= most || new Set(names(taken)).size === cells.length
  let taken = 2
  while (!enough(taken)) taken++
  return names(taken)
}

export function rowTable(
  figure: string,
  rows: readonly object[],
  opens: (row: number) => (() => void) | undefined,
): HTMLElement {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const columns = fields.flatMap((field) => {
    const title = titleOf(field, figure)
    return title === undefined ? [] : [{ field, title }]
  })
  const head = ['Records', ...columns.map(({ title }) => title)].map((title) => element('th', { scope: 'col' }, title))
  const values = rows.map((row) => new Map<string, unknown>(Object.entries(row)))
  const cells = values.map((row) => columns.map(({ field }) => plainValue(field, row.get(field))))
  const names = namesOf(cells)
  const body = cells.map((row, place) => {
    const open = opens(place)
    const opener = open ? [button('Open', open, { 'aria-label': `Open: ${names[place]}` })] : []
    return element(
      'tr',
      {},
      element('td', {}, ...opener),
      ...row.map((shown, at) => {
        const value = values[place]?.get(columns[at]?.field ?? '')
        return element('td', typeof value === 'number' ? { class: 'number' } : {}, shown)
      }),
    )
  })
  return element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body))
}
