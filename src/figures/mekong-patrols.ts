import { lastDay } from '../model/days.js'
import type { Atlas } from '../model/records.js'
import { checkOptions } from '../query/filter.js'
import { draw, type Figure, layerOf } from './figure.js'
import { coloursOf, type Theme } from './theme.js'

/** A number of joint patrols since December 2011, as somebody states it. */
export interface PatrolCount {
  readonly date: string
  readonly patrols: number
  readonly statedBy: string
}

/**
 * Joint patrols on the Mekong, as stated over the years: what can be read towards the study's Figure 8.
 *
 * The figure itself, cooperation reported by the Lancang-Mekong Law Enforcement Cooperation Center year by year, is
 * not derivable: its yearly numbers could not be read, and those that could count different operations.
 *
 * @param atlas The atlas.
 * @param options `theme`.
 * @returns A row per stated total, by date.
 * @throws TypeError for an option that does not exist.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { mekongPatrols } from 'gsi-atlas/figures'
 *
 * mekongPatrols(atlas).rows.at(-1)
 * // { date: '2026-08-17', patrols: 168, statedBy: 'China Central Television' }
 * ```
 */
export function mekongPatrols(atlas: Atlas, options: { readonly theme?: Theme } = {}): Figure<PatrolCount> {
  checkOptions(options, { theme: ['light', 'dark'] }, {})
  const { theme } = options
  const rows = atlas.statements
    .filter(({ quantity }) => quantity === 'mekong-patrols-since-2011')
    .map(({ date, value, statedBy }) => ({ date, patrols: value, statedBy: statedBy.name }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.patrols - b.patrols))
  const last = rows[rows.length - 1]
  const colours = coloursOf(theme)
  // A year alone stands at its end: the total had been reached by then.
  const shown = rows.map((row) => ({ ...row, day: lastDay(row.date) })).sort((a, b) => (a.day < b.day ? -1 : 1))
  const lastOfYears = shown.filter(({ day }, i) => shown[i + 1]?.day.slice(0, 4) !== day.slice(0, 4))
  const labelled = lastOfYears.filter(({ day }, i) => !isSoonAfter(lastOfYears[i + 1]?.day, day))
  const x = {
    field: 'day',
    type: 'temporal',
    title: null,
    axis: { format: '%Y', tickCount: 'year', grid: false },
    scale: { padding: 24 },
  }
  const y = {
    field: 'patrols',
    type: 'quantitative',
    title: 'joint patrols since December 2011',
    scale: { zero: true },
    axis: { tickCount: 5 },
  }
  return draw({
    id: 'mekong-patrols',
    title: last
      ? `${last.patrols} joint patrols on the Mekong stated by ${last.date.slice(0, 4)}`
      : 'Joint patrols on the Mekong',
    subtitle: 'Total since the first patrol, as stated at the time',
    note: 'The yearly cooperation of the Lancang-Mekong Law Enforcement Cooperation Center that the study draws cannot be rebuilt: its own yearly numbers could not be read, and the operations that could count different things in different periods.',
    alt: `Points of stated totals of joint patrols: ${rows.map(({ date, patrols }) => `${date.slice(0, 4)} ${patrols}`).join(', ')}.`,
    rows,
    theme,
    width: 620,
    plot: {
      width: 620,
      height: 260,
      layer: [
        ...layerOf(shown, { mark: { type: 'line', color: colours.quiet, strokeDash: [3, 3] }, encoding: { x, y } }),
        ...layerOf(shown, {
          mark: { type: 'point', filled: true, size: 90, color: colours.accent, opacity: 1 },
          encoding: {
            x,
            y,
            tooltip: [
              { field: 'date', title: 'date' },
              { field: 'patrols', title: 'patrols' },
              { field: 'statedBy', title: 'by' },
            ],
          },
        }),
        ...layerOf(labelled, {
          mark: { type: 'text', dy: -13, fontWeight: 600 },
          encoding: { x, y, text: { field: 'patrols', type: 'quantitative' } },
        }),
      ],
    },
  })
}

/** Whether a day stands so close after another that their labels would touch. */
const isSoonAfter = (later: string | undefined, day: string) =>
  later !== undefined && Date.parse(later) - Date.parse(day) < 150 * 24 * 60 * 60 * 1000
