/** Heat tables: cells coloured by a part of 1, with a text that is readable on each. */
import { coloursOf, rampOf, type Theme } from './theme.js'

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = channels(colour)
    .map((channel) => channel / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, 1 to 21, after WCAG 2. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** Fill of a cell for a part of 1, and the ink that is easiest to read on it. */
export function cellOf(part: number, theme: Theme = 'light'): { readonly fill: string; readonly ink: string } {
  const ramp = rampOf(theme)
  const place = Math.min(1, Math.max(0, part)) * (ramp.length - 1)
  const from = channels(ramp[Math.floor(place)] ?? '')
  const to = channels(ramp[Math.ceil(place)] ?? '')
  const mixed = from.map((value, i) => Math.round(value + ((to[i] ?? value) - value) * (place % 1)))
  const fill = `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
  return { fill, ink: contrast(fill, '#000000') >= contrast(fill, '#ffffff') ? '#000000' : '#ffffff' }
}

/** A cell without anything to count. */
export const emptyCell = (theme: Theme = 'light') => ({
  text: '·',
  fill: 'transparent',
  ink: coloursOf(theme).muted,
})

/** The layers of a heat table whose cells have a `text`, a `fill` and an `ink`. */
export function heatTable(x: object, y: object, tooltip: readonly object[], theme: Theme = 'light'): object[] {
  const colour = (field: string) => ({ field, type: 'nominal', scale: null })
  return [
    {
      mark: { type: 'rect', stroke: coloursOf(theme).background, strokeWidth: 2, cornerRadius: 2 },
      encoding: { x, y, color: colour('fill'), tooltip },
    },
    { mark: { type: 'text', fontSize: 11 }, encoding: { x, y, text: { field: 'text' }, color: colour('ink') } },
  ]
}
