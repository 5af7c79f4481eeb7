/** Outlines for the maps: Natural Earth's de facto lines, by way of world-atlas. Drawn without endorsement. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { merge, mesh } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'

type State = (Polygon | MultiPolygon) & { properties: { name: string } }
type World = Topology<{ countries: Omit<GeometryCollection, 'geometries'> & { geometries: State[] } }>

const path = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json')

const shape = (geometry: object) => ({ type: 'Feature', properties: {}, geometry })

/** The named data sets of the maps: `land`, and `borders` between states. */
export function geometry(): { land: object[]; borders: object[] } {
  const world = JSON.parse(readFileSync(path, 'utf8')) as World
  const { countries } = world.objects
  const land = countries.geometries.filter(({ properties }) => properties.name !== 'Antarctica')
  return { land: [shape(merge(world, land))], borders: [shape(mesh(world, countries, (a, b) => a !== b))] }
}
