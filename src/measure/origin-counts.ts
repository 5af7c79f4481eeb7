import { compare } from '../model/compare.js'
import type { Share } from '../model/filter.js'
import type { SourceFamily } from '../model/vocabulary.js'
import { checkRows } from '../query/check-given.js'
import { sourcesIn, tells } from '../query/sources-in.js'

/** A family of sources and the records that rest on it. */
export interface OriginCount extends Share {
  /** Who wrote the texts: the family of a text's origin, or of its publisher where it is no reprint. */
  readonly family: SourceFamily
  /** Of the records, those without a text of another family. */
  readonly alone: number
}

const carriesSources = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([key, child]) => key === 'sources' || carriesSources(child))

/**
 * From which kinds of source records are known.
 *
 * @param records Records of any families that carry sources, or rows of `sourcesOf`.
 * @returns A row per family, most first, ties by name: `count` records with at least one of its texts of `total`
 * records. Counts add up to more than the total, because a record can rest on several families. Texts read for the
 * context alone do not count.
 * @throws TypeError for what is no list of records with sources.
 * @example
 * ```ts
 * import { atlas, interactions, originCounts, selectInteractions, sourcesOf } from 'gsi-atlas'
 *
 * originCounts(sourcesOf(atlas, selectInteractions(interactions, { party: 'RU', setting: 'bilateral' })))[0]
 * // { family: 'prc-media', count: 13, total: 17, share: 0.7647058823529411, alone: 7 }
 * ```
 */
export function originCounts(records: readonly object[]): OriginCount[] {
  checkRows(records)
  const bare = records.findIndex((record) => !carriesSources(record))
  if (bare >= 0) throw new TypeError(`records: number ${bare} carries no sources; sourcesOf gives them`)
  const total = records.length
  const families = records.map(
    (record) =>
      new Set(
        sourcesIn(record).flatMap(({ source }) => (tells(source) ? (source.origin?.family ?? source.family) : [])),
      ),
  )
  return [...new Set(families.flatMap((own) => [...own]))]
    .map((family) => {
      const behind = families.filter((own) => own.has(family))
      const count = behind.length
      return { family, count, total, share: count / total, alone: behind.filter(({ size }) => size === 1).length }
    })
    .sort((a, b) => b.count - a.count || compare(a.family, b.family))
}
