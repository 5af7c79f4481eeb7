import { readdirSync } from 'node:fs'
import { defineConfig } from 'tsup'

const families = readdirSync('src/data')
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    schemas: 'src/schemas/index.ts',
    vocabulary: 'src/model/vocabulary.ts',
    cli: 'src/cli/index.ts',
    ...Object.fromEntries(families.map((family) => [`data/${family}`, `src/data/${family}.ts`])),
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/, 'zod'],
  dts: true,
  splitting: true,
  treeshake: false,
  clean: true,
})
