/** Figures to SVG and PNG, without a browser and with the typeface they name. */
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { GlobalFonts } from 'canvas'
import type { LoggerInterface } from 'vega'
import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import type { Figure } from '../../src/figures/figure.js'
import { geometry } from './geometry.js'

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'))
for (const weight of ['400Regular', '600SemiBold', '700Bold']) {
  for (const file of readdirSync(join(fonts, weight)).filter((name) => name.endsWith('.ttf'))) {
    GlobalFonts.registerFromPath(join(fonts, weight, file), 'Source Sans 3')
  }
}

export interface Rendered {
  readonly svg: string
  readonly png: Buffer
}

/** Draws a figure; the maps get their outlines as named data sets. */
export async function render({ id, chart }: Figure, scale = 2): Promise<Rendered> {
  const spec = { ...chart, datasets: geometry() } as unknown as TopLevelSpec
  const warnings: string[] = []
  const note = (...words: unknown[]) => {
    warnings.push(words.join(' '))
    return logger
  }
  const logger: LoggerInterface = {
    level: () => logger,
    error: note,
    warn: note,
    info: () => logger,
    debug: () => logger,
  }
  const compiled = compile(spec, { logger })
  const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none', logger })
  const svg = await view.toSVG()
  const canvas = (await view.toCanvas(scale)) as unknown as { toBuffer(type: 'image/png'): Buffer }
  const png = canvas.toBuffer('image/png')
  view.finalize()
  if (warnings.length) throw new Error(`${id}: ${warnings.join('; ')}`)
  return { svg, png }
}
