/** The one way a data file is written: fields in the order of the schema, records in order, two spaces. */

import type { FamilyName } from '../../src/schemas/families.js'
import { type Node, recordSchema } from '../generate/json-schema.js'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Fields in the order of the schema; unknown ones stay, last, for the check to name. */
function inOrder(value: Json, schema: Node | undefined): Json {
  if (Array.isArray(value)) {
    const items = schema?.items || undefined
    return value.map((item) => inOrder(item, items))
  }
  if (value === null || typeof value !== 'object') return value
  const known = Object.keys(schema?.properties ?? {})
  const keys = [...known.filter((key) => key in value), ...Object.keys(value).filter((key) => !known.includes(key))]
  return Object.fromEntries(keys.map((key) => [key, inOrder(value[key] ?? null, schema?.properties?.[key])]))
}

const sortKey = (family: FamilyName, record: { id?: unknown; date?: unknown }) =>
  family === 'meetings' || family === 'occasions' || family === 'attendance'
    ? `${String(record.date)} ${String(record.id)}`
    : String(record.id)

/** Sets of words have no order of their own: they stand in alphabetical order. */
const sets = ['topics', 'scopeReasons', 'alternatives', 'languages']

function sortSets(record: Json): Json {
  if (record === null || typeof record !== 'object' || Array.isArray(record)) return record
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      sets.includes(key) && Array.isArray(value) ? [...value].sort() : value,
    ]),
  )
}

export function format(
  family: FamilyName,
  records: readonly unknown[],
  schemaPath = `./schema/${family}.json`,
): string {
  const schema = recordSchema(family)
  // Claims stand in the order of the text that states them.
  const sorted =
    family === 'claims'
      ? records
      : [...records].sort((a, b) => {
          const [one, other] = [sortKey(family, a as object), sortKey(family, b as object)]
          return one < other ? -1 : one > other ? 1 : 0
        })
  const lines = sorted.map((record) => inOrder(sortSets(record as Json), schema))
  return `${JSON.stringify({ $schema: schemaPath, records: lines }, null, 2)}\n`
}
