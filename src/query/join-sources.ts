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

/** Records with their sources, at whatever depth these stand. */
export function withSources<Sourced>(records: readonly Referring<Sourced>[], texts: readonly Text[]): Sourced[] {
  const resolve = resolverOf(texts)
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, key === 'sources' ? child.map(resolve) : walk(child)]),
    )
  }
  return walk(records) as Sourced[]
}
