import { readdirSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/** Modules of data that are no doors of their own. */
const inner = ['meeting-facts', 'small', 'texts']

const families = readdirSync('src/data')
  .map((name) => name.replace('.ts', ''))
  .filter((name) => !inner.includes(name))

const shared = { format: ['esm', 'cjs'], target: 'es2022', platform: 'neutral', dts: true } satisfies Options

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      figures: 'src/figures/index.ts',
      schemas: 'src/schemas/index.ts',
      vocabulary: 'src/model/vocabulary.ts',
      tables: 'src/tables/index.ts',
      ...Object.fromEntries(families.map((family) => [`data/${family}`, `src/data/${family}.ts`])),
    },
    external: ['zod'],
    splitting: true,
  },
  // The command line is a program: it needs one format and no types, and uses the package as others do.
  {
    ...shared,
    entry: { 'cli/index': 'src/cli/index.ts' },
    format: 'esm',
    dts: false,
    external: [/^node:/, '../index.js'],
  },
])
