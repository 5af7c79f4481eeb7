/** What every figure is: tidy rows, words, and a Vega-Lite specification made of both. */
import type { InteractionFilter } from '../model/filter.js'
import { config, type Theme } from './theme.js'

/** A Vega-Lite 6 specification: data for `vega-lite` or `vega-embed`, rows inlined. */
export interface VegaLiteSpec {
  readonly $schema: string
  readonly [key: string]: unknown
}

/** Options of every figure, beside the filter. */
export interface FigureOptions extends InteractionFilter {
  /** Colours for a light or a dark page; `light` by default. */
  readonly theme?: Theme
}

/** A figure: the rows, the words, and the chart. */
export interface Figure<Row extends object = object> {
  /** Name of the function that draws it, in kebab case. */
  readonly id: string
  /** What the rows show where it follows from them, else the subject. */
  readonly title: string
  readonly subtitle: string
  /** How to read it: counting rule, denominators, what is not shown. */
  readonly note: string
  /** Where the numbers come from. */
  readonly source: string
  /** The figure in a sentence, for those who do not see it. */
  readonly alt: string
  readonly rows: readonly Row[]
  readonly chart: VegaLiteSpec
}

/** A figure without its chart, and the parts the chart is made of. */
export interface FigureParts<Row extends object> extends Omit<Figure<Row>, 'chart' | 'source'> {
  /** The reader's words of the filter, put after the subtitle. */
  readonly said?: string
  /** What the defaults leave out, put after the note. */
  readonly rule?: string
  readonly theme: Theme | undefined
  /** Width of the plot in pixels. */
  readonly width: number
  /** Width with the labels, where they take much of it: that of the words above. */
  readonly full?: number
  /** The plot: a unit, layered or concatenated specification without data of its own, title or config. */
  readonly plot: Readonly<Record<string, unknown>>
}

export const source = 'gsi-atlas, from public readouts; CC BY 4.0'

/** Lines of at most `width` characters, broken between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A layer with data of its own; none where the data are empty. */
export const layerOf = (values: readonly object[], layer: object): object[] =>
  values.length ? [{ data: { values }, ...layer }] : []

/** Names of rows left of the plot, long ones in lines, each about the middle of its row; the axis shows none itself. */
export const rowNames = (y: object, names: readonly { readonly name: string }[], perLine: number): object[] =>
  layerOf(
    [...new Set(names.map(({ name }) => name))].map((name) => {
      const lines = wrap(name, perLine)
      return { name, lines, up: -6.5 * (lines.length - 1) }
    }),
    {
      mark: { type: 'text', align: 'right', baseline: 'middle', dx: -8, dy: { expr: 'datum.up' }, lineHeight: 13 },
      encoding: { y, x: { value: 0 }, text: { field: 'lines' } },
    },
  )

/** What stands in place of a plot without rows. */
const nothing = (width: number) => ({
  data: { values: [{}] },
  width,
  height: 60,
  mark: { type: 'text', text: 'Nothing on record.', x: 0, align: 'left', fontSize: 13 },
  view: { stroke: null },
})

/** Puts the words around the plot: title and subtitle above, note and source below. */
export function draw<Row extends object>(parts: FigureParts<Row>): Figure<Row> {
  const { theme = 'light', width, full = width, plot, said, rule, ...given } = parts
  const words = {
    ...given,
    ...(said && { subtitle: `${given.subtitle.replace(/\.$/, '')}. ${said}` }),
    ...(rule && { note: `${given.note} ${rule}` }),
  }
  const { colours, ...style } = config(theme)
  const perLine = Math.round(width / 5.6)
  const footer = [...wrap(words.note, perLine), `Source: ${source}`]
  return {
    ...words,
    source,
    chart: {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      description: words.alt,
      title: {
        text: wrap(words.title, Math.round(full / 8.8)),
        subtitle: wrap(words.subtitle, Math.round(full / 6.2)),
      },
      background: colours.background,
      padding: { left: 18, right: 24, top: 18, bottom: 14 },
      spacing: 10,
      vconcat: [
        words.rows.length ? { data: { values: words.rows }, ...plot } : nothing(width),
        {
          data: { values: [{}] },
          width,
          height: footer.length * 14,
          mark: {
            type: 'text',
            text: footer,
            x: 0,
            y: 0,
            align: 'left',
            baseline: 'top',
            fontSize: 10.5,
            lineHeight: 14,
            color: colours.muted,
          },
          view: { stroke: null },
        },
      ],
      config: style,
    },
  }
}
