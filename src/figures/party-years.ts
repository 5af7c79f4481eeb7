import { counts } from '../measure/counts.js'
import { topInterlocutors } from '../measure/top-interlocutors.js'
import type { Atlas } from '../model/records.js'
import { interactionsOf } from '../query/interactions-of.js'
import { selectInteractions } from '../query/select-interactions.js'
import { draw, type Figure, type FigureOptions } from './figure.js'
import { cellOf, emptyCell, heatTable } from './heat-table.js'
import { split } from './options.js'
import { coloursOf } from './theme.js'
import { counted, namesOf, periodName, yearLabels } from './words.js'

/** Options of {@link partyYears}. */
export interface PartyYearsOptions extends FigureOptions {
  /** Highest rank listed, 25 by default; none of those tied is cut. */
  readonly limit?: number
}

/** Meetings of a party in a year. */
export interface PartyYear {
  readonly party: string
  readonly name: string
  readonly year: number
  readonly count: number
}

/**
 * Meetings by party and year, as a heat table.
 *
 * @param atlas The atlas.
 * @param options `limit`; any words of the filter; `theme`.
 * @returns A row per party and year, zeros included, parties with most meetings first.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { partyYears } from 'gsi-atlas/figures'
 *
 * partyYears(atlas, { region: 'pacific-islands' }).title
 * // Meetings with the 9 countries met most
 * ```
 */
export function partyYears(atlas: Atlas, options: PartyYearsOptions = {}): Figure<PartyYear> {
  const { limit = 25 } = options
  const { theme, filter, said } = split(options, { limit: undefined, kind: ['country'] }, { kind: 'country' })
  const all = interactionsOf(atlas)
  const nameOf = namesOf(atlas)
  const parties = topInterlocutors(all, { ...filter, limit, count: 'meetings' })
  const cells = new Map(
    counts(all, { ...filter, by: ['party', 'year'], count: 'meetings' }).map(({ party, year, count }) => [
      `${party} ${year}`,
      count,
    ]),
  )
  const years = counts(all, { ...filter, by: 'year' }).map(({ year }) => year)
  const rows = parties.flatMap(({ party }) =>
    years.map((year) => ({ party, name: nameOf(party), year, count: cells.get(`${party} ${year}`) ?? 0 })),
  )
  const width = 56 * Math.max(5, years.length + 1)
  const most = Math.max(1, ...rows.map(({ count }) => count))
  const cellsOf = parties.flatMap(({ party, count: all }) => [
    ...rows
      .filter((row) => row.party === party)
      .map((row) => ({
        ...row,
        column: String(row.year),
        ...(row.count ? { text: String(row.count), ...cellOf(row.count / most, theme) } : emptyCell(theme)),
      })),
    {
      name: nameOf(party),
      column: 'total',
      count: all,
      text: String(all),
      fill: 'transparent',
      ink: coloursOf(theme).text,
    },
  ])
  const x = {
    field: 'column',
    type: 'ordinal',
    sort: [...years.map(String), 'total'],
    title: null,
    axis: {
      orient: 'top',
      labelPadding: 20,
      labelAngle: 0,
      grid: false,
      labelExpr: yearLabels(selectInteractions(all, filter).map(({ date }) => date)),
    },
  }
  const y = { field: 'name', type: 'nominal', sort: null, title: null, axis: { grid: false } }
  return draw({
    id: 'party-years',
    title: `Meetings with the ${counted(parties.length, 'country', 'countries')} met most`,
    subtitle: `Meetings a year with each country, ${periodName(filter)}, of ${parties[0]?.total ?? 0} meetings in all`,
    note: 'A session with several countries counts once for each. Under the years from or to which month there are dated meetings.',
    alt: `Heat table of meetings by country and year for ${parties.length} countries.`,
    rows,
    theme,
    said,
    width,
    full: width + 130,
    plot: {
      data: { values: cellsOf },
      width,
      height: { step: 21 },
      layer: heatTable(
        x,
        y,
        [
          { field: 'name', title: 'country' },
          { field: 'column', title: 'year' },
          { field: 'count', title: 'meetings' },
        ],
        theme,
      ),
    },
  })
}
