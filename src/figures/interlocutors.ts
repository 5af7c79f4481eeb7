import { topInterlocutors } from '../measure/top-interlocutors.js'
import { compare } from '../model/compare.js'
import type { Atlas } from '../model/records.js'
import { interactionsOf } from '../query/interactions-of.js'
import { selectInteractions } from '../query/select-interactions.js'
import { study } from '../query/study.js'
import { draw, type Figure, type FigureOptions, layerOf } from './figure.js'
import { split } from './options.js'
import { coloursOf } from './theme.js'
import { listed, namesOf, periodName } from './words.js'

/** Options of {@link interlocutors}. */
export interface InterlocutorsOptions extends FigureOptions {
  /** Highest rank listed, 10 by default; none of those tied is cut. */
  readonly limit?: number
}

/** A party, its rank, and its interactions in each setting. */
export interface Interlocutor {
  readonly rank: number
  readonly party: string
  readonly name: string
  readonly bilateral: number
  readonly multilateral: number
  readonly count: number
  readonly total: number
  readonly share: number
}

/**
 * The parties met most, bilaterally and in all: the study's Table 2, and with `principal` its Table 3.
 *
 * @param atlas The atlas.
 * @param options `limit`; any words of the filter over countries in the study's window and scope; `theme`.
 * @returns A row per party, most first.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { interlocutors } from 'gsi-atlas/figures'
 *
 * interlocutors(atlas, { principal: 'chen-wenqing', limit: 5 }).title
 * // Chen Wenqing met Russia most: 10 of 64
 * ```
 */
export function interlocutors(atlas: Atlas, options: InterlocutorsOptions = {}): Figure<Interlocutor> {
  const { limit = 10 } = options
  const { theme, filter, said, rule } = split(
    options,
    { limit: undefined, kind: ['country'] },
    { ...study, kind: 'country' },
  )
  const chosen = selectInteractions(interactionsOf(atlas), filter)
  const nameOf = namesOf(atlas)
  const multilateral = new Map(
    topInterlocutors(chosen, { setting: 'multilateral' }).map(({ party, count }) => [party, count]),
  )
  const rows = topInterlocutors(chosen, { limit })
    .map(({ rank, party, ...share }) => ({
      rank,
      party,
      name: nameOf(party),
      bilateral: share.count - (multilateral.get(party) ?? 0),
      multilateral: multilateral.get(party) ?? 0,
      ...share,
    }))
    .sort((a, b) => a.rank - b.rank || compare(a.name, b.name))
  const first = rows.filter(({ rank }) => rank === 1).map(({ name }) => name)
  const who = [filter.principal]
    .flat()
    .map((id) => atlas.officials.find((official) => official.id === id)?.name)
    .filter((name) => name !== undefined)
  const met =
    who.length === 1
      ? `${who[0]} met ${listed(first)} most`
      : `${listed(first)} ${first.length === 1 ? 'was' : 'were'} met most`
  const most = Math.max(1, ...rows.map(({ count }) => count))
  const parts = rows.flatMap(({ name, bilateral, multilateral }) => [
    { name, part: bilateral, middle: bilateral / 2, setting: 'bilateral' },
    { name, part: multilateral, middle: bilateral + multilateral / 2, setting: 'multilateral' },
  ])
  const colours = coloursOf(theme)
  const y = { field: 'name', type: 'nominal', sort: null, title: null, axis: { grid: false } }
  return draw({
    id: 'interlocutors',
    title:
      first.length && first.length < 4
        ? `${met}: ${rows[0]?.count} of ${rows[0]?.total}${first.length > 1 ? ' each' : ''}`
        : 'Parties met most',
    subtitle: `Interactions with China's internal-security leaders, ${periodName(filter)}; ${rows[0]?.total ?? 0} in all`,
    note: `Rank by all interactions; ties share a rank and none is cut. Bilateral is individual and sideline.${filter.kind === 'country' ? ' Countries only, no organisations.' : ''}`,
    alt: `Bars of interactions by party: ${rows.map(({ name, count }) => `${name} ${count}`).join(', ')}.`,
    rows,
    theme,
    said,
    rule,
    width: 560,
    plot: {
      width: 560,
      height: { step: 28 },
      layer: [
        {
          transform: [{ fold: ['bilateral', 'multilateral'], as: ['setting', 'part'] }],
          mark: { type: 'bar', height: 17 },
          encoding: {
            y,
            x: { field: 'part', type: 'quantitative', title: null, axis: null },
            color: {
              field: 'setting',
              type: 'nominal',
              title: null,
              scale: { domain: ['bilateral', 'multilateral'], range: [colours.accent, colours.quiet] },
              legend: { orient: 'top' },
            },
            tooltip: [
              { field: 'name', title: 'party' },
              { field: 'bilateral', title: 'bilateral' },
              { field: 'multilateral', title: 'multilateral' },
            ],
          },
        },
        ...layerOf(
          parts.filter(({ part }) => (part / most) * 560 >= 20 && part > 0),
          {
            mark: { type: 'text', baseline: 'middle', fontSize: 11 },
            encoding: {
              y,
              x: { field: 'middle', type: 'quantitative' },
              text: { field: 'part', type: 'quantitative' },
              color: {
                condition: { test: "datum.setting === 'bilateral'", value: colours.background },
                value: colours.text,
              },
            },
          },
        ),
        {
          mark: { type: 'text', align: 'left', dx: 6, color: colours.muted },
          encoding: {
            y,
            x: { field: 'count', type: 'quantitative', aggregate: 'max' },
            text: { field: 'count', type: 'quantitative', aggregate: 'max' },
          },
        },
      ],
    },
  })
}
