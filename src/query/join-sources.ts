import type { Source } from '../model/records.js'

/** What a source says of a text, whichever record rests on it. */
export type Text = Omit<Source, 'foundBy' | 'anchor'>

/** Place of the text in the table, how it was found for this record, and the passage. */
export type SourceReference = readonly [text: number, foundBy: Source['foundBy'], anchor?: string]

/** What a record rests on: facts and evidence are shipped apart. */
export interface Evidence {
  readonly sources: readonly SourceReference[]
  readonly note?: string
}

/** Records from facts and evidence in the same order. */
export function joinSources<Facts extends object>(
  facts: readonly Facts[],
  evidence: readonly Evidence[],
  texts: readonly Text[],
): (Facts & { sources: Source[]; note?: string })[] {
  return facts.map((fact, place) => {
    const { sources = [], note } = evidence[place] ?? {}
    return { ...fact, sources: sources.map(resolverOf(texts)), ...(note !== undefined && { note }) }
  })
}

const resolverOf =
  (texts: readonly Text[]) =>
  ([text, foundBy, anchor]: SourceReference): Source => {
    const found = texts[text]
    if (!found) throw new RangeError(`sources: there is no text number ${text}`)
    return { ...found, ...(anchor !== undefined && { anchor }), foundBy }
  }

/** A record as it is shipped: wherever it has `sources`, they are references. */
export type Referring<T> = T extends string | number | boolean
  ? T
  : T extends readonly Source[]
    ? readonly SourceReference[]
    : T extends readonly (infer Item)[]
      ? readonly Referring<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Referring<T[Key]> }
        : T

/**
 * Records with their sources, at whatever depth these stand. Takes over what it is given: freshly parsed records
 * become the answer, so that loading a family copies nothing.
 */
export function withSources<Sourced>(records: Referring<Sourced>[], texts: readonly Text[]): Sourced[] {
  const resolve = resolverOf(texts)
  function walk(value: Record<string, unknown>): void {
    for (const key in value) {
      const child = value[key]
      if (key === 'sources') value[key] = (child as SourceReference[]).map(resolve)
      else if (typeof child === 'object' && child !== null) walk(child as Record<string, unknown>)
    }
  }
  for (const record of records) walk(record as Record<string, unknown>)
  return records as Sourced[]
}
