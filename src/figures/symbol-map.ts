/**
 * The map under all map figures: a circle a country, its area by the count, so that the smallest island shows.
 * Outlines come from the caller as the named data sets `land` and `borders`; without them the map is circles alone.
 */
import type { Atlas } from '../model/records.js'
import type { SearchStrategy } from '../model/vocabulary.js'
import { layerOf } from './figure.js'
import type { Theme } from './theme.js'
import { coloursOf } from './theme.js'

/** What is known of a country: something found, a search that found nothing, or no search by name. */
export type Known = 'found' | 'none found' | 'not searched'

/** A country on a map. */
export interface MapPoint {
  readonly party: string
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  readonly count: number
  readonly known: Known
}

/**
 * A point for every country that can be a foreign party.
 *
 * @param strategies The searches that look for what is counted.
 */
export function pointsOf(
  { countries, searches }: Pick<Atlas, 'countries' | 'searches'>,
  counts: ReadonlyMap<string, number>,
  strategies: readonly SearchStrategy[],
): MapPoint[] {
  const searched = new Set<string>(
    searches.filter(({ strategy }) => strategies.includes(strategy)).flatMap(({ parties = [] }) => parties),
  )
  return countries
    .filter(({ foreign }) => foreign !== false)
    .map(({ id, name, centre: [longitude, latitude] }) => {
      const count = counts.get(id) ?? 0
      const known = count > 0 ? 'found' : searched.has(id) ? 'none found' : 'not searched'
      return { party: id, name, longitude, latitude, count, known }
    })
}

/** What the map always shows, drawn or not: from 30° west round the Pacific, without Antarctica. */
const extent = {
  type: 'MultiPoint',
  coordinates: [
    [-29.9, 0],
    [-30.1, 0],
    [150, 76],
    [150, -55],
  ],
}

/** The largest circles, without those whose name would run into that of a larger one. */
function labelled(points: readonly MapPoint[], most: number): MapPoint[] {
  const chosen: MapPoint[] = []
  for (const point of [...points].sort((a, b) => b.count - a.count)) {
    const clear = chosen.every(
      ({ longitude, latitude }) =>
        Math.abs(longitude - point.longitude) > 26 || Math.abs(latitude - point.latitude) > 9,
    )
    if (chosen.length < most && clear) chosen.push(point)
  }
  return chosen
}

export interface MapLook {
  readonly theme: Theme | undefined
  readonly width: number
  readonly height: number
  readonly boundaries: boolean | undefined
  /** What the area counts, for the legend. */
  readonly unit: string
  /** Colour of the circles, as an encoding; the accent by default. */
  readonly color?: object
  /** Names written beside the largest circles. */
  readonly labels?: number
  readonly tooltip?: readonly object[]
  /** False for no legend of the areas. */
  readonly legend?: boolean
  /** Area of the largest circle, in square pixels. */
  readonly area?: number
}

/** The plot of a symbol map over rows that are map points. */
export function symbolMap(rows: readonly MapPoint[], look: MapLook): Readonly<Record<string, unknown>> {
  const colours = coloursOf(look.theme)
  const { width, height, unit, boundaries = true } = look
  const at = { longitude: { field: 'longitude' }, latitude: { field: 'latitude' } }
  const found = rows.filter(({ known }) => known === 'found')
  const names = labelled(found, look.labels ?? 10)
  const most = Math.max(1, ...found.map(({ count }) => count))
  const area = look.area ?? Math.min(1100, 90 * most)
  const steps = [...new Set([1, Math.round(most / 4), Math.round(most / 2), most])].filter((step) => step > 0)
  const tooltip = look.tooltip ?? [
    { field: 'name', title: 'country' },
    { field: 'count', title: unit },
  ]
  const dot = (known: Known, mark: object) =>
    layerOf(
      rows.filter((row) => row.known === known),
      { mark: { type: 'point', ...mark }, encoding: { ...at, tooltip: [{ field: 'name' }, { field: 'known' }] } },
    )
  return {
    width,
    height,
    projection: { type: 'equalEarth', rotate: [-150, 0, 0] },
    layer: [
      { data: { values: [extent] }, mark: { type: 'geoshape', opacity: 0 } },
      { data: { name: 'land' }, mark: { type: 'geoshape', fill: colours.land } },
      ...(boundaries
        ? [
            {
              data: { name: 'borders' },
              mark: { type: 'geoshape', filled: false, stroke: colours.border, strokeWidth: 0.6 },
            },
          ]
        : []),
      ...dot('not searched', { shape: 'stroke', size: 14, angle: 45, stroke: colours.quiet, strokeWidth: 1 }),
      ...dot('none found', { size: 16, filled: false, stroke: colours.muted, strokeWidth: 1 }),
      ...layerOf(found, {
        mark: { type: 'circle', opacity: 0.78, stroke: colours.background, strokeWidth: 0.8 },
        encoding: {
          ...at,
          size: {
            field: 'count',
            type: 'quantitative',
            title: unit,
            scale: { type: 'linear', domain: [0, most], range: [0, area] },
            legend:
              look.legend === false
                ? null
                : { orient: 'none', legendX: 0, legendY: height - 62, values: steps, direction: 'horizontal' },
          },
          color: look.color ?? { value: colours.accent },
          tooltip,
        },
      }),
      ...[{ stroke: colours.background, strokeWidth: 3, opacity: 0.8 }, {}].flatMap((halo) =>
        layerOf(names, {
          mark: {
            type: 'text',
            dy: { expr: `-sqrt(datum.count / ${most} * ${area} / PI) - 6` },
            fontSize: 11.5,
            fontWeight: 600,
            color: colours.text,
            ...halo,
          },
          encoding: { ...at, text: { field: 'name' } },
        }),
      ),
    ],
  }
}

/** Searches for meetings that name parties. */
export const meetingSearches = ['lead-check', 'principal', 'country', 'occasion', 'visit', 'deputies'] as const

/** How the three states are drawn, for the note. */
export const mapNote =
  'Circles are areas by count; rings are countries searched by name without a find; strokes were not searched by name. Outlines: Natural Earth, de facto lines, drawn without endorsement.'
