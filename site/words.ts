/** Words of the page: dates, vocabulary and counts as a reader writes them. */

const style = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const

/** `2024-09-08` is 8 September 2024; coarser dates say less. */
export function dateName(date: string): string {
  if (date.length < 7) return date
  return new Date(date).toLocaleDateString('en-GB', date.length === 10 ? { day: 'numeric', ...style } : style)
}

/** `2024-09` is Sep 2024. */
export const shortMonth = (month: string) =>
  new Date(month).toLocaleDateString('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' })

const words: Readonly<Record<string, string>> = {
  MPS: 'Ministry of Public Security',
  MSS: 'Ministry of State Security',
  CPLC: 'Central Political-Legal Commission',
  prc: "China's side",
  'countries-and-organisations': 'countries and organisations',
  'countries-regions-and-organisations': 'countries, regions and organisations',
  'foreign-people': 'people from abroad',
  'latin-america': 'Latin America',
  'australia-new-zealand': 'Australia and New Zealand',
  'middle-east': 'Middle East',
}

/** A word of the vocabulary: `more-than` is more than. */
export const readable = (word: string): string => words[word] ?? word.replaceAll('-', ' ')

/** The same at the beginning of a line. */
export const heading = (word: string): string => readable(word).replace(/^./, (first) => first.toUpperCase())

export const number = (value: number): string => value.toLocaleString('en-US')

/** `1 meeting`, `12 meetings`. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`

/** The words that are there, joined. */
export const joined = (parts: readonly (string | undefined)[], by = ', '): string =>
  parts.filter((part) => part !== undefined && part !== '').join(by)
