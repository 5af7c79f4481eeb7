/** The description of the shipped tables as a Data Package (version 2), with the size and hash of each file. */
import { createHash } from 'node:crypto'
import packageJson from '../../package.json' with { type: 'json' }
import type { Meta } from '../../src/model/meta.js'
import { csvOf, type Table } from './tables.js'

export const dataPackage = (tables: readonly Table[], meta: Meta) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: meta.name,
  title: "An open atlas of China's nonmilitary security diplomacy",
  description: `${packageJson.description} ${meta.citation}`,
  version: meta.version,
  created: `${meta.dataAsOf}T00:00:00Z`,
  keywords: packageJson.keywords,
  licenses: [
    {
      name: 'CC-BY-4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
      title: 'Creative Commons Attribution 4.0',
    },
  ],
  contributors: [{ title: `The ${meta.name} contributors`, roles: ['creator'] }],
  resources: tables.map(resource),
})

function resource(table: Table) {
  const { name, description, fields, primaryKey, foreignKeys } = table
  const bytes = Buffer.from(csvOf(table))
  return {
    name,
    path: `data/${name}.csv`,
    type: 'table',
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields,
      primaryKey,
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  }
}
