/**
 * The gallery and explorer page, to docs/site: `site/` built, the package's own ESM build beside it, and all that
 * they need as local files. `npm run docs`, after the build.
 */
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { coloursOf, type Theme } from '../src/figures/theme.js'
import { familyNames } from './generate/json-schema.js'
import { geometry } from './lib/geometry.js'
import { root } from './lib/read-data.js'

const from = join(root, 'site')
const dist = join(root, 'dist')
const out = join(root, 'docs/site')

if (!existsSync(join(dist, 'figures.js'))) throw new Error('dist/: there is no build; run npm run build first')

const folderOf = (name: string) => join(root, 'node_modules', name)

/** The page's own modules, and Vega apart, which is loaded with the first chart. */
async function buildModules(): Promise<void> {
  const shared = { bundle: true, format: 'esm', target: 'es2022', platform: 'browser', minify: true } as const
  const outside = ['gsi-atlas', 'gsi-atlas/*', './vega.js']
  await build({ ...shared, entryPoints: [join(from, 'main.ts')], outfile: join(out, 'main.js'), external: outside })
  await build({ ...shared, entryPoints: [join(from, 'vega.ts')], outfile: join(out, 'vega.js'), legalComments: 'none' })
}

/** The doors that the page uses with every chunk they import, as they are, and the records as JSON. */
async function copyPackage(): Promise<void> {
  const doors = ['index.js', 'figures.js', 'tables.js', 'vocabulary.js'].map((door) => join(dist, door))
  const { metafile } = await build({
    entryPoints: doors,
    bundle: true,
    format: 'esm',
    metafile: true,
    ignoreAnnotations: true,
    write: false,
    outdir: out,
  })
  for (const input of Object.keys(metafile.inputs)) {
    const file = relative(dist, join(process.cwd(), input))
    mkdirSync(dirname(join(out, 'gsi-atlas', file)), { recursive: true })
    copyFileSync(join(dist, file), join(out, 'gsi-atlas', file))
  }
  mkdirSync(join(out, 'gsi-atlas/data'), { recursive: true })
  for (const family of [...familyNames, 'interactions']) {
    cpSync(join(dist, `data/${family}.json`), join(out, `gsi-atlas/data/${family}.json`))
  }
}

/** The palette of the figures as custom properties: the system's choice, and the reader's over it. */
function colours(): string {
  const properties = (theme: Theme) =>
    Object.entries({ ...coloursOf(theme), 'color-scheme': theme })
      .map(([name, value]) => (name === 'color-scheme' ? `  ${name}: ${value};\n` : `  --${name}: ${value};\n`))
      .join('')
  return [
    `:root {\n${properties('light')}}\n`,
    `:root[data-theme="dark"] {\n${properties('dark')}}\n`,
    `@media (prefers-color-scheme: dark) {\n:root:not([data-theme]) {\n${properties('dark')}}\n}\n`,
  ].join('\n')
}

const weights = { 400: '400Regular', 600: '600SemiBold', 700: '700Bold' } as const

function copyFonts(): void {
  const fonts = folderOf('@expo-google-fonts/source-sans-3')
  mkdirSync(join(out, 'fonts'), { recursive: true })
  for (const [weight, name] of Object.entries(weights)) {
    copyFileSync(join(fonts, name, `SourceSans3_${name}.ttf`), join(out, `fonts/source-sans-3-${weight}.ttf`))
  }
}

/** Licences of what the page carries beside the package. */
function licences(): string {
  const files = [
    ['gsi-atlas, code', join(root, 'LICENSE')],
    ['gsi-atlas, data', join(root, 'LICENSE-DATA')],
    ['gsi-atlas, notices', join(root, 'NOTICES.md')],
    ['Source Sans 3', join(folderOf('@expo-google-fonts/source-sans-3'), 'LICENSE_FONT')],
    ['Vega', join(folderOf('vega'), 'LICENSE')],
    ['Vega-Lite', join(folderOf('vega-lite'), 'LICENSE')],
    ['world-atlas', join(folderOf('world-atlas'), 'LICENSE')],
  ] as const
  return files.map(([name, file]) => `${name}\n\n${readFileSync(file, 'utf8').trim()}\n`).join('\n\n')
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
await Promise.all([buildModules(), copyPackage()])
for (const file of ['index.html', 'style.css', 'icon.svg']) copyFileSync(join(from, file), join(out, file))
writeFileSync(join(out, 'colours.css'), colours())
writeFileSync(join(out, 'geometry.json'), JSON.stringify(geometry()))
writeFileSync(join(out, 'licences.txt'), licences())
copyFonts()
