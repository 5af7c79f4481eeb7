/** What a reader must know of the data as a whole. */
import type { Meta } from '../../src/model/meta.js'
import { packageName, packageVersion } from '../../src/model/package.js'
import type { Atlas } from '../../src/model/records.js'
import { citationOf } from '../../src/profiles/cite.js'
import { lastRead } from '../../src/query/sources-in.js'
import { toInteractions } from '../../src/query/to-interactions.js'
import { familyNames } from './json-schema.js'

export function metaOf(atlas: Atlas): Meta {
  const { meetings, countries, organisations, searches } = atlas
  const dataAsOf = lastRead(atlas)
  const records = {
    ...Object.fromEntries(familyNames.map((family) => [family, atlas[family].length])),
    interactions: toInteractions(meetings, [...countries, ...organisations]).length,
  }
  return {
    name: packageName,
    version: packageVersion,
    dataAsOf,
    searchedThrough:
      searches
        .filter(({ strategy }) => strategy !== 'archive' && strategy !== 'mention')
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? '',
    records,
    licence: { data: 'CC-BY-4.0', code: 'MIT' },
    citation: citationOf(dataAsOf),
  }
}
