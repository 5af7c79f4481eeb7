/**
 * The map under all map figures: a circle a country, its area by the count, so that the smallest island shows.
 * Outlines come from the caller as the named data sets `land` and `borders`; without them the map is circles alone.
 */
import { compare } from '../model/compare.js'
import type { Atlas } from '../model/records.js'
import type { SearchStrategy } from '../model/vocabulary.js'
import { layerOf } from './figure.js'
import type { Theme } from './theme.js'
import { coloursOf } from './theme.js'

/**
 * What is known of a country: something found, something outside what is counted, a search that found nothing, or no
 * search by name.
 */
export type Known = 'found' | 'left out' | 'none found' | 'not searched'

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
 * @param onRecord Parties with a row of the kind at all, counted or not.
 */
export function pointsOf(
  { countries, searches }: Pick<Atlas, 'countries' | 'searches'>,
  counts: ReadonlyMap<string, number>,
  strategies: readonly SearchStrategy[],
  onRecord: ReadonlySet<string>,
): MapPoint[] {
  const searched = new Set<string>(
    searches.filter(({ strategy }) => strategies.includes(strategy)).flatMap(({ parties = [] }) => parties),
  )
  const knownOf = (id: string, count: number): Known => {
    if (count > 0) return 'found'
    if (onRecord.has(id)) return 'left out'
    return searched.has(id) ? 'none found' : 'not searched'
  }
  return countries
    .filter(({ foreign }) => foreign !== false)
    .map(({ id, name, centre: [longitude, latitude] }) => {
      const count = counts.get(id) ?? 0
      return { party: id, name, longitude, latitude, count, known: knownOf(id, count) }
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

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** A name beside its circle. */
interface Label extends MapPoint {
  readonly dx: number
  readonly dy: number
  readonly align: 'center' | 'left' | 'right'
}

/**
 * Names of the largest circles, largest first: above, below, right or left of the circle, clear of the other large
 * circles if it can be. A name is left out only where it would run into one already there on every side.
 */
function labelled(points: readonly MapPoint[], most: number, width: number, radius: (count: number) => number) {
  const scale = width / 360
  const at = ({ longitude, latitude }: MapPoint) => ({
    x: (((longitude + 390) % 360) - 180) * scale * (1 - 0.41 * (latitude / 90) ** 2),
    y: -1.17 * scale * latitude,
  })
  const around = (x: number, y: number, wide: number, high: number): Box => ({
    left: x - wide,
    right: x + wide,
    top: y - high,
    bottom: y + high,
  })
  const largest = points.slice(0, most)
  const circles = largest.map((point) => ({
    party: point.party,
    box: around(at(point).x, at(point).y, 0.8 * radius(point.count), 0.8 * radius(point.count)),
  }))
  const taken: Box[] = []
  const labels: Label[] = []
  for (const point of largest) {
    const [r, half, { x, y }] = [radius(point.count), 3.1 * point.name.length, at(point)]
    const places = [
      { dx: 0, dy: -r - 7, align: 'center', box: around(x, y - r - 7, half, 7) },
      { dx: 0, dy: r + 9, align: 'center', box: around(x, y + r + 9, half, 7) },
      { dx: r + 4, dy: 0, align: 'left', box: around(x + r + 4 + half, y, half, 7) },
      { dx: -r - 4, dy: 0, align: 'right', box: around(x - r - 4 - half, y, half, 7) },
    ] as const
    const free = places.filter(({ box }) => !taken.some((other) => meet(box, other)))
    const clear = free.find(({ box }) => !circles.some((own) => own.party !== point.party && meet(box, own.box)))
    const place = clear ?? free[0]
    if (!place) continue
    taken.push(place.box)
    labels.push({ ...point, dx: place.dx, dy: place.dy, align: place.align })
  }
  return labels
}

export interface MapLook {
  readonly theme: Theme | undefined
  readonly width: number
  readonly height: number
  readonly boundaries: boolean | undefined
  /** What the area counts, for the legend. */
  readonly unit: string
  /** Mark and encoding of the circles over the size and the place; filled with the accent by default. */
  readonly mark?: object
  readonly encoding?: object
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
  const found = rows
    .filter(({ known }) => known === 'found')
    .sort((a, b) => b.count - a.count || compare(a.name, b.name))
  const most = Math.max(1, ...found.map(({ count }) => count))
  const area = look.area ?? Math.min(1100, 90 * most)
  const names = labelled(found, look.labels ?? 10, width, (count) => Math.sqrt(((count / most) * area) / Math.PI))
  const steps = [...new Set([1, Math.round(most / 4), Math.round(most / 2), most])].filter((step) => step > 0)
  const tooltip = look.tooltip ?? [
    { field: 'name', title: 'country' },
    { field: 'count', title: unit },
  ]
  const dot = (known: Known, mark: object) =>
    layerOf(
      rows.filter((row) => row.known === known),
      {
        mark: { type: 'point', ...mark },
        encoding: {
          ...at,
          tooltip: [
            { field: 'name', title: 'country' },
            { field: 'known', title: 'known' },
          ],
        },
      },
    )
  const looks = {
    'left out': { shape: 'circle', size: 12, filled: true, fill: colours.muted, stroke: colours.muted },
    'none found': { size: 16, filled: false, stroke: colours.muted, strokeWidth: 1 },
    'not searched': { shape: 'stroke', size: 22, angle: 45, stroke: colours.muted, strokeWidth: 1.5 },
  }
  const key = (['left out', 'none found', 'not searched'] as const)
    .filter((known) => rows.some((row) => row.known === known))
    .flatMap((known, i) => {
      const y = { value: height - 10 - 16 * i }
      const left = look.legend === false ? 8 : 224
      return [
        { data: { values: [{}] }, mark: { type: 'point', ...looks[known] }, encoding: { x: { value: left }, y } },
        {
          data: { values: [{}] },
          mark: { type: 'text', text: keyWords[known], align: 'left', dx: 9, baseline: 'middle', color: colours.muted },
          encoding: { x: { value: left }, y },
        },
      ]
    })
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
      ...dot('not searched', looks['not searched']),
      ...dot('none found', looks['none found']),
      ...dot('left out', looks['left out']),
      ...key,
      ...layerOf(found, {
        mark: { type: 'circle', opacity: 0.78, stroke: colours.background, strokeWidth: 0.8, ...look.mark },
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
                : {
                    orient: 'none',
                    legendX: 0,
                    legendY: height - 56,
                    values: steps,
                    format: 'd',
                    direction: 'horizontal',
                  },
          },
          ...(look.encoding ?? { color: { value: colours.accent } }),
          tooltip,
        },
      }),
      ...[{ stroke: colours.background, strokeWidth: 3, opacity: 0.8 }, {}].flatMap((halo) =>
        layerOf(names, {
          mark: {
            type: 'text',
            dx: { expr: 'datum.dx' },
            dy: { expr: 'datum.dy' },
            align: { expr: 'datum.align' },
            baseline: 'middle',
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

const keyWords = {
  'left out': 'on record, but not counted here',
  'none found': 'searched by name, none found',
  'not searched': 'not searched by name',
} as const

/** What the outlines are, for the note. */
export const outlines = 'Outlines, where drawn: Natural Earth, de facto lines, without endorsement.'

/** How a map of counts is read, for the note. */
export const mapNote = `Circles are areas by count; of the ten largest each is named unless its name would run into that of a larger one. ${outlines}`
