/** The shipped tables hold everything the records hold: the records are built from them again. */
import { createHash } from 'node:crypto'
import { csvParse } from 'd3-dsv'
import { describe, expect, test } from 'vitest'
import { familyNames, type Node, recordSchema } from '../../scripts/generate/json-schema.js'
import { dataPackage } from '../../scripts/lib/data-package.js'
import { csvOf, type Field, tablesOf } from '../../scripts/lib/tables.js'
import { atlas } from '../../src/data/atlas.js'
import { interactions } from '../../src/data/interactions.js'
import { meta } from '../../src/data/meta.js'

type Row = Record<string, string> & { id?: string; record?: string; table?: string; part?: string; item?: string }

const tables = tablesOf(atlas)
const parsed = new Map(tables.map((table) => [table.name, [...csvParse(csvOf(table))] as Row[]]))
const rowsOf = (name: string) => parsed.get(name) ?? []

/** The value a cell stands for; undefined where it is empty. */
function valueIn(cell: string | undefined, node: Node): unknown {
  if (cell === undefined || cell === '') return undefined
  if (node.type === 'object') return JSON.parse(cell)
  if (node.type === 'array') {
    const item = node.items || node.prefixItems?.[0] || {}
    return cell.split('|').map((word) => valueIn(word, item))
  }
  if (node.type === 'boolean') return cell === 'true'
  return node.type === 'number' || node.type === 'integer' ? Number(cell) : cell
}

/** A record from its row; `listOf` gives the lists that have tables of their own. */
function recordOf(row: Row, node: Node, listOf: (name: string, node: Node) => object[], prefix = ''): object {
  const fields = Object.entries(node.properties ?? {}).map(([key, child]) => {
    const column = `${prefix}${key}`
    const item = child.items || undefined
    if (item?.properties) return [key, listOf(key, item)]
    const isCell = column in row || !child.properties
    return [key, isCell ? valueIn(row[column], child) : recordOf(row, child, listOf, `${column}_`)]
  })
  return Object.fromEntries(fields)
}

/** Without what a table cannot tell from absence: empty lists and objects. */
function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(pruned)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([key, inner]) => [key, pruned(inner)] as const)
  const kept = fields.filter(([, inner]) => inner !== undefined)
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

const groups = new Map<string, Map<string | undefined, Row[]>>()

/** The rows of a table that belong to a record. */
function rowsWithin(name: string, record: string | undefined): readonly Row[] {
  let rows = groups.get(name)
  if (!rows) {
    rows = new Map()
    for (const row of rowsOf(name)) rows.set(row.record, [...(rows.get(row.record) ?? []), row])
    groups.set(name, rows)
  }
  return rows.get(record) ?? []
}

test.each(familyNames)('%s: the records come back from the tables', (family) => {
  const back = rowsOf(family).map((row) => {
    const sourcesOf = (schema: Node, part = '', item = '') =>
      rowsWithin('sources', row.id)
        .filter((source) => source.table === family && source.part === part && source.item === item)
        .map((source) => recordOf(source, schema, () => []))
    return recordOf(row, recordSchema(family), (name, schema) =>
      name === 'sources'
        ? sourcesOf(schema)
        : rowsWithin(`${family}-${name}`, row.id).map((part, index) =>
            recordOf(part, schema, (_, inner) => sourcesOf(inner, name, String(index + 1))),
          ),
    )
  })
  expect(back.map(pruned)).toEqual(atlas[family].map(pruned))
})

describe.each(tables.map((table) => [table.name, table] as const))('table %s', (name, table) => {
  const rows = rowsOf(name)

  test('has the columns that the data package describes', () => {
    expect(Object.keys(csvParse(csvOf(table)).columns)).toHaveLength(table.fields.length)
    expect(csvParse(csvOf(table)).columns).toEqual(table.fields.map((field) => field.name))
    expect(table.fields.filter(({ description }) => description === '')).toEqual([])
    expect(table.description).not.toBe('')
  })

  test('keys are unique, and foreign keys point at a row', () => {
    const keys = rows.map((row) => table.primaryKey.map((field) => row[field]).join(' '))
    expect(new Set(keys).size).toBe(rows.length)
    const loose = table.foreignKeys.flatMap(({ fields: [field = ''], reference }) => {
      const known = new Set(rowsOf(reference.resource).map(({ id }) => id))
      return rows.map((row) => row[field]).filter((value) => value !== '' && !known.has(value ?? ''))
    })
    expect(loose).toEqual([])
  })

  test('cells are of the type stated, and required ones are there', () => {
    const fits = (cell: string, { type, constraints }: Field) =>
      cell === ''
        ? !constraints?.required
        : (type !== 'integer' || /^-?\d+$/.test(cell)) &&
          (type !== 'number' || Number.isFinite(Number(cell))) &&
          (!constraints?.enum || constraints.enum.includes(cell))
    const wrong = rows.flatMap((row) =>
      table.fields
        .filter((field) => !fits(row[field.name] ?? '', field))
        .map((field) => `${row.id ?? row.record} ${field.name}: "${row[field.name]}"`),
    )
    expect(wrong).toEqual([])
  })
})

test('interactions are one table, a row each', () => {
  expect(rowsOf('interactions').map(({ id }) => id)).toEqual(interactions.map(({ id }) => id))
})

test('the data package gives the size and hash of each file', () => {
  const { resources, version, name } = dataPackage(tables, meta)
  expect([name, version]).toEqual([meta.name, meta.version])
  expect(resources.map((resource) => resource.path)).toEqual(tables.map((table) => `data/${table.name}.csv`))
  for (const [index, { bytes, hash }] of resources.entries()) {
    const text = csvOf(tables[index] as (typeof tables)[number])
    expect(bytes).toBe(Buffer.byteLength(text))
    expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`)
  }
})
