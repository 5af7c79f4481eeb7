/** What a reader must know of the data as a whole. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Meta } from '../../src/model/meta.js'
import type { Atlas } from '../../src/model/records.js'
import { toInteractions } from '../../src/query/to-interactions.js'
import { root } from '../lib/read-data.js'
import { familyNames } from './json-schema.js'

const last = (dates: readonly string[]) => [...dates].sort().at(-1) ?? ''

export function metaOf(atlas: Atlas): Meta {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    'name' | 'version',
    string
  >
  const { meetings, occasions, attendance, officials, countries, organisations } = atlas
  const dataAsOf = last(
    [meetings, occasions, attendance, officials].flatMap((family) =>
      family.flatMap(({ sources }) => sources.map(({ accessed }) => accessed)),
    ),
  )
  const records = {
    ...Object.fromEntries(familyNames.map((family) => [family, atlas[family].length])),
    interactions: toInteractions(meetings, [...countries, ...organisations]).length,
  }
  return {
    name,
    version,
    dataAsOf,
    searchedThrough: last(atlas.searches.map(({ to }) => to)),
    records,
    licence: { data: 'CC-BY-4.0', code: 'MIT' },
    citation: `The ${name} contributors (${dataAsOf.slice(0, 4)}). ${name}: an open atlas of China's nonmilitary security diplomacy (version ${version}, data as of ${dataAsOf}) [data set].`,
  }
}
