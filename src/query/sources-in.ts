import type { Source } from '../model/records.js'

/** A source and where it stands in its record: `sources.0`, `statements.2.sources.0`. */
export interface PlacedSource {
  readonly field: string
  readonly source: Source
}

/** Every source of a record, at whatever depth. */
export function sourcesIn(value: unknown, path = ''): PlacedSource[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'sources'
      ? (child as Source[]).map((source, i) => ({ field: `${path}sources.${i}`, source }))
      : sourcesIn(child, `${path}${key}.`),
  )
}

/** Whether the text tells of the record itself, not only of its context. */
export const tells = ({ foundBy }: Pick<Source, 'foundBy'>): boolean => foundBy !== 'context'

/** The last day on which a source of any of the records was read. */
export function lastRead(records: unknown): string {
  const days = sourcesIn(records).map(({ source }) => source.accessed)
  return days.sort()[days.length - 1] ?? ''
}
