import { compare } from '../model/compare.js'
import type { Atlas } from '../model/records.js'
import { interactionsOf } from '../query/interactions-of.js'
import { selectInteractions } from '../query/select-interactions.js'
import { draw, type Figure, type FigureOptions } from './figure.js'
import { split } from './options.js'
import { categoriesOf, coloursOf } from './theme.js'
import { counted, namesOf, periodName, regionName } from './words.js'

/** Options of {@link occasionNetwork}. */
export interface OccasionNetworkOptions extends FigureOptions {
  /** Fewest parties of a series that is shown; 2 by default. */
  readonly atLeast?: number
}

/** A party and a series at whose sessions, or beside them, it was met. */
export interface OccasionLink {
  readonly series: string
  readonly seriesName: string
  readonly party: string
  readonly partyName: string
  readonly region: string
  readonly count: number
}

/**
 * The network of parties and occasions: who was met at or beside the sessions of which forum or mechanism.
 *
 * @param atlas The atlas.
 * @param options `atLeast`; any words of the filter; `theme`.
 * @returns A row per series and party, series with most parties first.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { occasionNetwork } from 'gsi-atlas/figures'
 *
 * occasionNetwork(atlas, { atLeast: 5 }).title
 * // 54 countries met at or beside 10 forums and mechanisms
 * ```
 */
export function occasionNetwork(atlas: Atlas, options: OccasionNetworkOptions = {}): Figure<OccasionLink> {
  const { atLeast = 2 } = options
  const { theme, filter, said } = split(options, { atLeast: undefined }, { kind: 'country' })
  if (!(Number.isInteger(atLeast) && atLeast >= 1)) {
    throw new RangeError(`atLeast: ${String(atLeast)} is not a whole number from 1 up`)
  }
  const nameOf = namesOf(atlas)
  const seriesOf = new Map<string, string | undefined>(atlas.occasions.map(({ id, series }) => [id, series]))
  const seriesName = new Map<string, string>(atlas.series.map(({ id, name }) => [id, name]))
  const links = new Map<string, OccasionLink>()
  for (const { party, region, occasions } of selectInteractions(interactionsOf(atlas), filter)) {
    for (const series of new Set(occasions.map((occasion) => seriesOf.get(occasion)))) {
      if (series === undefined) continue
      const key = `${series} ${party}`
      const count = (links.get(key)?.count ?? 0) + 1
      const names = { seriesName: seriesName.get(series) ?? series, partyName: nameOf(party) }
      links.set(key, { series, party, region, count, ...names })
    }
  }
  const size = (series: string) => [...links.values()].filter((link) => link.series === series).length
  const rows = [...links.values()]
    .filter(({ series }) => size(series) >= atLeast)
    .sort((a, b) => size(b.series) - size(a.series) || compare(a.series, b.series) || compare(a.party, b.party))

  const series = [...new Set(rows.map((row) => row.series))]
  const parties = [...new Map(rows.map((row) => [row.party, row])).values()].sort(
    (a, b) => compare(a.region, b.region) || compare(a.partyName, b.partyName),
  )
  const height = Math.max(320, parties.length * 13)
  const foot = 36
  const leftY = (id: string) => ((series.indexOf(id) + 0.5) * height) / Math.max(1, series.length)
  const rightY = (id: string) => ((parties.findIndex(({ party }) => party === id) + 0.5) * height) / parties.length
  const colours = coloursOf(theme)
  const regions = [...new Set(parties.map(({ region }) => region))]
  const palette = categoriesOf(theme)
  const drawn = rows.map((row) => ({ ...row, from: leftY(row.series), to: rightY(row.party), x: 0, x2: 1 }))
  const scale = { domain: [0, height + foot], nice: false, reverse: true }
  const y = { type: 'quantitative', scale, axis: null }
  const color = {
    field: 'region',
    type: 'nominal',
    scale: { domain: regions, range: regions.map((_, i) => palette[i % palette.length]) },
    legend: null,
  }
  const x = (value: number) => ({ datum: value, type: 'quantitative', scale: { domain: [0, 1] }, axis: null })
  const xOf = { type: 'quantitative', scale: { domain: [0, 1] }, axis: null }
  const strokeWidth = {
    field: 'count',
    type: 'quantitative',
    scale: { domain: [1, 8], range: [0.8, 5], clamp: true },
    legend: null,
  }
  const key = [1, 4, 8].map((count, i) => ({
    count,
    label: count === 8 ? '8 or more interactions' : String(count),
    x: 0.2 * i,
    x2: 0.2 * i + 0.1,
    y: height + foot / 2,
  }))
  const titles = parties.filter(({ region }, i) => region !== parties[i - 1]?.region)
  return draw({
    id: 'occasion-network',
    title: rows.length
      ? `${counted(parties.length, 'country', 'countries')} met at or beside ${counted(series.length, 'forum or mechanism', 'forums and mechanisms')}`
      : 'Countries met at or beside forums and mechanisms',
    subtitle: `Interactions at a session or beside it, ${periodName(filter)}; the thicker the line, the more`,
    note: `Forums and mechanisms with at least ${atLeast} countries met. Countries stand by region; dashes tell regions of one colour apart.`,
    alt: `Lines between ${series.length} forums and mechanisms and ${parties.length} countries.`,
    rows,
    theme,
    said,
    width: 360,
    full: 780,
    plot: {
      width: 360,
      height: height + foot,
      layer: [
        {
          data: { values: key },
          mark: { type: 'rule', color: colours.muted },
          encoding: { x: { field: 'x', ...xOf }, x2: { field: 'x2' }, y: { field: 'y', ...y }, strokeWidth },
        },
        {
          data: { values: key },
          mark: { type: 'text', align: 'left', dx: 6, fontSize: 10.5, baseline: 'middle', color: colours.muted },
          encoding: { x: { field: 'x2', ...xOf }, y: { field: 'y', ...y }, text: { field: 'label' } },
        },
        {
          data: { values: drawn },
          mark: { type: 'rule', opacity: 0.55 },
          encoding: {
            x: x(0.01),
            x2: { datum: 0.99 },
            y: { field: 'from', ...y },
            y2: { field: 'to' },
            color,
            strokeDash: {
              field: 'region',
              type: 'nominal',
              scale: { domain: regions, range: regions.map((_, i) => (i < palette.length ? [1, 0] : [5, 3])) },
              legend: null,
            },
            strokeWidth,
            tooltip: [
              { field: 'seriesName', title: 'at' },
              { field: 'partyName', title: 'country' },
              { field: 'count', title: 'interactions' },
            ],
          },
        },
        {
          data: { values: series.map((id) => ({ y: leftY(id), name: wrapped(`${seriesName.get(id) ?? id}`) })) },
          mark: { type: 'text', align: 'right', dx: -6, fontSize: 11, lineHeight: 12, baseline: 'middle' },
          encoding: { x: x(0), y: { field: 'y', ...y }, text: { field: 'name' } },
        },
        {
          data: { values: parties.map(({ party, partyName, region }) => ({ y: rightY(party), partyName, region })) },
          mark: { type: 'text', align: 'left', dx: 6, fontSize: 10.5, baseline: 'middle' },
          encoding: { x: x(1), y: { field: 'y', ...y }, text: { field: 'partyName' }, color },
        },
        {
          data: {
            values: titles.map(({ party, region }) => ({
              y: rightY(party),
              name: regionName(region),
              region,
              dx:
                16 +
                5.4 *
                  Math.max(...parties.filter((own) => own.region === region).map(({ partyName }) => partyName.length)),
            })),
          },
          mark: {
            type: 'text',
            align: 'left',
            dx: { expr: 'datum.dx' },
            fontSize: 10.5,
            fontWeight: 600,
            baseline: 'middle',
            color: colours.muted,
          },
          encoding: { x: x(1), y: { field: 'y', ...y }, text: { field: 'name' }, color },
        },
      ],
    },
  })
}

/** Long names in lines of about 40 characters. */
function wrapped(name: string): string[] {
  const lines = ['']
  for (const word of name.split(' ')) {
    const last = lines.length - 1
    if (`${lines[last]} ${word}`.length > 40 && lines[last]) lines.push(word)
    else lines[last] = `${lines[last]} ${word}`.trim()
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]}…`] : lines
}
