#!/usr/bin/env node
/** The command line: `gsi-atlas reproduce`. */
import { answer, usage } from './answer.js'

try {
  console.log(answer(process.argv.slice(2)))
} catch (error) {
  console.error(`gsi-atlas: ${(error as Error).message}\n\n${usage}`)
  process.exitCode = 2
}
