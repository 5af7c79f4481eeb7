/** What stands between the words of a list in one cell. */
export const listDelimiter = '|'

/** What {@link toCsv} may be told. */
export interface CsvOptions {
  /** The columns to write, in this order, by the names the header gives them; all if absent. */
  readonly columns?: readonly string[] | undefined
}

/** The fields that lead to a cell. */
type Path = readonly string[]

/**
 * Rows as CSV (RFC 4180 with a header, in UTF-8): of records, of the rows of a measure or of a figure.
 *
 * A field is a column; what lies within another has both names, as `place_city`. A list is one cell, its words
 * between `|`. A list of records is a column for each of their fields, as `counterparts_name`: the words of one cell
 * stand in the order of the list, nothing between two `|` where a record has none; where none has any, the cell is
 * empty. What is null or absent is an empty
 * cell; a date object is written as ISO 8601 has it. Columns stand in the order of the fields. Cells are written as
 * they are: one that begins with `=` is a formula to a spreadsheet.
 *
 * @param rows Plain objects.
 * @param options Which columns. One that no row has is empty: fields that a record may lack need not be there.
 * @returns The text, a line per row after the header, each ended by CR LF; empty for no rows and no columns chosen.
 * @throws TypeError for a row that is no plain object, a value that is no cell (a map, a list within a list), two
 *   fields that make one column, an unknown option; RangeError for a word of a list that holds `|`, or a column chosen
 *   twice.
 * @example
 * ```ts
 * import { counts, interactions } from 'gsi-atlas'
 * import { toCsv } from 'gsi-atlas/tables'
 *
 * toCsv(counts(interactions, { by: 'setting', from: '2024', to: '2024' })).split('\r\n').slice(0, 2)
 * // [ 'setting,count,total,share', 'individual,63,116,0.5431034482758621' ]
 * ```
 */
export function toCsv(rows: readonly object[], options: CsvOptions = {}): string {
  const records = checkedRows(rows)
  const known = new Map(pathsIn(records).map((path) => [path.join('_'), path]))
  const header = checkedColumns(options) ?? [...known.keys()]
  const lines = records.map((record) =>
    header.map((column) => {
      const path = known.get(column)
      return path === undefined ? '' : cellOf(record, path, column)
    }),
  )
  return [header, ...lines]
    .filter((cells) => cells.length > 0)
    .map(lineOf)
    .join('')
}

type Row = Readonly<Record<string, unknown>>

function isRow(value: unknown): value is Row {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

function checkedRows(rows: readonly object[]): readonly Row[] {
  if (!Array.isArray(rows)) throw new TypeError(`rows: ${String(rows)} is no list`)
  return Array.from<unknown, Row>(rows, (row, index) => {
    if (!isRow(row)) throw new TypeError(`row ${index}: ${Object.prototype.toString.call(row)} is no plain object`)
    return row
  })
}

function checkedColumns({ columns, ...unknown }: CsvOptions): readonly string[] | undefined {
  for (const word of Object.keys(unknown)) throw new TypeError(`option "${word}" is not one of columns`)
  if (columns === undefined) return undefined
  if (!Array.isArray(columns)) throw new TypeError(`columns: ${String(columns)} is no list of names`)
  const twice = columns.find((column, index) => columns.indexOf(column) !== index)
  if (twice !== undefined) throw new RangeError(`columns: "${twice}" stands twice`)
  return columns
}

/** Every path that leads to a cell, in the order of the fields; none that another one only goes on from. */
function pathsIn(records: readonly Row[]): Path[] {
  const paths = new Map<string, { readonly path: Path; empty: boolean }>()
  const order: string[] = []
  for (const record of records) {
    let before = -1
    for (const { path, empty } of pathsOf(record, [])) {
      const key = path.join('\u0000')
      const place = order.indexOf(key)
      before = place < 0 ? before + 1 : place
      if (place < 0) order.splice(before, 0, key)
      const known = paths.get(key)
      paths.set(key, { path, empty: empty && (known?.empty ?? true) })
    }
  }
  const kept = order.filter(
    (key) => !(paths.get(key)?.empty && order.some((other) => other.startsWith(`${key}\u0000`))),
  )
  const columns = kept.map((key) => paths.get(key)?.path ?? [])
  const names = columns.map((path) => path.join('_'))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new TypeError(`${twice}: two fields make this column`)
  return columns
}

/** The paths of a value, and whether what they lead to is empty. */
function pathsOf(value: unknown, path: Path): { readonly path: Path; readonly empty: boolean }[] {
  if (isRow(value)) return Object.entries(value).flatMap(([field, inner]) => pathsOf(inner, [...path, field]))
  if (!Array.isArray(value)) return [{ path, empty: value === null || value === undefined }]
  const records = value.filter(isRow)
  return records.length === 0
    ? [{ path, empty: value.length === 0 }]
    : records.flatMap((record) => pathsOf(record, path))
}

/** What a record has at a path: of a list of records, what each of them has. */
function cellOf(value: unknown, path: Path, column: string, inList = false): string {
  if (Array.isArray(value)) {
    if (inList && value.length > 0) throw new TypeError(`${column}: a list within a list is no cell`)
    const words = value.map((item) => word(cellOf(item, path, column, true), column))
    return words.some((each) => each !== '') ? words.join(listDelimiter) : ''
  }
  const [field, ...rest] = path
  if (field === undefined) return textOf(value, column)
  if (value === null || value === undefined) return ''
  if (!isRow(value)) throw new TypeError(`${column}: "${textOf(value, column)}" stands beside records`)
  return cellOf(value[field], rest, column, inList)
}

function word(text: string, column: string): string {
  if (text.includes(listDelimiter))
    throw new RangeError(`${column}: "${text}" holds "${listDelimiter}", which stands between the words of a list`)
  return text
}

function textOf(value: unknown, column: string): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError(`${column}: ${Object.prototype.toString.call(value)} is no cell`)
  return String(value)
}

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A line; one empty cell alone is quoted, for an empty line would be no row. */
const lineOf = (cells: readonly string[]) =>
  `${cells.length === 1 && cells[0] === '' ? '""' : cells.map(quoted).join(',')}\r\n`
