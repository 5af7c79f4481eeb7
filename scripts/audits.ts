/** What auditors found who had not coded what they read: the frozen lists of data/codings/audit*.json and their like. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bootstrap } from './agreement.js'
import { root } from './lib/read-data.js'

export interface Audited {
  readonly id: string
  readonly family?: string
  /** Values checked; absent where only changes were noted. */
  readonly checked: number
  readonly errors: readonly { readonly field: string }[]
}

export const readAudit = (name: string) =>
  (JSON.parse(readFileSync(join(root, `data/codings/${name}.json`), 'utf8')) as { records: Audited[] }).records

const only = (name: string, holds: (family: string | undefined) => boolean) =>
  readAudit(name).filter(({ family }) => holds(family))

const isEditorial = (family: string | undefined) => family === 'rejected' || family === 'hosts'

/** The draws in their order, and what was read in each. */
export const audits: readonly (readonly [drawn: string, records: readonly Audited[]])[] = [
  ['meetings, at random', readAudit('audit')],
  ['other families, at random', readAudit('wide-audit')],
  ['initiatives and series, all, read a second time', readAudit('wide-reread')],
  ['other families, at random again', readAudit('wide-audit-2')],
  ['the newest meetings and positions', readAudit('audit-3')],
  ['nine families, at random from what no audit had seen', readAudit('audit-4')],
  ['what strategies 29 to 35 wrote or changed in meetings', readAudit('audit-5')],
  ['meetings that nobody had read a second time', only('audit-6', (family) => family === 'meetings')],
  ['claims and relations, all, against the documents', only('audit-6', (family) => family !== 'meetings')],
  ['officials, organisations, series, names and regions, all', only('audit-7', (family) => !isEditorial(family))],
  ['rejected leads and refused hosts, all', only('audit-7', isEditorial)],
  ['meetings, at random, at the end', readAudit('audit-8')],
]

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const errorsIn = (records: readonly Audited[]) => sum(records.map(({ errors }) => errors.length))
const valuesIn = (records: readonly Audited[]) => sum(records.map(({ checked }) => checked))
const errorRate = (records: readonly Audited[]) => errorsIn(records) / valuesIn(records)

export interface AuditResult {
  readonly drawn: string
  readonly records: number
  readonly values: number
  readonly errors: number
  /** Share of the values, with the interval of a bootstrap over records. */
  readonly rate: number
  readonly low: number
  readonly high: number
  /** Records in which there was an error. */
  readonly touched: number
}

export const auditResults = (): AuditResult[] =>
  audits.map(([drawn, records]) => ({
    drawn,
    records: records.length,
    values: valuesIn(records),
    errors: errorsIn(records),
    rate: errorRate(records),
    ...bootstrap(records, errorRate),
    touched: records.filter(({ errors }) => errors.length > 0).length,
  }))
