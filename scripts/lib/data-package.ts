/** The description of the shipped tables as a Data Package (version 2), with the size and hash of each file. */
import { createHash } from 'node:crypto'
import packageJson from '../../package.json' with { type: 'json' }
import type { Meta } from '../../src/model/meta.js'
import type { Table } from './tables.js'

/** A table and its file. */
export interface TableFile {
  readonly table: Table
  readonly path: string
  readonly csv: string
}

export const dataPackage = (files: readonly TableFile[], meta: Meta) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: meta.name,
  title: "An open atlas of China's nonmilitary security diplomacy",
  description: `${packageJson.description} Meetings were searched through ${meta.searchedThrough}. Cite as: ${meta.citation}`,
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
  resources: files.map(resource),
})

function resource({ table, path, csv }: TableFile) {
  const { name, description, fields, primaryKey, foreignKeys } = table
  return {
    name,
    path,
    type: 'table',
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields,
      primaryKey,
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
      missingValues: [''],
    },
  }
}
