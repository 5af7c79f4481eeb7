import { tally } from '../measure/tally.js'
import type { Atlas } from '../model/records.js'
import { interactionsOf } from '../query/interactions-of.js'
import { meetingSearches } from '../query/meeting-searches.js'
import { study } from '../query/study.js'
import { draw, type Figure, type FigureOptions } from './figure.js'
import { checkSwitch, split } from './options.js'
import { type MapPoint, mapNote, pointsOf, symbolMap } from './symbol-map.js'
import { besidePublished, counted, periodName } from './words.js'

/** Options of the maps. */
export interface MapOptions extends FigureOptions {
  /** Lines between states; true by default. */
  readonly boundaries?: boolean
}

/**
 * Interactions with each country on a map: the study's Figure 2, and with `setting: 'bilateral'` its Figure 3.
 *
 * @param atlas The atlas.
 * @param options Any words of the filter over the study's window and scope; `boundaries`, `theme`.
 * @returns A row per country that can be a foreign party, those without any included; the chart takes the named
 * data sets `land` and `borders` (GeoJSON features) for its outlines.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { reach } from 'gsi-atlas/figures'
 *
 * reach(atlas, { setting: 'bilateral' }).subtitle
 * // 150 interactions with countries, July 2022 to June 2025. Countries: 51 on record against 69 published (0.74)
 * ```
 */
export function reach(atlas: Atlas, options: MapOptions = {}): Figure<MapPoint> {
  const { boundaries, ...rest } = options
  checkSwitch('boundaries', boundaries)
  const bilateral = rest.setting === 'bilateral'
  const { theme, filter, asStudied, said, rule } = split(
    rest,
    { kind: ['country'] },
    {
      ...study,
      kind: 'country',
      ...(bilateral && { setting: 'bilateral' }),
    },
  )
  const interactions = interactionsOf(atlas)
  const { cells, total } = tally(interactions, filter, ['party'])
  const counts = new Map(cells.map(({ values: [party], count }) => [String(party), count]))
  const rows = pointsOf(atlas, counts, meetingSearches, new Set(interactions.map(({ party }) => party)))
  const found = rows.filter(({ known }) => known === 'found').length
  const published = bilateral ? 'carnegie-2025-bilateral-countries' : undefined
  return draw({
    id: 'reach',
    title: `${bilateral ? 'Bilateral meetings' : 'Interactions'} with ${counted(found, 'country', 'countries')}`,
    subtitle: `${total} interactions with countries, ${periodName(filter)}${published ? `. Countries: ${besidePublished(atlas, published, found, asStudied)}` : ''}`,
    note: mapNote,
    alt: `World map centred on the Pacific; circles on ${counted(found, 'country', 'countries')} by the number of interactions, ${total} in all.`,
    rows,
    theme,
    said,
    rule,
    width: 860,
    plot: symbolMap(rows, { theme, width: 860, height: 385, boundaries, unit: 'interactions' }),
  })
}
