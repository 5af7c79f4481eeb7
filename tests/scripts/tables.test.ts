/** The shipped tables hold everything the records hold: the records are built from them again. */
import { createHash } from 'node:crypto'
import { csvParse } from 'd3-dsv'
import { describe, expect, test } from 'vitest'
import { familyNames, type Node, recordSchema } from '../../scripts/generate/json-schema.js'
import { dataPackage } from '../../scripts/lib/data-package.js'
import { csvOf, type TableField, tablesOf } from '../../scripts/lib/tables.js'
import { atlas } from '../../src/data/atlas.js'
import { interactions } from '../../src/data/interactions.js'
import { meta } from '../../src/data/meta.js'
import { forumAttendance } from '../../src/measure/forum-attendance.js'
import { selectInteractions } from '../../src/query/select-interactions.js'

type Row = Record<string, string> & { id?: string; record?: string; resource?: string; part?: string; item?: string }

const tables = tablesOf(atlas)
const parsed = new Map(tables.map((table) => [table.name, [...csvParse(csvOf(table))] as Row[]]))
const rowsOf = (name: string) => parsed.get(name) ?? []

/** The value a cell stands for; undefined where it is empty. */
function valueIn(cell: string | undefined, node: Node): unknown {
  if (cell === undefined || cell === '') return undefined
  if (node.type === 'object') return JSON.parse(cell)
  if (node.type === 'array') return cell.split('|').map((word) => valueIn(word, node.items || {}))
  if (node.type === 'boolean') return cell === 'true'
  return node.type === 'number' || node.type === 'integer' ? Number(cell) : cell
}

/** A record from its row; `listOf` gives the lists that have tables of their own. */
function recordOf(row: Row, node: Node, listOf: (name: string, node: Node) => object[], prefix = ''): object {
  const fields = Object.entries(node.properties ?? {}).map(([key, child]) => {
    const column = `${prefix}${key}`
    const item = child.items || undefined
    if (item?.properties) return [key, listOf(key, item)]
    if (child.prefixItems) {
      const cells = child.prefixItems.map((each, i) => valueIn(row[`${column}_${child['x-items']?.[i]}`], each))
      return [key, cells.every((cell) => cell === undefined) ? undefined : cells]
    }
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
        .filter((source) => source.resource === family && source.part === part && source.item === item)
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

  test('has the columns described, each in words', () => {
    expect(csvParse(csvOf(table)).columns).toEqual(table.fields.map((field) => field.name))
    expect(table.fields.filter(({ description }) => description === '')).toEqual([])
    expect(table.description).not.toBe('')
  })

  test('keys are unique and given, and foreign keys point at a row', () => {
    const keys = rows.map((row) => table.primaryKey.map((field) => row[field]))
    expect(keys.filter((key) => key.includes(''))).toEqual([])
    expect(new Set(keys.map((key) => key.join(' '))).size).toBe(rows.length)
    const loose = table.foreignKeys.flatMap(({ fields: [field = ''], reference }) => {
      const known = new Set(rowsOf(reference.resource).map(({ id }) => id))
      return rows.map((row) => row[field]).filter((value) => value !== '' && !known.has(value ?? ''))
    })
    expect(loose).toEqual([])
  })

  test('cells are of the type stated, and required ones are there', () => {
    const types: Readonly<Record<string, RegExp>> = {
      integer: /^-?\d+$/,
      number: /^-?\d+(\.\d+)?$/,
      boolean: /^(true|false)$/,
      date: /^\d{4}-\d{2}-\d{2}$/,
    }
    const fits = (cell: string, { type, itemType = 'string', constraints = {} }: TableField) =>
      cell === ''
        ? !constraints.required
        : (type === 'list' ? cell.split('|') : [cell]).every(
            (word) => word === '' || (types[type === 'list' ? itemType : type] ?? /^/).test(word),
          ) &&
          (constraints.enum?.includes(cell) ?? true) &&
          (constraints.pattern === undefined || new RegExp(`^(?:${constraints.pattern})$`).test(cell))
    const wrong = rows.flatMap((row) =>
      table.fields
        .filter((field) => !fits(row[field.name] ?? '', field))
        .map((field) => `${row.id ?? row.record} ${field.name}: "${row[field.name]}"`),
    )
    expect(wrong).toEqual([])
  })
})

test('a window is a comparison of two columns', () => {
  for (const [from, to] of [
    ['2023-11-01', '2023-11-20'],
    ['2024-01-01', '2024-12-31'],
    ['2022-08-01', '2023-11-30'],
  ] as const) {
    const rows = rowsOf('interactions').filter(
      (row) => (row['firstDay'] ?? '') >= from && (row['lastDay'] ?? '~') <= to,
    )
    expect(rows.map(({ id }) => id)).toEqual(selectInteractions(interactions, { from, to }).map(({ id }) => id))
    expect(rows.length).toBeGreaterThan(0)
  }
})

test('the delegations counted are those of forumParties', () => {
  for (const { occasion, parties } of forumAttendance(atlas.attendance, { series: 'lianyungang-forum' })) {
    const rows = rowsOf('attendance').filter((row) => row['occasion'] === occasion && row['counted'] === 'true')
    expect(new Set(rows.map((row) => row['party'])).size).toBe(parties)
  }
  expect(rowsOf('attendance').some((row) => row['counted'] === 'false')).toBe(true)
})

test('lists of ids are tables whose keys can be checked', () => {
  const table = tables.find(({ name }) => name === 'positions-parties')
  expect(table?.foreignKeys.map(({ fields, reference }) => [fields[0], reference.resource])).toEqual([
    ['record', 'positions'],
    ['value', 'parties'],
  ])
  const thai = rowsOf('positions-parties').filter((row) => row['value'] === 'TH')
  expect(thai.map(({ record }) => record)).toEqual(
    atlas.positions.filter(({ parties }) => parties.includes('TH')).map(({ id }) => id),
  )
  const topics = tables.find(({ name }) => name === 'meetings-topics')
  expect(topics?.fields.find(({ name }) => name === 'value')?.constraints?.enum).toContain('drug-control')
})

test('a withdrawn record is no meeting any more, and need not be one', () => {
  const withdrawn = tables.find(({ name }) => name === 'withdrawn')
  expect(withdrawn?.foreignKeys.map(({ fields }) => fields[0])).toEqual(['replacement'])
})

test('interactions are one table, a row each, with the name of the party', () => {
  const rows = rowsOf('interactions')
  expect(rows.map(({ id }) => id)).toEqual(interactions.map(({ id }) => id))
  const nameOf = new Map(rowsOf('parties').map((row) => [row.id, row['name']]))
  expect(rows.filter((row) => row['party_name'] !== nameOf.get(row['party']))).toEqual([])
})

test('persons of an interaction keep their places', () => {
  const [columns, of] = [['name', 'role', 'sector', 'rank', 'authority'], rowsOf('interactions')]
  const odd = of.flatMap((row) => {
    const people = (row['counterparts_party'] ?? '').split('|').length
    const cells = columns.map((column) => row[`counterparts_${column}`] ?? '')
    return cells.filter((cell) => cell !== '' && cell.split('|').length !== people)
  })
  expect(odd).toEqual([])
})

test('the data package gives the words and meanings of closed columns, and the size and hash of each file', () => {
  const files = tables.map((table) => ({ table, path: `data/${table.name}.csv`, csv: csvOf(table) }))
  const { resources, version, name } = dataPackage(files, meta)
  expect([name, version]).toEqual([meta.name, meta.version])
  const { schema } = resources.find((resource) => resource.name === 'meetings') ?? {}
  const setting = schema?.fields.find((field) => field.name === 'setting')
  expect(setting?.categories?.map(({ value }) => value)).toEqual(setting?.constraints?.enum)
  expect(setting?.constraints?.enum).toContain('sideline')
  for (const [index, { bytes, hash }] of resources.entries()) {
    const csv = Buffer.from(files[index]?.csv ?? '')
    expect(bytes).toBe(csv.length)
    expect(hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`)
  }
})
