import { regionShares } from '../measure/region-shares.js'
import { topInterlocutors } from '../measure/top-interlocutors.js'
import type { Atlas } from '../model/records.js'
import { interactionsOf } from '../query/interactions-of.js'
import { study } from '../query/study.js'
import { draw, type Figure, type FigureOptions } from './figure.js'
import { split } from './options.js'
import { coloursOf } from './theme.js'
import { besidePublished, namesOf, percent, periodName, readable, regionName } from './words.js'

/** A region, its interactions, and how many of its countries were met. */
export interface RegionMet {
  readonly region: string
  readonly name: string
  readonly count: number
  readonly total: number
  readonly share: number
  /** Countries met. */
  readonly countries: number
  /** Countries of the region that can be met. */
  readonly of: number
}

/**
 * Bilateral meetings by region of the counterpart: the study's Figure 9.
 *
 * @param atlas The atlas.
 * @param options Any words of the filter over bilateral meetings with countries in the study's window and scope;
 * `theme`.
 * @returns A row per region, largest first.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { regionsMet } from 'gsi-atlas/figures'
 *
 * regionsMet(atlas).title
 * // Southeast Asia leads, with 37% of bilateral meetings on record
 * ```
 */
export function regionsMet(atlas: Atlas, options: FigureOptions = {}): Figure<RegionMet> {
  const { theme, filter, asStudied, said, rule } = split(
    options,
    { kind: ['country'] },
    { ...study, setting: 'bilateral', kind: 'country' },
  )
  const noun = filter.setting === 'bilateral' ? 'bilateral meetings' : 'interactions'
  const all = interactionsOf(atlas)
  const rows = regionShares(all, filter).map(({ region, parties, ...share }) => ({
    region,
    name: regionName(region),
    ...share,
    countries: parties,
    of: atlas.countries.filter((country) => country.region === region && country.foreign !== false).length,
  }))
  const total = rows[0]?.total ?? 0
  const [first, second] = rows
  const leads = first && (!second || first.count > second.count)
  const asia = rows.find(({ region }) => region === 'southeast-asia')
  const claim = atlas.claims.find(({ id }) => id === 'carnegie-2025-southeast-asia-share')
  const nameOf = namesOf(atlas)
  const uneven = rows.slice(0, 2).flatMap(({ region, name, count }) => {
    const [most] = topInterlocutors(all, { ...filter, region, limit: 1 })
    return most && most.count > 0.4 * count ? [`${name}: ${nameOf(most.party)} ${most.count} of ${count}`] : []
  })
  const colours = coloursOf(theme)
  const y = { field: 'name', type: 'nominal', sort: null, title: null, axis: { grid: false } }
  return draw({
    id: 'regions-met',
    title:
      leads && total >= 30
        ? `${first.name} leads, with ${percent(first.share)} of ${noun} on record`
        : `${readable(noun)} by region of the counterpart`,
    subtitle: `${readable(noun)} by region, ${periodName(filter)}. ${besidePublished(atlas, 'carnegie-2025-bilateral-meetings', total, asStudied)}${asia && claim && asStudied ? `. ${asia.name}: ${percent(asia.share)} against ${(100 * claim.value).toFixed(1)}% published` : ''}`,
    note: `Share of all ${noun} with countries; countries met of the countries in the region. Regions as in the codebook: Southeast Asia, Central Asia and Africa follow the study, the others are ours.${uneven.map((words) => ` ${words}.`).join('')}`,
    alt: `Bars of ${noun} by region; ${rows.map(({ name, count }) => `${name} ${count}`).join(', ')}.`,
    rows,
    theme,
    said,
    rule,
    width: 620,
    plot: {
      width: 620,
      height: { step: 30 },
      layer: [
        {
          mark: { type: 'bar', height: 18, cornerRadiusEnd: 2 },
          encoding: {
            y,
            x: { field: 'count', type: 'quantitative', title: null, axis: null },
            color: {
              condition: { test: `datum.region === '${leads ? first.region : ''}'`, value: colours.accent },
              value: colours.quiet,
            },
            tooltip: [
              { field: 'name', title: 'region' },
              { field: 'count', title: 'meetings' },
              { field: 'share', title: 'share', format: '.1%' },
            ],
          },
        },
        {
          transform: [
            {
              calculate:
                "datum.count + '  (' + format(datum.share, '.0%') + ')   ' + datum.countries + ' of ' + datum.of + ' countries'",
              as: 'label',
            },
          ],
          mark: { type: 'text', align: 'left', dx: 6, color: colours.muted },
          encoding: { y, x: { field: 'count', type: 'quantitative' }, text: { field: 'label' } },
        },
      ],
    },
  })
}
