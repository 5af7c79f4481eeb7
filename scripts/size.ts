/**
 * `npm run size`: bytes of bundles and time of imports, beside peers in one run. What the bars are and where
 * one is not met, and why: docs/performance.md.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from './lib/read-data.js'

const measures =
  'counts, forumAttendance, forumParties, regionShares, selectInteractions, timeline, toInteractions, topInterlocutors'

const bundles: { what: string; code: string; bar?: number }[] = [
  { what: 'regionShares', code: `export { regionShares } from 'gsi-atlas'`, bar: 1600 },
  { what: 'all measures', code: `export { ${measures} } from 'gsi-atlas'`, bar: 3500 },
  { what: 'interactions', code: `export { interactions } from 'gsi-atlas'`, bar: 30_000 },
  { what: 'meetings, with sources', code: `export { meetings } from 'gsi-atlas'` },
  { what: 'd3-array: rollup', code: `export { rollup } from 'd3-array'` },
  { what: 'remeda: groupBy', code: `export { groupBy } from 'remeda'` },
]

async function gzipped(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    alias: { 'gsi-atlas': join(root, 'dist/index.js') },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    logLevel: 'error',
    platform: 'browser',
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

/** Median wall time of a whole program that imports a module, over that of an empty one, pair by pair. */
function importRatio(specifier: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'gsi-atlas-import-'))
  const program = (name: string, code: string) => {
    const file = join(folder, name)
    writeFileSync(file, code)
    return () => {
      const start = process.hrtime.bigint()
      execFileSync('node', [file])
      return Number(process.hrtime.bigint() - start)
    }
  }
  const empty = program('empty.mjs', '')
  const importing = program('importing.mjs', `import ${JSON.stringify(pathToFileURL(specifier).href)}`)
  const ratios = Array.from({ length: 21 }, () => importing() / empty())
  return ratios.sort((a, b) => a - b)[10] ?? Number.NaN
}

let over = 0
const mark = (value: number, bar: number | undefined) => {
  if (bar === undefined) return ''
  if (value > bar) over++
  return value > bar ? `OVER the bar of ${bar}` : `bar ${bar}`
}

console.log('bundle, minified, gzip bytes')
for (const { what, code, bar } of bundles) {
  const bytes = await gzipped(code)
  console.log(`  ${what.padEnd(28)}${String(bytes).padStart(8)}  ${mark(bytes, bar)}`)
}

const folder = join(root, 'dist/data')
const bytes = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'interactions.json')
  .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
console.log(`\nprogram that imports it ÷ empty program (families: ${Math.round(bytes / 1000)} kB of JSON)`)
const peer = (name: string) => fileURLToPath(import.meta.resolve(name))
for (const { what, file, bar } of [
  { what: 'gsi-atlas', file: join(root, 'dist/index.js'), bar: 1.25 },
  { what: 'gsi-atlas/data/interactions', file: join(root, 'dist/data/interactions.js'), bar: 1.1 },
  { what: 'd3-array', file: peer('d3-array'), bar: undefined },
  { what: 'remeda', file: peer('remeda'), bar: undefined },
]) {
  const ratio = Math.round(100 * importRatio(file)) / 100
  console.log(`  ${what.padEnd(28)}${ratio.toFixed(2).padStart(8)}  ${mark(ratio, bar)}`)
}
process.exitCode = over ? 1 : 0
