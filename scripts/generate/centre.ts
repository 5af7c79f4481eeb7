/** A point for symbol maps: the centre of a country's largest land mass, on its land. */
import { createRequire } from 'node:module'
import { geoArea, geoCentroid, geoContains, geoDistance } from 'd3-geo'
import type { MultiPolygon, Polygon } from 'geojson'
import { merge } from 'topojson-client'
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification'

type Point = readonly [longitude: number, latitude: number]
type Land = (TopoPolygon<{ name: string }> | TopoMultiPolygon<{ name: string }>) & { id?: string }

const world = createRequire(import.meta.url)('world-atlas/countries-10m.json') as Topology<{
  countries: GeometryCollection<{ name: string }>
}>
const lands = world.objects.countries.geometries as Land[]

const round = (degrees: number) => Math.round(degrees * 100) / 100 + 0
const near = ([longitude, latitude]: Point): Point => [round(longitude), round(latitude)]

/** By map feature where the map draws a country apart or without a code, else by its numeric code. */
export function centreOf(id: string, numeric: string | undefined, features: readonly string[] | undefined): Point {
  const parts = lands.filter((land) =>
    features ? features.includes(land.properties?.name ?? '') : land.id === numeric,
  )
  if (parts.length < (features?.length ?? 1)) throw new RangeError(`${id}: not on the map`)
  const polygon = largest(merge(world, parts))
  const exact = geoCentroid(polygon)
  const centroid = near(exact)
  if (geoContains(polygon, [...centroid])) return centroid

  // A crescent or a thin atoll: the nearest point at least half as far from any border as the innermost.
  const points = inside(polygon).map((point) => ({ point, depth: depthOf(point, polygon) }))
  const enough = Math.max(...points.map(({ depth }) => depth)) / 2
  const [best] = points
    .filter(({ depth }) => depth >= enough)
    .sort((a, b) => geoDistance([...a.point], exact) - geoDistance([...b.point], exact))
  return best?.point ?? centroid
}

function largest({ coordinates }: MultiPolygon): Polygon {
  const polygons = coordinates.map((rings): Polygon => ({ type: 'Polygon', coordinates: rings }))
  return polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a))
}

/** Points of two decimals on a grid over the polygon that lie inside it. */
function inside(polygon: Polygon): Point[] {
  const ring = polygon.coordinates[0] ?? []
  const longitudes = ring.map(([longitude = 0]) => longitude)
  const latitudes = ring.map(([, latitude = 0]) => latitude)
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)]
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const step = Math.max(0.01, round(Math.max(east - west, north - south) / 60))
  const points: Point[] = []
  for (let longitude = round(west); longitude <= east; longitude = round(longitude + step)) {
    for (let latitude = round(south); latitude <= north; latitude = round(latitude + step)) {
      if (geoContains(polygon, [longitude, latitude])) points.push([longitude, latitude])
    }
  }
  return points
}

/** Distance to the nearest border, flat within a segment: enough to compare points of one country. */
function depthOf([longitude, latitude]: Point, polygon: Polygon): number {
  const shrink = Math.cos((latitude * Math.PI) / 180)
  const flat = ([x = 0, y = 0]: readonly number[]): Point => [
    (((((x - longitude + 540) % 360) + 360) % 360) - 180) * shrink,
    y - latitude,
  ]
  let nearest = Number.POSITIVE_INFINITY
  for (const ring of polygon.coordinates) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = flat(ring[i - 1] ?? [])
      const [bx, by] = flat(ring[i] ?? [])
      const length = (bx - ax) ** 2 + (by - ay) ** 2
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / length))
      nearest = Math.min(nearest, Math.hypot(ax + along * (bx - ax), ay + along * (by - ay)))
    }
  }
  return nearest
}
