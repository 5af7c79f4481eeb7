/** Rows as CSV (RFC 4180): a column per field, lists joined by semicolons, nothing for null. */
export function csv(rows: readonly object[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const records = rows.map((row) => new Map<string, unknown>(Object.entries(row)))
  const lines = [columns, ...records.map((record) => columns.map((column) => text(record.get(column))))]
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('')
}

/** A value as a cell shows it. */
export const text = (value: unknown): string =>
  value === null || value === undefined ? '' : Array.isArray(value) ? value.join('; ') : String(value)

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
