/** What {@link archiveOf} needs of a source. */
export interface Archivable {
  readonly url?: string | undefined
  readonly accessed: string
  readonly archived?: string | undefined
}

/**
 * Where to read a text whose page has gone: the archived copy on record, else the address at which the Internet
 * Archive answers with the copy nearest to the day the text was read. Such an address is built and was not opened:
 * it may say that no copy is kept.
 *
 * @param source A source: its address, the day it was read, the archived copy where one is on record.
 * @returns The address, or undefined for a source without a link.
 * @example
 * ```ts
 * import { archiveOf } from 'gsi-atlas'
 *
 * archiveOf({ url: 'https://example.org/readout', accessed: '2026-11-22' })
 * // https://web.archive.org/web/20261122/https://example.org/readout
 * ```
 */
export function archiveOf({ url, accessed, archived }: Archivable): string | undefined {
  if (archived !== undefined || url === undefined) return archived
  return `https://web.archive.org/web/${accessed.replaceAll('-', '')}/${url}`
}
