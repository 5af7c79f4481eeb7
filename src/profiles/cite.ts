import type { Meta } from '../model/meta.js'
import { packageName, packageVersion } from '../model/package.js'

/** The citation of the data as of a day, or of a part of it. */
export const citationOf = (dataAsOf: string, part?: string): string =>
  `The ${packageName} contributors (${dataAsOf.slice(0, 4)}). ${part === undefined ? '' : `${part}. In `}${packageName}: an open atlas of China's nonmilitary security diplomacy (version ${packageVersion}, data as of ${dataAsOf}) [data set].`

/** How a citation is written. */
export type CitationFormat = 'text' | 'bibtex'

/**
 * How to cite the data: version and date stand in it, because the record grows.
 *
 * @param meta What the package says of its data: `meta`.
 * @param format `text` (default) or `bibtex`.
 * @returns The citation.
 * @throws RangeError for another format.
 * @example
 * ```ts
 * import { cite, meta } from 'gsi-atlas'
 *
 * cite(meta)
 * // The gsi-atlas contributors (2026). gsi-atlas: an open atlas of China's nonmilitary security diplomacy (version 0.1.0, data as of 2026-11-22) [data set].
 * ```
 */
export function cite(meta: Meta, format: CitationFormat = 'text'): string {
  if (format === 'text') return meta.citation
  if (format !== 'bibtex') throw new RangeError(`format: "${String(format)}" is not one of text, bibtex`)
  const { name, version, dataAsOf } = meta
  return `@misc{${name},
  author = {{The ${name} contributors}},
  title = {{${name}: an open atlas of China's nonmilitary security diplomacy}},
  year = {${dataAsOf.slice(0, 4)}},
  version = {${version}},
  note = {Data set, data as of ${dataAsOf}}
}`
}
