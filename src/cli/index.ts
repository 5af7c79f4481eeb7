#!/usr/bin/env node
/** The command line: `gsi-atlas reproduce`. */
import { parseArgs } from 'node:util'
import { atlas, meta, publications, reproduce } from '../index.js'
import { paintFor } from './paint.js'
import { reproduceClaim } from './reproduce-claim.js'
import { nameOf, reproduceTable } from './reproduce-table.js'

const usage = `gsi-atlas ${meta.version}, data as of ${meta.dataAsOf}

  gsi-atlas reproduce              published numbers beside what the open records give, by figure
  gsi-atlas reproduce --claim ID   one of them, down to the interactions behind it
  gsi-atlas reproduce --json       the same as JSON, with the ids of the interactions behind each
  gsi-atlas --version
`

/** What the command line prints for its arguments. */
function answer(args: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      claim: { type: 'string' },
      version: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.version) return meta.version
  if (values.help || positionals.length === 0) return usage
  if (positionals.join(' ') !== 'reproduce') throw new RangeError(`unknown command "${positionals.join(' ')}"`)
  const rows = reproduce(atlas, values.claim === undefined ? {} : { claim: claimNamed(values.claim) })
  if (values.json) return JSON.stringify(rows, null, 2)
  const table = reproduceTable(rows, meta, publications, paintFor(process.stdout, process.env))
  return values.claim === undefined ? table : `${table}\n\n${reproduceClaim(rows, atlas)}`
}

/** The id of a claim, given whole or as the table prints it. */
function claimNamed(wanted: string): string {
  const [printed, ...others] = atlas.claims.filter((claim) => nameOf(claim) === wanted)
  return printed && others.length === 0 ? printed.id : wanted
}

try {
  console.log(answer(process.argv.slice(2)))
} catch (error) {
  console.error(`gsi-atlas: ${(error as Error).message}\n\n${usage}`)
  process.exitCode = 2
}
