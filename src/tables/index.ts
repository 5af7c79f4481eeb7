/**
 * Rows as tables, for spreadsheets, R, Python and SQL.
 * The families themselves are shipped as `gsi-atlas/data/<table>.csv`, described in `gsi-atlas/datapackage.json`.
 *
 * @packageDocumentation
 */
export { type CsvOptions, listDelimiter, toCsv } from './to-csv.js'
