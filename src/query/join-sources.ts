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
    return {
      ...fact,
      sources: sources.map(([text, foundBy, anchor]) => {
        const found = texts[text]
        if (!found) throw new RangeError(`sources: there is no text number ${text}`)
        return { ...found, ...(anchor !== undefined && { anchor }), foundBy }
      }),
      ...(note !== undefined && { note }),
    }
  })
}
