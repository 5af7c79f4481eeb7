/** What the command line prints for its arguments. */
import { parseArgs } from 'node:util'
import { atlas, meta, publications, reproduce } from '../index.js'
import { claimNamed } from './claim-named.js'
import { paintFor } from './paint.js'
import { reproduceClaim } from './reproduce-claim.js'
import { reproduceTable } from './reproduce-table.js'

export const usage = `gsi-atlas ${meta.version}, data as of ${meta.dataAsOf}

  gsi-atlas reproduce              published numbers beside what the open records give, by figure
  gsi-atlas reproduce --claim ID   one of them, down to the interactions behind it
  gsi-atlas reproduce --json       the same as JSON, with the ids of the interactions behind each
  gsi-atlas --version
`

/** @throws TypeError or RangeError for arguments that are none of the usage. */
export function answer(args: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      claim: { type: 'string', multiple: true, default: [] },
      version: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.version) return meta.version
  if (values.help || args.length === 0) return usage
  const command = positionals.join(' ')
  if (command === '') throw new RangeError(`no command before ${args.join(' ')}`)
  if (command !== 'reproduce') throw new RangeError(`unknown command "${command}"`)
  const [wanted, ...others] = values.claim
  if (others.length > 0) throw new RangeError(`--claim: takes one claim, not ${values.claim.join(' and ')}`)

  const rows = reproduce(atlas, wanted === undefined ? {} : { claim: claimNamed(wanted, atlas.claims) })
  if (values.json) return JSON.stringify(rows, null, 2)
  const table = reproduceTable(rows, meta, publications, paintFor(process.stdout, process.env))
  return wanted === undefined ? table : `${table}\n\n${reproduceClaim(rows, atlas)}`
}
