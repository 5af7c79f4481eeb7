import { counts } from '../measure/counts.js'
import type { Atlas } from '../model/records.js'
import { type Rank, ranks } from '../model/vocabulary.js'
import { interactionsOf } from '../query/interactions-of.js'
import { selectInteractions } from '../query/select-interactions.js'
import { draw, type Figure, type FigureOptions } from './figure.js'
import { cellOf, emptyCell, heatTable } from './heat-table.js'
import { split } from './options.js'
import { percent, periodName, regionName } from './words.js'

/** Interactions of a region in which a counterpart of a rank was met. */
export interface RegionRank {
  readonly region: string
  readonly rank: Rank | null
  readonly count: number
  /** Interactions of the region. */
  readonly total: number
  readonly share: number
}

const names: Readonly<Record<Rank, string>> = {
  'head-of-state': 'head of state',
  'head-of-government': 'head of government',
  'deputy-head': 'deputy head',
  minister: 'minister',
  'deputy-minister': 'deputy minister',
  'agency-head': 'agency head',
  'deputy-agency-head': 'deputy agency head',
  below: 'below',
}

/**
 * How high the counterparts rank, by region.
 *
 * @param atlas The atlas.
 * @param options Any words of the filter; `theme`.
 * @returns A row per region and rank that occurs together, regions with most interactions first; `rank` is null
 * where no source says.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { counterpartRanks } from 'gsi-atlas/figures'
 *
 * counterpartRanks(atlas, { setting: 'bilateral' }).rows[0]
 * // { region: 'southeast-asia', rank: 'head-of-state', count: 1, total: 79, share: 0.012658227848101266 }
 * ```
 */
export function counterpartRanks(atlas: Atlas, options: FigureOptions = {}): Figure<RegionRank> {
  const { theme, filter, said } = split(options, {}, { kind: 'country' })
  const all = interactionsOf(atlas)
  const totals = counts(all, { ...filter, by: 'region' }).sort((a, b) => b.count - a.count)
  const cells = counts(all, { ...filter, by: ['region', 'rank'] })
  const rows = totals.flatMap(({ region, count: total }) =>
    cells
      .filter((cell) => cell.region === region)
      .map(({ rank, count }) => ({ region, rank, count, total, share: count / total }))
      .sort((a, b) => placeOf(a.rank) - placeOf(b.rank)),
  )
  const columns = [...ranks, null].filter((rank) => rows.some((row) => row.rank === rank))
  const high = new Set<Rank | null>(['head-of-state', 'head-of-government', 'deputy-head'])
  const shown = totals.flatMap(({ region, count: total }) =>
    columns.map((rank) => {
      const row = rows.find((row) => row.region === region && row.rank === rank)
      return {
        ...row,
        rankName: rank === null ? 'not stated' : names[rank],
        regionName: `${regionName(region)} (${total})`,
        count: row?.count ?? 0,
        total,
        share: row?.share ?? 0,
        ...(row ? { text: percent(row.share), ...cellOf(row.share, theme) } : emptyCell(theme)),
      }
    }),
  )
  const top =
    counts(selectInteractions(all, filter), { rank: [...high].filter((rank) => rank !== null) })[0]?.total ?? 0
  const total = totals[0]?.total ?? 0
  const x = {
    field: 'rankName',
    type: 'nominal',
    sort: columns.map((rank) => (rank === null ? 'not stated' : names[rank])),
    title: null,
    axis: { orient: 'top', labelAngle: -30, grid: false },
  }
  const y = { field: 'regionName', type: 'nominal', sort: null, title: null, axis: { grid: false } }
  return draw({
    id: 'counterpart-ranks',
    title: top
      ? `${percent(top / total)} of interactions reach a head of state or government, or a deputy`
      : 'How high the counterparts rank',
    subtitle: `Share of a region's interactions with a counterpart of each rank, ${periodName(filter)}; ${total} in all`,
    note: 'Double hats count at the higher office. An interaction with several counterparts stands under each of their ranks. In brackets the interactions of the region.',
    alt: `Heat table of counterpart ranks by region; ${top} of ${total} interactions with a head of state or government or a deputy.`,
    rows,
    theme,
    said,
    width: 76 * columns.length,
    full: 76 * columns.length + 170,
    plot: {
      data: { values: shown },
      width: 76 * columns.length,
      height: { step: 28 },
      layer: heatTable(
        x,
        y,
        [
          { field: 'regionName', title: 'region' },
          { field: 'rankName', title: 'rank' },
          { field: 'count', title: 'interactions' },
          { field: 'total', title: 'of' },
        ],
        theme,
      ),
    },
  })
}

const placeOf = (rank: Rank | null) => (rank === null ? ranks.length : ranks.indexOf(rank))
