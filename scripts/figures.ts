/**
 * `npm run figures`: every figure as SVG and PNG, light and dark, into docs/gallery, with the page that shows the
 * PNGs: an SVG needs the typeface where it is seen. What a figure says is in the page too, so that a test can tell
 * whether the gallery is current.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from '../src/figures/figure.js'
import { galleryOf } from './generate/gallery.js'
import { readAtlas } from './generate/read-atlas.js'
import { root } from './lib/read-data.js'
import { render } from './lib/render.js'

const folder = join(root, 'docs/gallery')
mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder).filter((name) => /\.(svg|png)$/.test(name))) rmSync(join(folder, name))

const atlas = readAtlas()
const figures = galleryOf(atlas)
for (const [place, { name, draw }] of figures.entries()) {
  process.stderr.write(`\r${String(place + 1).padStart(2)} of ${figures.length}  ${name.padEnd(32)}`)
  const light = await render(draw({ theme: 'light' }) as Figure)
  const dark = await render(draw({ theme: 'dark' }) as Figure)
  writeFileSync(join(folder, `${name}.svg`), light.svg)
  writeFileSync(join(folder, `${name}.png`), light.png)
  writeFileSync(join(folder, `${name}-dark.svg`), dark.svg)
  writeFileSync(join(folder, `${name}-dark.png`), dark.png)
}
process.stderr.write(`\r${figures.length} figures in docs/gallery${' '.repeat(30)}\n`)
