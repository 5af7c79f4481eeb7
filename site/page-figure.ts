/** A figure as the page holds it: its place, the controls it takes, and the records behind its rows. */
import type { InteractionFilter } from 'gsi-atlas'
import type { Figure, Theme } from 'gsi-atlas/figures'
import { type Behind, interactionsBehind } from './behind.js'
import type { Controls } from './state.js'

/** What a figure takes of the controls: the period, only its end, the agency. */
export type Taken = 'period' | 'end' | 'agency'

/** What the maker of a figure says of it. */
export interface Subject<Row extends object> {
  /** Name of the figure in the study, where it has one. */
  readonly label?: string
  readonly subject: string
  readonly takes: readonly Taken[]
  /** Whether the chart draws outlines of land. */
  readonly map?: boolean
  /** Whether the plot may be made narrower than it is: few labels, none beside the marks. */
  readonly narrows?: boolean
  readonly draw: (asked: InteractionFilter, theme: Theme) => Figure<Row>
  /** What stands behind a row; nothing where a row counts nothing. */
  readonly behind?: (row: Row, asked: InteractionFilter) => Behind | undefined
}

/** A figure that is drawn, with its rows opened. */
export interface Drawn {
  readonly figure: Figure
  /** What stands behind a row, by its place. */
  readonly behind: (place: number) => Behind | undefined
  /** What stands behind a mark, by the datum it carries. */
  readonly behindMark: (datum: unknown) => Behind | undefined
}

export interface PageFigure {
  /** Its name in the address. */
  readonly key: string
  readonly label?: string
  readonly subject: string
  readonly takes: readonly Taken[]
  readonly map: boolean
  readonly narrows: boolean
  readonly draw: (controls: Controls, theme: Theme) => Drawn
}

const keyOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The part of the controls that a figure takes, as a filter. */
function askedOf({ from, to, agency }: Controls, takes: readonly Taken[]): InteractionFilter {
  return {
    ...(takes.includes('period') && from !== undefined && { from }),
    ...((takes.includes('period') || takes.includes('end')) && to !== undefined && { to }),
    ...(takes.includes('agency') && agency !== undefined && { agency }),
  }
}

/** Whether a datum is a row: it carries the row's plain values, days perhaps as numbers. */
function carries(datum: ReadonlyMap<string, unknown>, row: object): boolean {
  return Object.entries(row).every(([field, value]) => {
    const given = datum.get(field)
    if (value !== null && typeof value === 'object') return datum.has(field)
    return given === value || (typeof value === 'string' && typeof given === 'number')
  })
}

/** Whether anything stands behind: a row of zero opens nothing. */
const opens = (behind: Behind | undefined): behind is Behind =>
  behind !== undefined && ('records' in behind ? behind.records.length : interactionsBehind(behind).length) > 0

export function pageFigure<Row extends object>(subject: Subject<Row>): PageFigure {
  const { label, subject: title, takes, map = false, narrows = false, draw, behind: open } = subject
  return {
    key: keyOf(label ?? title),
    ...(label !== undefined && { label }),
    subject: title,
    takes,
    map,
    narrows,
    draw(controls, theme) {
      const asked = askedOf(controls, takes)
      const figure = draw(asked, theme)
      const known = new Map<number, Behind | undefined>()
      const behind = (place: number) => {
        const row = figure.rows[place]
        if (!known.has(place) && row !== undefined) {
          const found = open?.(row, asked)
          known.set(place, opens(found) ? found : undefined)
        }
        return known.get(place)
      }
      const behindMark = (datum: unknown) => {
        if (typeof datum !== 'object' || datum === null) return undefined
        const carried = new Map<string, unknown>(Object.entries(datum))
        return behind(figure.rows.findIndex((row) => carries(carried, row)))
      }
      return { figure, behind, behindMark }
    },
  }
}
