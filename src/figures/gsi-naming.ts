import { tally } from '../measure/tally.js'
import type { Atlas } from '../model/records.js'
import { type GsiMention, gsiMentions } from '../model/vocabulary.js'
import { interactionsOf } from '../query/interactions-of.js'
import { selectInteractions } from '../query/select-interactions.js'
import { draw, type Figure, type FigureOptions } from './figure.js'
import { split } from './options.js'
import { coloursOf } from './theme.js'
import { periodName, yearLabels } from './words.js'

/** Meetings of a year whose text of one side names GSI, does not, or was not read. */
export interface NamingYear {
  readonly year: number
  readonly side: 'prc' | 'counterpart'
  readonly mention: GsiMention
  readonly count: number
  readonly total: number
  readonly share: number
}

/**
 * Which readouts name the Global Security Initiative, and on which side.
 *
 * @param atlas The atlas.
 * @param options Any words of the filter; `theme`.
 * @returns A row per year, side and mention, zeros included; `total` is the meetings of the year.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { gsiNaming } from 'gsi-atlas/figures'
 *
 * gsiNaming(atlas, { scope: 'core' }).title
 * // Of the readouts read, China's name the initiative in 24 of 132, the other side's in 2 of 143
 * ```
 */
export function gsiNaming(atlas: Atlas, options: FigureOptions = {}): Figure<NamingYear> {
  const { theme, filter, said } = split(options, {})
  const all = interactionsOf(atlas)
  const chosen = selectInteractions(all, filter)
  const mentionOf = new Map(atlas.meetings.map(({ id, gsi }) => [id, gsi]))
  const yearOf = new Map(chosen.map(({ meeting, year }) => [meeting, year]))
  const years = tally(chosen, {}, ['year'], 'meetings').cells
  const rows = years.flatMap(({ values: [year], count: total }) =>
    (['prc', 'counterpart'] as const).flatMap((side) =>
      gsiMentions.map((mention) => {
        const count = [...yearOf].filter(([id, own]) => own === year && mentionOf.get(id)?.[side] === mention).length
        return { year: Number(year), side, mention, count, total, share: count / total }
      }),
    ),
  )
  const share = (side: NamingYear['side']) => {
    const own = rows.filter((row) => row.side === side && row.mention !== 'no-text')
    const read = own.reduce((sum, { count }) => sum + count, 0)
    const named = own.filter(({ mention }) => mention === 'named').reduce((sum, { count }) => sum + count, 0)
    return { read, named, share: read && named / read }
  }
  const [prc, counterpart] = [share('prc'), share('counterpart')]
  const more = counterpart.read > 0 && prc.share > counterpart.share
  const colours = coloursOf(theme)
  const mention = {
    field: 'mention',
    type: 'nominal',
    title: null,
    legend: {
      orient: 'top',
      symbolType: 'square',
      labelExpr: "{'named': 'names it', 'not-named': 'does not', 'no-text': 'no text read'}[datum.value]",
    },
  }
  return draw({
    id: 'gsi-naming',
    title: more
      ? `Of the readouts read, China's name the initiative in ${prc.named} of ${prc.read}, the other side's in ${counterpart.named} of ${counterpart.read}`
      : 'Which readouts name the Global Security Initiative',
    subtitle: `Meetings by what each side's own text says, ${periodName(filter)}`,
    note: 'Named: the text says Global Security Initiative; "three global initiatives" alone is not named. A text that was read only in part may name it elsewhere. Under the years from or to which month there are dated meetings.',
    alt: `Stacked bars of meetings a year for each side: named ${prc.named} and ${counterpart.named} times.`,
    rows,
    theme,
    said,
    width: 640,
    full: 700,
    plot: {
      data: { values: rows.filter(({ count }) => count > 0) },
      facet: {
        column: {
          field: 'side',
          type: 'nominal',
          title: null,
          sort: ['prc', 'counterpart'],
          header: {
            labelExpr: 'datum.value == \'prc\' ? "China\'s text" : "the other side\'s text"',
            labelAnchor: 'start',
          },
        },
      },
      spacing: 30,
      spec: {
        width: 300,
        height: 240,
        mark: { type: 'bar', strokeWidth: 1 },
        encoding: {
          x: {
            field: 'year',
            type: 'ordinal',
            title: null,
            axis: { labelAngle: 0, grid: false, labelExpr: yearLabels(chosen.map(({ date }) => date)) },
          },
          y: { field: 'count', type: 'quantitative', title: 'meetings', axis: { tickCount: 5 } },
          fill: {
            ...mention,
            scale: { domain: [...gsiMentions], range: [colours.accent, colours.quiet, 'transparent'] },
          },
          stroke: {
            ...mention,
            scale: { domain: [...gsiMentions], range: [colours.accent, colours.muted, colours.muted] },
          },
          order: { field: 'rank' },
          tooltip: [
            { field: 'year', title: 'year' },
            { field: 'mention', title: 'text' },
            { field: 'count', title: 'meetings' },
            { field: 'total', title: 'of' },
          ],
        },
        transform: [{ calculate: "indexof(['named', 'not-named', 'no-text'], datum.mention)", as: 'rank' }],
      },
    },
  })
}
