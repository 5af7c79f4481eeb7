/** What a reader must know of the data as a whole. */
export interface Meta {
  readonly name: string
  /** Version of the package. */
  readonly version: string
  /** Last day on which a source of the data was read. */
  readonly dataAsOf: string
  /** Last day of the period that the searches in the log cover; a few archives were read further. */
  readonly searchedThrough: string
  /** Number of records per family, and of interactions. */
  readonly records: Readonly<Record<string, number>>
  readonly licence: { readonly data: string; readonly code: string }
  /** How to cite, in plain text. */
  readonly citation: string
}
