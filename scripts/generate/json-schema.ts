/** JSON Schema of a family, as the package ships it and as the other generators read it. */
import * as z from 'zod'
import { type FamilyName, families } from '../../src/schemas/families.js'

export interface Node {
  type?: string
  description?: string
  enum?: string[]
  const?: unknown
  items?: Node | false
  prefixItems?: Node[]
  properties?: Record<string, Node>
  required?: string[]
  additionalProperties?: Node | boolean
  anyOf?: Node[]
  pattern?: string
  format?: string
  minItems?: number
  'x-type'?: string
  'x-interface'?: string
  'x-family'?: string
  'x-values'?: Record<string, string>
  /** Names of the items of a tuple. */
  'x-items'?: string[]
}

export const familyNames = Object.keys(families) as FamilyName[]

export function recordSchema(family: FamilyName): Node {
  return z.toJSONSchema(families[family], { io: 'input' }) as Node
}

/** Schema of the file a family is shipped in: a bare array of its records. */
export function familySchema(family: FamilyName) {
  const { $schema, ...items } = recordSchema(family) as Node & { $schema: string }
  return { $schema, title: family, description: items.description, type: 'array', items }
}

/** Schema of the file that editors write in data/. */
export function fileSchema(family: FamilyName) {
  const { $schema, items } = familySchema(family)
  return {
    $schema,
    title: `data/${family}`,
    type: 'object',
    properties: { $schema: { type: 'string' }, records: { type: 'array', items } },
    required: ['$schema', 'records'],
    additionalProperties: false,
  }
}
