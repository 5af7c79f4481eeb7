/** A figure on the page: its words at once, its chart when it comes near the window. */

import type { Theme } from 'gsi-atlas/figures'
import { toCsv } from 'gsi-atlas/tables'
import { type Behind, entriesBehind, interactionsBehind } from './behind.js'
import { drawChart } from './chart.js'
import { download } from './download.js'
import { button, element } from './element.js'
import { entryList } from './entry-list.js'
import type { Drawn, PageFigure } from './page-figure.js'
import { openPanel } from './panel.js'
import { rowTable } from './row-table.js'
import type { Controls } from './state.js'
import { counted, joined } from './words.js'

export interface FigureSection {
  readonly element: HTMLElement
  /** Draws anew: the words now, the chart when it is near. */
  readonly update: (controls: Controls, theme: Theme) => void
  readonly setNear: (near: boolean) => void
}

/** How many, by the unit that stands behind the row. */
function sizeOf(behind: Behind): string {
  if ('records' in behind) return counted(behind.records.length, 'record')
  const rows = interactionsBehind(behind)
  return `${counted(rows.length, 'interaction')} in ${counted(new Set(rows.map(({ meeting }) => meeting)).size, 'meeting')}`
}

/** Says which of the controls that are set the figure does not take, and what it takes of the period. */
export function leftAside({ from, to, agency }: Controls, takes: PageFigure['takes']): string {
  const end = to !== undefined && takes.includes('end') && !takes.includes('period')
  const period = (from !== undefined || to !== undefined) && !takes.includes('period') && !end
  const unused = agency !== undefined && !takes.includes('agency')
  const words = [...(period ? ['period'] : []), ...(unused ? ['agency'] : [])]
  const verb = words.length === 1 ? 'does' : 'do'
  return joined(
    [
      end ? 'Drawn as of the end of the period chosen.' : '',
      words.length ? `The ${words.join(' and the ')} chosen above ${verb} not apply here.` : '',
    ],
    ' ',
  )
}

export function figureSection(page: PageFigure, permalink: () => void): FigureSection {
  const title = element('h3', { id: `${page.key}-title` })
  const subtitle = element('p', { class: 'subtitle' })
  const chart = element('div', { class: 'chart' })
  const drawing = element('div', { class: 'drawing', role: 'img' })
  const hint = element('p', { class: 'hint', hidden: '' }, 'The chart goes on to the right: scroll it sideways.')
  const note = element('p', { class: 'note' })
  const aside = element('p', { class: 'aside', hidden: '' })
  const table = element('div', { class: 'table', id: `${page.key}-rows`, tabindex: '0', hidden: '' })
  chart.append(drawing)

  let drawn: Drawn | undefined
  let near = false
  let stale = true
  let latest = 0
  let clear = () => {}

  const open = (behind: Behind | undefined) => {
    if (behind)
      openPanel(behind.heading, [
        element('p', { class: 'size' }, `${page.subject}: ${sizeOf(behind)}`),
        entryList(entriesBehind(behind)),
      ])
  }

  function fillTable(): void {
    if (table.hidden || !drawn) return
    const { figure, behind } = drawn
    const opener = (row: number) => {
      const found = behind(row)
      return found && (() => open(found))
    }
    table.replaceChildren(rowTable(figure.id, figure.rows, opener))
  }

  async function paint(): Promise<void> {
    if (!near || !stale || !drawn) return
    stale = false
    const turn = ++latest
    const { figure, behindMark } = drawn
    clear()
    clear = () => {}
    if (figure.rows.length === 0) {
      drawing.style.cssText = ''
      chart.removeAttribute('tabindex')
      hint.hidden = true
      drawing.replaceChildren(element('p', { class: 'empty' }, 'Nothing on record for this choice.'))
      return
    }
    const box = element('div')
    const look = {
      map: page.map,
      narrows: page.narrows,
      width: chart.clientWidth,
      opens: (datum: unknown) => behindMark(datum) !== undefined,
      onPick: (datum: unknown) => open(behindMark(datum)),
    }
    const done = await drawChart(box, figure, look)
    if (turn !== latest) return done()
    clear = done
    drawing.style.cssText = box.style.cssText
    drawing.replaceChildren(...box.childNodes)
    drawing.dataset['drawn'] = ''
    const wide = chart.scrollWidth > chart.clientWidth
    // What scrolls sideways must be reached by the keyboard.
    if (wide) chart.setAttribute('tabindex', '0')
    else chart.removeAttribute('tabindex')
    hint.hidden = !wide
  }

  const toggle = button('Rows and records', () => {
    table.hidden = !table.hidden
    toggle.setAttribute('aria-expanded', String(!table.hidden))
    fillTable()
  })
  toggle.setAttribute('aria-expanded', 'false')
  toggle.setAttribute('aria-controls', table.id)

  const save = (name: string, type: string, write: (rows: readonly object[]) => string) =>
    button(name, () => drawn && download(`${page.key}.${name.toLowerCase()}`, type, write(drawn.figure.rows)), {
      'aria-label': `Download the rows of ${page.label ?? page.subject} as ${name}`,
    })

  const actions = element(
    'div',
    { class: 'actions' },
    toggle,
    save('CSV', 'text/csv', toCsv),
    save('JSON', 'application/json', (rows) => `${JSON.stringify(rows, null, 2)}\n`),
    button('Link', permalink, { 'aria-label': `Put a link to ${page.label ?? page.subject} in the address` }),
  )

  const label = element('p', { class: 'label' })
  if (page.label !== undefined) label.append(element('span', {}, page.label), ' ')
  label.append(page.subject)

  return {
    element: element(
      'section',
      { class: 'figure', id: page.key, 'aria-labelledby': title.id },
      label,
      title,
      subtitle,
      aside,
      chart,
      hint,
      note,
      actions,
      table,
    ),
    update(controls, theme) {
      drawn = page.draw(controls, theme)
      const { figure } = drawn
      title.textContent = figure.title
      subtitle.textContent = figure.subtitle
      note.textContent = figure.note
      aside.textContent = leftAside(controls, page.takes)
      aside.hidden = aside.textContent === ''
      drawing.setAttribute('aria-label', figure.alt)
      delete drawing.dataset['drawn']
      stale = true
      fillTable()
      void paint()
    },
    setNear(is) {
      near = is
      void paint()
    },
  }
}
