/**
 * The relational layout of the atlas, from the schemas: a table for each family, one for each list of parts that its
 * records have, and one for the sources of all. Columns are the schema's, whether or not a record has them yet.
 */
import type { Atlas } from '../../src/model/records.js'
import { toInteractions } from '../../src/query/to-interactions.js'
import { listDelimiter, toCsv } from '../../src/tables/to-csv.js'
import { familyNames, type Node, recordSchema } from '../generate/json-schema.js'

/** A column, as Table Schema describes it. */
export interface Field {
  readonly name: string
  readonly type: string
  readonly description: string
  readonly delimiter?: string
  readonly itemType?: string
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] }
}

export interface ForeignKey {
  readonly fields: readonly string[]
  readonly reference: { readonly resource: string; readonly fields: readonly string[] }
}

export interface Table {
  readonly name: string
  readonly description: string
  readonly fields: readonly Field[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** The table an id of this type is a row of. */
const tableOf: Readonly<Record<string, string>> = {
  AssistanceId: 'assistance',
  ClaimId: 'claims',
  InitiativeId: 'initiatives',
  MeetingId: 'meetings',
  OccasionId: 'occasions',
  OfficialId: 'officials',
  PartyId: 'parties',
  PublicationId: 'publications',
  SeriesId: 'series',
  TrainingId: 'training',
}

type Fields = Readonly<Record<string, unknown> & { id?: string }>

interface Column {
  readonly name: string
  readonly node: Node
  readonly required: boolean
  readonly of: (record: Fields) => unknown
}

/** A list of parts within a record. */
interface Parts {
  readonly name: string
  readonly node: Node
}

export const csvOf = ({ fields, rows }: Table): string => toCsv(rows, { columns: fields.map(({ name }) => name) })

export function tablesOf(atlas: Atlas): Table[] {
  const families = familyNames.flatMap((family) => {
    const node = recordSchema(family)
    return [tableOfRecords(family, node, atlas[family]), ...tablesOfParts(family, node, atlas[family])]
  })
  return [interactions(atlas), ...families, parties(atlas), sources(atlas)]
}

/** Columns of a record: what lies within another field has both names; lists of parts are tables of their own. */
function columnsOf(node: Node, prefix = '', within = (record: Fields): Fields => record, sure = true): Column[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const name = `${prefix}${key}`
    const of = (record: Fields) => within(record)[key]
    const required = sure && (node.required?.includes(key) ?? false)
    if (child.properties && child['x-type'] === undefined && !hasFreeWords(child))
      return columnsOf(child, `${name}_`, (record) => (of(record) ?? {}) as Fields, required)
    return isParts(child) ? [] : [{ name, node: child, required, of }]
  })
}

/** Whether an object holds words that the schema leaves open, as the filter of a claim's measure. */
const hasFreeWords = (node: Node): boolean =>
  typeof node.additionalProperties === 'object' || Object.values(node.properties ?? {}).some(hasFreeWords)

const isParts = (node: Node): boolean => node.type === 'array' && (node.items || undefined)?.properties !== undefined

const partsOf = (node: Node): Parts[] =>
  Object.entries(node.properties ?? {})
    .filter(([, child]) => isParts(child))
    .map(([name, child]) => ({ name, node: child.items as Node }))

const isFree = (node: Node) => node.type === 'object'

function cellsOf(columns: readonly Column[], record: Fields): Fields {
  return Object.fromEntries(
    columns.map(({ name, node, of }) => {
      const value = of(record)
      return [name, isFree(node) && value !== undefined ? JSON.stringify(value) : value]
    }),
  )
}

function fieldOf({ name, node, required }: Column): Field {
  const words = node.enum ?? (node.const === undefined ? undefined : [String(node.const)])
  const constraints = { ...(required ? { required } : {}), ...(words ? { enum: words } : {}) }
  return {
    name,
    type: node.type === 'array' ? 'list' : (node.type ?? 'string'),
    ...(node.type === 'array'
      ? { delimiter: listDelimiter, itemType: (node.items || node.prefixItems?.[0])?.type ?? 'string' }
      : {}),
    description: node.description ?? '',
    ...(Object.keys(constraints).length > 0 && node.type !== 'array' ? { constraints } : {}),
  } as Field
}

const keysOf = (columns: readonly Column[], own?: string): ForeignKey[] =>
  columns.flatMap(({ name, node }) => {
    const resource = tableOf[node['x-type'] ?? '']
    return resource === undefined || name === own ? [] : [{ fields: [name], reference: { resource, fields: ['id'] } }]
  })

function tableOfRecords(family: string, node: Node, records: readonly object[]): Table {
  const columns = columnsOf(node)
  return {
    name: family,
    description: node.description ?? '',
    fields: columns.map(fieldOf),
    primaryKey: ['id'],
    foreignKeys: keysOf(columns, 'id'),
    rows: records.map((record) => cellsOf(columns, record as Fields)),
  }
}

const recordField = (family: string): Field => ({
  name: 'record',
  type: 'string',
  description: `Id in the table ${family}.`,
  constraints: { required: true },
})
const place = (name: string, description: string): Field => ({ name, type: 'integer', description })

function tablesOfParts(family: string, node: Node, records: readonly object[]): Table[] {
  return partsOf(node)
    .filter(({ name }) => name !== 'sources')
    .map((part) => {
      const columns = columnsOf(part.node)
      return {
        name: `${family}-${part.name}`,
        description: part.node.description ?? '',
        fields: [recordField(family), place('n', 'Place in the list, from 1.'), ...columns.map(fieldOf)],
        primaryKey: ['record', 'n'],
        foreignKeys: [
          { fields: ['record'], reference: { resource: family, fields: ['id'] } },
          ...keysOf(columns, 'id'),
        ],
        rows: (records as readonly Fields[]).flatMap((record) =>
          itemsOf(record, part.name).map((item, index) => ({
            record: record.id,
            n: index + 1,
            ...cellsOf(columns, item),
          })),
        ),
      }
    })
}

const itemsOf = (record: Fields, list: string) => (record[list] ?? []) as readonly Fields[]

/** What an interaction carries and a meeting does not. */
const ofInteractions: readonly Field[] = [
  { name: 'meeting', type: 'string', description: 'The meeting.' },
  { name: 'year', type: 'integer', description: 'Calendar year.' },
  { name: 'quarter', type: 'string', description: 'As 2024-Q3; empty where the date is coarser.' },
  { name: 'month', type: 'string', description: 'As 2024-09; empty where the date is coarser.' },
  { name: 'party', type: 'string', description: 'The foreign party.' },
  { name: 'kind', type: 'string', description: 'Country or organisation.' },
  { name: 'region', type: 'string', description: 'Region of the party; international for organisations.' },
  {
    name: 'occasions',
    type: 'list',
    delimiter: listDelimiter,
    itemType: 'string',
    description: 'The occasion it was or stood beside, and those that one lies within.',
  },
]

/** The fields of an interaction that are no persons, in the order of the columns. */
const interactionColumns =
  'id meeting date earliest latest year quarter month party kind region setting mode place_city place_country occasions visit topics scope confidence'

/** One meeting × one foreign party, flat: persons are lists within a cell, in the same order. */
function interactions({ meetings, countries, organisations, occasions }: Atlas): Table {
  const meeting = recordSchema('meetings')
  const known = [...ofInteractions, ...columnsOf(meeting).map(fieldOf)]
  const persons = partsOf(meeting)
    .filter(({ name }) => name === 'principals' || name === 'counterparts')
    .flatMap(({ name, node }) =>
      columnsOf(node).map((column): Field => {
        const { constraints: _, type, ...field } = fieldOf(column)
        return { ...field, name: `${name}_${field.name}`, type: 'list', delimiter: listDelimiter, itemType: type }
      }),
    )
  return {
    name: 'interactions',
    description: 'One meeting × one foreign party: the unit the study calls an interaction.',
    fields: [
      ...interactionColumns.split(' ').flatMap((column) => known.find(({ name }) => name === column) ?? []),
      ...persons,
    ],
    primaryKey: ['id'],
    foreignKeys: [
      { fields: ['meeting'], reference: { resource: 'meetings', fields: ['id'] } },
      { fields: ['party'], reference: { resource: 'parties', fields: ['id'] } },
    ],
    rows: toInteractions(meetings, [...countries, ...organisations], { occasions }) as unknown as readonly Fields[],
  }
}

/** Countries and organisations in one table, which the columns of parties refer to. */
function parties({ countries, organisations }: Atlas): Table {
  const columns = columnsOf(recordSchema('countries')).filter(({ name }) =>
    ['id', 'kind', 'name', 'region'].includes(name),
  )
  return {
    name: 'parties',
    description: 'Countries and organisations, by the id that other tables use.',
    fields: columns.map((column) => ({ ...fieldOf(column), constraints: { required: true } as const })),
    primaryKey: ['id'],
    foreignKeys: [],
    rows: [...countries, ...organisations.map((each) => ({ ...each, region: 'international' }))].map((each) =>
      cellsOf(columns, each as unknown as Fields),
    ),
  }
}

/** The sources of all records and of their parts. */
function sources(atlas: Atlas): Table {
  const source = partsOf(recordSchema('meetings')).find(({ name }) => name === 'sources')?.node ?? {}
  const columns = columnsOf(source)
  const cite = (family: string, record: Fields, from: Fields, at: { part: string | null; item: number | null }) =>
    itemsOf(from, 'sources').map((each, index) => ({
      table: family,
      record: record.id,
      ...at,
      n: index + 1,
      ...cellsOf(columns, each),
    }))
  const rows = familyNames.flatMap((family) => {
    const parts = partsOf(recordSchema(family)).filter(({ name }) => name !== 'sources')
    return (atlas[family] as unknown as readonly Fields[]).flatMap((record) => [
      ...cite(family, record, record, { part: null, item: null }),
      ...parts.flatMap(({ name }) =>
        itemsOf(record, name).flatMap((item, index) => cite(family, record, item, { part: name, item: index + 1 })),
      ),
    ])
  })
  return {
    name: 'sources',
    description: 'The sources of every record, and of the parts that have their own.',
    fields: [
      { name: 'table', type: 'string', description: 'The table of the record.', constraints: { required: true } },
      { name: 'record', type: 'string', description: 'Its id.', constraints: { required: true } },
      { name: 'part', type: 'string', description: 'The list of parts it belongs to; empty for the record itself.' },
      place('item', 'Which part of that list, from 1.'),
      place('n', 'Place among its sources, from 1.'),
      ...columns.map(fieldOf),
    ],
    primaryKey: ['table', 'record', 'part', 'item', 'n'],
    foreignKeys: [],
    rows,
  }
}
