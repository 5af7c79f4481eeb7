/**
 * The relational layout of the atlas, from the schemas: a table for each family, one for each list of parts, ids or
 * closed words that its records have, one for the parties of all and one for their sources. Columns are the schema's,
 * whether or not a record has them yet, and a few that spare a reader a rule of the package.
 */
import { countsAsAttending } from '../../src/measure/attending.js'
import { firstDay, lastDay } from '../../src/model/days.js'
import type { Atlas } from '../../src/model/records.js'
import { toInteractions } from '../../src/query/to-interactions.js'
import type { FamilyName } from '../../src/schemas/families.js'
import { listDelimiter, toCsv } from '../../src/tables/to-csv.js'
import { familyNames, type Node, recordSchema } from '../generate/json-schema.js'

/** A column, as Table Schema describes it. */
export interface TableField {
  readonly name: string
  readonly type: string
  readonly description: string
  readonly delimiter?: string
  readonly itemType?: string
  readonly categories?: readonly { readonly value: string; readonly label: string }[]
  readonly constraints?: {
    readonly required?: boolean
    readonly enum?: readonly string[]
    readonly pattern?: string
  }
}

export interface ForeignKey {
  readonly fields: readonly string[]
  readonly reference: { readonly resource: string; readonly fields: readonly string[] }
}

export interface Table {
  readonly name: string
  readonly description: string
  readonly fields: readonly TableField[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly rows: readonly Row[]
}

type Row = Readonly<Record<string, unknown> & { id?: string }>

/** The table that an id of this type is a row of. */
const tableOfId: Readonly<Record<string, string>> = {
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

export const csvOf = ({ fields, rows }: Table): string => toCsv(rows, { columns: fields.map(({ name }) => name) })

export function tablesOf(atlas: Atlas): Table[] {
  const families = familyNames.flatMap((family) => {
    const node = withDerived(family)
    const records = rowsOf(derivedRecords(atlas)[family] ?? atlas[family])
    return [
      recordTable(family, node, records),
      ...wordTables(family, node, records),
      ...partTables(family, node, records),
    ]
  })
  return [interactionTable(atlas), ...families, partyTable(atlas), sourceTable(atlas)]
}

const rowsOf = (records: readonly object[]) => records as readonly Row[]

// What the package's own rules add to a record

/** The days that a date, with its bounds, can mean. */
const daysOf = ({ date, earliest = date, latest = date }: { date: string; earliest?: string; latest?: string }) => ({
  firstDay: firstDay(earliest),
  lastDay: lastDay(latest),
})

const dayNodes = {
  firstDay: {
    type: 'string',
    format: 'date',
    description: 'First day it can have been: `from` of a window compares it.',
  },
  lastDay: { type: 'string', format: 'date', description: 'Last day it can have been: `to` of a window compares it.' },
}

const derivedNodes: Partial<Record<FamilyName, Readonly<Record<string, Node>>>> = {
  meetings: dayNodes,
  attendance: {
    counted: {
      type: 'boolean',
      description:
        'Whether its party counts: a government, police or organisation delegation at the main forum or received beside it.',
    },
  },
}

function withDerived(family: FamilyName): Node {
  const node = recordSchema(family)
  const own = derivedNodes[family] ?? {}
  return {
    ...node,
    properties: { ...node.properties, ...own },
    required: [...(node.required ?? []), ...Object.keys(own)],
  }
}

const derivedRecords = ({ meetings, attendance }: Atlas): Partial<Record<FamilyName, readonly object[]>> => ({
  meetings: meetings.map((meeting) => ({ ...meeting, ...daysOf(meeting) })),
  attendance: attendance.map((row) => ({ ...row, counted: countsAsAttending(row) })),
})

// Columns

/** A column, and what a record has in it. */
interface Column {
  readonly name: string
  readonly node: Node
  readonly required: boolean
  readonly of: (record: Row) => unknown
}

/** Columns of a record: what lies within another field has both names; lists of parts are tables of their own. */
function columnsOf(node: Node, prefix = '', within = (record: Row): Row => record, sure = true): Column[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, child]): Column[] => {
    const name = `${prefix}${key}`
    const of = (record: Row) => within(record)[key]
    const required = sure && (node.required?.includes(key) ?? false)
    if (isParts(child)) return []
    if (child.properties && !isOpen(child))
      return columnsOf(child, `${name}_`, (record) => (of(record) ?? {}) as Row, required)
    if (child.prefixItems)
      return child.prefixItems.map((item, i) => ({
        name: `${name}_${child['x-items']?.[i] ?? i + 1}`,
        node: { description: child.description ?? '', ...item },
        required,
        of: (record) => (of(record) as readonly unknown[] | undefined)?.[i],
      }))
    const isText = child.type === 'object'
    return [{ name, node: child, required, of: isText ? (record) => of(record) && JSON.stringify(of(record)) : of }]
  })
}

/** Whether an object holds words that the schema leaves open, as the filter of a claim's measure: it is JSON in a cell. */
const isOpen = (node: Node): boolean =>
  typeof node.additionalProperties === 'object' || Object.values(node.properties ?? {}).some(isOpen)

const itemOf = (node: Node): Node | undefined => (node.type === 'array' && node.items) || undefined

const isParts = (node: Node): boolean => itemOf(node)?.properties !== undefined

/** The lists of parts within a record, and what a part is. */
const partsOf = (node: Node): [name: string, part: Node][] =>
  Object.entries(node.properties ?? {}).flatMap(([name, child]): [string, Node][] => {
    const item = itemOf(child)
    return item?.properties ? [[name, item]] : []
  })

const ownParts = (node: Node) => partsOf(node).filter(([name]) => name !== 'sources')

const cellsOf = (columns: readonly Column[], record: Row): Row =>
  Object.fromEntries(columns.map(({ name, of }) => [name, of(record)]))

/** A pattern in the dialect of XML Schema, which Table Schema asks for: anchored by itself, every group plain. */
const plainPattern = (pattern: string) => pattern.replace(/^\^/, '').replace(/\$$/, '').replaceAll('(?:', '(')

const coarseDate = '\\d{4}(-\\d{2}(-\\d{2})?)?'

function fieldOf({ name, node, required }: Column): TableField {
  const isDay = node.format === 'date'
  const pattern = node.pattern === undefined || isDay ? undefined : plainPattern(node.pattern)
  const description = pattern === coarseDate ? `${node.description} YYYY-MM-DD, YYYY-MM or YYYY.` : node.description
  const item = itemOf(node)
  if (item) return listField(name, description ?? '', item.type)
  const words = node.enum ?? (typeof node.const === 'string' ? [node.const] : undefined)
  const meanings = Object.entries(node['x-values'] ?? {})
  const constraints = {
    ...(required && { required }),
    ...(words && { enum: words }),
    ...(pattern !== undefined && { pattern }),
  }
  return {
    name,
    type: isDay ? 'date' : (node.type ?? 'string'),
    description: description ?? '',
    ...(meanings.length > 0 && { categories: meanings.map(([value, label]) => ({ value, label })) }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

const listField = (name: string, description: string, itemType = 'string'): TableField => ({
  name,
  type: 'list',
  delimiter: listDelimiter,
  itemType,
  description,
})

const required = { constraints: { required: true } }

const foreignKey = (field: string, resource: string): ForeignKey => ({
  fields: [field],
  reference: { resource, fields: ['id'] },
})

/** Foreign keys of the columns; the key of a table is none to itself. A place is in a country, never in an organisation. */
const foreignKeysOf = (columns: readonly Column[], table: string): ForeignKey[] =>
  columns.flatMap(({ name, node }) => {
    const resource = name === 'place_country' ? 'countries' : tableOfId[node['x-type'] ?? '']
    return resource === undefined || (name === 'id' && resource === table) ? [] : [foreignKey(name, resource)]
  })

// Tables

function recordTable(family: string, node: Node, records: readonly Row[]): Table {
  const columns = columnsOf(node)
  const keys = foreignKeysOf(columns, family)
  return {
    name: family,
    description: node.description ?? '',
    fields: columns.map(fieldOf),
    primaryKey: ['id'],
    // `parties` is made of countries and organisations, and what was withdrawn is no meeting any more.
    foreignKeys: ['countries', 'organisations', 'withdrawn'].includes(family)
      ? keys.filter(({ fields: [name] }) => name !== 'id')
      : keys,
    rows: records.map((record) => cellsOf(columns, record)),
  }
}

/** A table for each list of ids or closed words: a row for each word, which a key or a list of values can check. */
function wordTables(family: string, node: Node, records: readonly Row[]): Table[] {
  return columnsOf(node).flatMap(({ name, node: list, of }) => {
    const item = itemOf(list)
    if (item?.['x-type'] === undefined) return []
    const value: Column = { name: 'value', node: { ...item, description: list.description ?? '' }, required: true, of }
    return [
      {
        name: `${family}-${name}`,
        description: `The words of \`${name}\` in ${family}, a row each.`,
        fields: [...placeInList(family), fieldOf(value)],
        primaryKey: ['record', 'n'],
        foreignKeys: [foreignKey('record', family), ...foreignKeysOf([value], '')],
        rows: records.flatMap((record) =>
          ((of(record) ?? []) as readonly string[]).map((word, index) => ({
            record: record.id,
            n: index + 1,
            value: word,
          })),
        ),
      },
    ]
  })
}

const placeInList = (family: string): TableField[] => [
  { name: 'record', type: 'string', description: `Id in the table ${family}.`, ...required },
  { name: 'n', type: 'integer', description: 'Place in the list, from 1.', ...required },
]

function partTables(family: string, node: Node, records: readonly Row[]): Table[] {
  return ownParts(node).map(([list, part]) => {
    const columns = columnsOf(part)
    return {
      name: `${family}-${list}`,
      description: part.description ?? '',
      fields: [...placeInList(family), ...columns.map(fieldOf)],
      primaryKey: ['record', 'n'],
      foreignKeys: [foreignKey('record', family), ...foreignKeysOf(columns, '')],
      rows: records.flatMap((record) =>
        itemsOf(record, list).map((item, index) => ({ record: record.id, n: index + 1, ...cellsOf(columns, item) })),
      ),
    }
  })
}

const itemsOf = (record: Row, list: string) => (record[list] ?? []) as readonly Row[]

/** What an interaction carries and a meeting does not. */
function ownOfInteractions(): TableField[] {
  const party = columnsOf(recordSchema('countries')).map(fieldOf)
  const region = party.find(({ name }) => name === 'region')
  return [
    { name: 'meeting', type: 'string', description: 'Id in the table meetings.', ...required },
    { name: 'year', type: 'integer', description: 'Calendar year.', ...required },
    { name: 'quarter', type: 'string', description: 'As 2024-Q3; empty where the date is coarser.' },
    { name: 'month', type: 'string', description: 'As 2024-09; empty where the date is coarser.' },
    { name: 'party', type: 'string', description: 'The foreign party: id in the table parties.', ...required },
    { name: 'party_name', type: 'string', description: 'Name of the party in English.', ...required },
    { ...kindOfParty },
    {
      ...region,
      name: 'region',
      type: 'string',
      description: 'Region of the party; international for organisations.',
    },
    listField('occasions', 'The occasion it was or stood beside, and those that one lies within.'),
  ]
}

const kindOfParty: TableField = {
  name: 'kind',
  type: 'string',
  description: 'Country or organisation.',
  constraints: { required: true, enum: ['country', 'organisation'] },
}

/** The columns of an interaction that are no persons, in order. */
const interactionColumns =
  'id meeting date earliest latest firstDay lastDay year quarter month party party_name kind region setting mode place_city place_country occasions visit topics scope confidence'

/** One meeting × one foreign party, flat: persons are lists within a cell, in the same order. */
function interactionTable({ meetings, countries, organisations, occasions }: Atlas): Table {
  const meeting = withDerived('meetings')
  const known = [...ownOfInteractions(), ...columnsOf(meeting).map(fieldOf)]
  const persons = partsOf(meeting)
    .filter(([list]) => list === 'principals' || list === 'counterparts')
    .flatMap(([list, part]) =>
      columnsOf(part).map(({ name, node }) => listField(`${list}_${name}`, node.description ?? '', node.type)),
    )
  const fields = interactionColumns.split(' ').map((column) => {
    const field = known.find(({ name }) => name === column)
    if (!field) throw new RangeError(`interactions: there is no column ${column}`)
    return column === 'id' ? { ...field, description: 'Meeting and party.', constraints: { required: true } } : field
  })
  const nameOf = new Map<string, string>([...countries, ...organisations].map(({ id, name }) => [id, name]))
  return {
    name: 'interactions',
    description:
      'One meeting × one foreign party: the unit the study calls an interaction. Persons are lists in a cell, the same place in each column being the same person; `meetings` has what else is known of the meeting.',
    fields: [...fields, ...persons],
    primaryKey: ['id'],
    foreignKeys: [
      foreignKey('meeting', 'meetings'),
      foreignKey('party', 'parties'),
      foreignKey('place_country', 'countries'),
    ],
    rows: toInteractions(meetings, [...countries, ...organisations], { occasions }).map((row) => ({
      ...row,
      ...daysOf(row),
      party_name: nameOf.get(row.party),
    })),
  }
}

/** Countries and organisations in one table, which the columns of parties refer to. */
function partyTable({ countries, organisations }: Atlas): Table {
  const region = columnsOf(recordSchema('countries'))
    .map(fieldOf)
    .find(({ name }) => name === 'region')
  return {
    name: 'parties',
    description: 'Countries and organisations, by the id that other tables use.',
    fields: [
      {
        name: 'id',
        type: 'string',
        description: 'ISO 3166-1 alpha-2, XK, or the word for an organisation.',
        ...required,
      },
      kindOfParty,
      { name: 'name', type: 'string', description: 'Name in English.', ...required },
      { ...region, name: 'region', type: 'string', description: 'Region; international for organisations.' },
      {
        name: 'foreign',
        type: 'boolean',
        description: 'False for CN, HK and MO, which no record can meet.',
        ...required,
      },
    ],
    primaryKey: ['id'],
    foreignKeys: [],
    rows: [
      ...countries.map(({ id, kind, name, region, foreign = true }) => ({ id, kind, name, region, foreign })),
      ...organisations.map(({ id, kind, name }) => ({ id, kind, name, region: 'international', foreign: true })),
    ],
  }
}

/** The sources of all records and of their parts. */
function sourceTable(atlas: Atlas): Table {
  const [, source = {}] = partsOf(recordSchema('meetings')).find(([name]) => name === 'sources') ?? []
  const columns = columnsOf(source)
  const sourcesOf = (resource: string, record: Row, from: Row, part?: string, item?: number) =>
    itemsOf(from, 'sources').map((each, index) => ({
      id: [resource, record.id, part, item, index + 1].filter((word) => word !== undefined).join('/'),
      resource,
      record: record.id,
      part,
      item,
      n: index + 1,
      ...cellsOf(columns, each),
    }))
  return {
    name: 'sources',
    description:
      'The sources of every record, and of the parts that have their own: join `record` to the id in the table that `resource` names, or, where there is a `part`, `record` and `item` to `record` and `n` in the table named resource-part. Parts without sources of their own have those of the record.',
    fields: [
      { name: 'id', type: 'string', description: 'Table, record, part and places, between slashes.', ...required },
      { name: 'resource', type: 'string', description: 'The table of the record.', ...required },
      { name: 'record', type: 'string', description: 'Its id there.', ...required },
      { name: 'part', type: 'string', description: 'The list of parts it belongs to; empty for the record itself.' },
      { name: 'item', type: 'integer', description: 'Which part of that list, from 1.' },
      {
        name: 'n',
        type: 'integer',
        description: 'Place among its sources, from 1, the best to link first.',
        ...required,
      },
      ...columns.map(fieldOf),
    ],
    primaryKey: ['id'],
    foreignKeys: [],
    rows: familyNames.flatMap((family) => {
      const parts = ownParts(recordSchema(family))
      return rowsOf(atlas[family]).flatMap((record) => [
        ...sourcesOf(family, record, record),
        ...parts.flatMap(([list]) =>
          itemsOf(record, list).flatMap((item, index) => sourcesOf(family, record, item, list, index + 1)),
        ),
      ])
    }),
  }
}
