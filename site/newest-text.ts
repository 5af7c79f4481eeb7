/** The day of the newest text that any record of the atlas rests on. */
import { atlas, type Source } from 'gsi-atlas'

/** Dates of the sources of a record, at whatever depth. */
function publishedIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([field, child]) =>
    field === 'sources' ? (child as readonly Source[]).flatMap(({ published }) => published ?? []) : publishedIn(child),
  )
}

export const newestText: string = publishedIn(atlas).sort().at(-1) ?? ''
