/** Coarse dates: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, and the days they can mean. Text in, text out; no time zone. */

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whether the text is a date that exists. */
export function isDate(date: unknown): date is string {
  const found = typeof date === 'string' ? shape.exec(date) : null
  if (!found) return false
  const [, year, month = '01', day = '01'] = found
  return +month >= 1 && +month <= 12 && +day >= 1 && +day <= daysIn(+(year ?? 0), +month)
}

/** First day a date can mean: `2024-02` is `2024-02-01`. */
export const firstDay = (date: string) => date + '-01-01'.slice(date.length - 4)

/** Last day a date can mean: `2024-02` is `2024-02-29`. */
export function lastDay(date: string): string {
  if (date.length === 10) return date
  const month = date.length === 7 ? date : `${date}-12`
  return `${month}-${daysIn(+month.slice(0, 4), +month.slice(5))}`
}

/** `2024-09` of a date that has a month, else null. */
export const monthOf = (date: string) => (date.length < 7 ? null : date.slice(0, 7))

/** `2024-Q3` of a date that has a month, else null. */
export const quarterOf = (date: string) =>
  date.length < 7 ? null : `${date.slice(0, 4)}-Q${Math.ceil(+date.slice(5, 7) / 3)}`

/** What both ends of a span share, as its month or quarter; null where they differ. */
export function sharedBy(read: (date: string) => string | null, first: string, last: string): string | null {
  const value = read(first)
  return value === read(last) ? value : null
}

/** Months since the year 0 of a date that has a month: whole numbers, so that no clock or time zone has a say. */
export const monthIndex = (date: string) => +date.slice(0, 4) * 12 + +date.slice(5, 7) - 1

/** The month of a {@link monthIndex}: `2024-09`. */
export const monthAt = (index: number) =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
