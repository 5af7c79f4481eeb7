/** Between the words of a list that stands in one cell. */
export const listDelimiter = '|'

/** What {@link toCsv} may be told. */
export interface CsvOptions {
  /** The columns to write, in this order, by the names they have in the header; all if absent. */
  readonly columns?: readonly string[] | undefined
}

/**
 * Rows as CSV (RFC 4180, a header, UTF-8 without a mark): of records, of the rows of a measure or of a figure.
 *
 * A field is a column; what lies within another has both names, as `place_city`. A list is one cell, its words
 * between `|`. A list of records is a column a field, as `counterparts_name`, with an empty place where one has none.
 * What is null or absent is an empty cell. Columns stand in the order in which rows name them.
 *
 * @param rows Any objects.
 * @param options Which columns.
 * @returns The text, a line per row after the header, lines ending in CR LF; empty for no rows and no columns.
 * @throws TypeError for a row that is no object, an option unknown or a list within a list; RangeError for a column
 *   that no row has, or a word of a list that holds `|`.
 * @example
 * ```ts
 * import { counts, interactions } from 'gsi-atlas'
 * import { toCsv } from 'gsi-atlas/tables'
 *
 * toCsv(counts(interactions, { by: 'setting', from: '2024', to: '2024' })).split('\r\n').slice(0, 2)
 * // [ 'setting,count,total,share', 'individual,61,114,0.5350877192982456' ]
 * ```
 */
export function toCsv(rows: readonly object[], options: CsvOptions = {}): string {
  const { columns: wanted, ...unknown } = options
  for (const word of Object.keys(unknown)) throw new TypeError(`option "${word}" is not one of columns`)
  const lines = rows.map((row, index) => {
    if (typeof row !== 'object' || row === null) throw new TypeError(`row ${index}: ${String(row)} is no object`)
    return new Map(cellsOf(row))
  })
  const columns = columnsOf(lines)
  for (const column of wanted ?? [])
    if (rows.length > 0 && !columns.includes(column))
      throw new RangeError(`columns: "${column}" is not one of ${columns.join(', ')}`)
  const header = wanted ?? columns
  return [header, ...lines.map((line) => header.map((column) => line.get(column) ?? ''))]
    .filter((cells) => cells.length > 0)
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('')
}

type Cells = readonly (readonly [column: string, text: string])[]

/** The cells of a record; `name` is that of the field it stands in. */
function cellsOf(record: object, name?: string): Cells {
  return Object.entries(record).flatMap(([field, value]: [string, unknown]) => {
    const column = name === undefined ? field : `${name}_${field}`
    if (Array.isArray(value)) return listCells(value, column)
    return isRecord(value) ? cellsOf(value, column) : [[column, textOf(value)] as const]
  })
}

function listCells(items: readonly unknown[], column: string): Cells {
  const records = items.filter(isRecord)
  if (records.length === 0) return [[column, joined(items.map(textOf), column)]]
  for (const [field, value] of records.flatMap((record) => Object.entries(record)))
    if (Array.isArray(value)) throw new TypeError(`${column}_${field}: a list within a list is no cell`)
  const cells = records.map((record) => new Map(cellsOf(record, column)))
  return columnsOf(cells).map((inner) => [
    inner,
    joined(
      cells.map((each) => each.get(inner) ?? ''),
      inner,
    ),
  ])
}

function joined(words: readonly string[], column: string): string {
  const wrong = words.find((word) => word.includes(listDelimiter))
  if (wrong !== undefined)
    throw new RangeError(`${column}: "${wrong}" holds "${listDelimiter}", which stands between the words of a list`)
  return words.join(listDelimiter)
}

/** Every column that a line has, but for those that are only ever empty where others show what lies within. */
function columnsOf(lines: readonly ReadonlyMap<string, string>[]): string[] {
  const all = [...new Set(lines.flatMap((line) => [...line.keys()]))]
  return all.filter(
    (column) =>
      !all.some((other) => other.startsWith(`${column}_`)) || lines.some((line) => (line.get(column) ?? '') !== ''),
  )
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
