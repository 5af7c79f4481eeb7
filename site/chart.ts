/** Draws the chart of a figure as SVG; its words stand beside it as text of the page. */
import type { Figure } from 'gsi-atlas/figures'
import { hideTooltip, showTooltip } from './tooltip.js'

export interface ChartLook {
  /** Whether the chart draws outlines of land. */
  readonly map: boolean
  /** Whether the plot may be made narrower than it is: few labels, none beside the marks. */
  readonly narrows: boolean
  /** Width of its box in pixels. */
  readonly width: number
  /** Whether a mark opens something. */
  readonly opens: (datum: unknown) => boolean
  readonly onPick: (datum: unknown) => void
}

/** What is loaded once, with the first chart. */
let loading: ReturnType<typeof load> | undefined

async function load() {
  const weights = [400, 600, 700].map((weight) => document.fonts.load(`${weight} 12px "Source Sans 3"`))
  const [{ viewOf }] = await Promise.all([import('./vega.js'), ...weights])
  return viewOf
}

let outlines: Promise<object> | undefined

const loadOutlines = async (): Promise<object> => {
  const answer = await fetch(new URL('./geometry.json', import.meta.url))
  if (!answer.ok) throw new Error(`geometry.json: ${answer.status}`)
  return answer.json()
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The plot alone: the first part of the chart, without the title above and the notes below. */
function plotOf({ chart }: Figure): Readonly<Record<string, unknown>> {
  const { title: _, vconcat, ...rest } = chart
  const [plot]: readonly unknown[] = Array.isArray(vconcat) ? vconcat : []
  return isObject(plot) ? namedInFull({ ...rest, ...plot, padding, background: 'transparent' }) : chart
}

/** The commission goes by one name on the page. */
const namedInFull = (plot: object): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(plot).replace(/(?<!Central )(?=Political-Legal Commission)/g, 'Central '))

const padding = { left: 0, right: 6, top: 6, bottom: 6 }

/** A plot that is wider than its box, fitted into it, its legend a word a line. */
function fitted(plot: Readonly<Record<string, unknown>>, width: number): Readonly<Record<string, unknown>> {
  const { width: own, config } = plot
  if (typeof own !== 'number' || own <= width || !isObject(config)) return plot
  const legend = 'legend' in config && isObject(config.legend) ? config.legend : {}
  return {
    ...legendAbove(plot),
    width,
    ...heightOf(plot),
    config: { ...config, legend: { ...legend, columns: 1 } },
  }
}

/** A height by the row is kept as a number, since Vega-Lite fits no width beside a step. */
function heightOf({ height, data }: Readonly<Record<string, unknown>>): object {
  const step = isObject(height) && 'step' in height ? height.step : undefined
  const rows = isObject(data) && 'values' in data && Array.isArray(data.values) ? data.values.length : 0
  return typeof step === 'number' && rows > 0
    ? { height: step * rows, autosize: { type: 'fit-x', contains: 'padding' } }
    : { autosize: { type: 'fit', contains: 'padding' } }
}

/** A legend within the plot, set above it: in a narrow one it would stand on the marks. */
const legendAbove = (plot: object): object =>
  JSON.parse(JSON.stringify(plot).replaceAll('"orient":"top-left"', '"orient":"top"'))

const datumOf = (item: unknown): unknown => (isObject(item) && 'datum' in item ? item.datum : undefined)

/** Draws into a box, and returns what takes the drawing away. */
export async function drawChart(box: HTMLElement, figure: Figure, look: ChartLook): Promise<() => void> {
  loading ??= load()
  if (look.map) outlines ??= loadOutlines()
  const [viewOf, datasets] = await Promise.all([loading, look.map ? outlines : undefined])
  const container = document.createElement('div')
  const plot = plotOf(figure)
  const spec = look.narrows ? fitted(plot, look.width) : plot
  const view = viewOf(datasets ? { ...spec, datasets } : spec, container)
  view.tooltip((_, event, item, value) => {
    if (value === null || value === undefined || value === '') hideTooltip()
    else showTooltip(value, event.clientX, event.clientY, look.opens(datumOf(item)))
  })
  view.addEventListener('pointerover', (_, item) => {
    container.style.cursor = look.opens(datumOf(item)) ? 'pointer' : ''
  })
  view.addEventListener('pointerout', hideTooltip)
  view.addEventListener('click', (_, item) => {
    hideTooltip()
    look.onPick(datumOf(item))
  })
  await view.runAsync()
  const drawing = container.querySelector('svg')
  const width = drawing?.viewBox.baseVal.width ?? 0
  box.style.setProperty('--natural', `${Math.round(width)}px`)
  // The label of the box says what is drawn; the parts of the drawing have nothing to add.
  drawing?.setAttribute('aria-hidden', 'true')
  box.replaceChildren(container)
  return () => view.finalize()
}
