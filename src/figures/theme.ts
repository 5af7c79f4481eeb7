/** One look for all figures: one typeface, a palette that colour-blind readers can tell apart, light and dark. */

export type Theme = 'light' | 'dark'

export interface Colours {
  readonly background: string
  readonly text: string
  readonly muted: string
  readonly grid: string
  readonly land: string
  readonly border: string
  readonly accent: string
  /** A second colour, for contrast with the accent. */
  readonly contrast: string
  /** What is there but not emphasised. */
  readonly quiet: string
}

const themes: Readonly<Record<Theme, Colours>> = {
  light: {
    background: '#ffffff',
    text: '#1c2430',
    muted: '#66707d',
    grid: '#e7eaee',
    land: '#eceff2',
    border: '#ffffff',
    accent: '#0b6fb8',
    contrast: '#d1590c',
    quiet: '#b4bdc7',
  },
  dark: {
    background: '#12161c',
    text: '#eef1f4',
    muted: '#9aa5b1',
    grid: '#2a313a',
    land: '#262d36',
    border: '#12161c',
    accent: '#58b0ee',
    contrast: '#f39255',
    quiet: '#55606c',
  },
}

export const coloursOf = (theme: Theme = 'light'): Colours => themes[theme]

/** After Okabe and Ito (2008), darkened or lightened for contrast with the page. */
const categories: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#0b6fb8', '#d1590c', '#00846b', '#a4508b', '#8a6d00', '#4aa5d6', '#5c6670'],
  dark: ['#58b0ee', '#f39255', '#3fc4a3', '#d88ac2', '#d9b64a', '#9ad3f3', '#a2adb8'],
}

export const categoriesOf = (theme: Theme = 'light'): readonly string[] => categories[theme]

/** From the page's own colour to the accent, for heat tables. */
export const rampOf = (theme: Theme = 'light'): readonly string[] =>
  theme === 'dark'
    ? ['#1b2530', '#1f4766', '#2c77ab', '#58b0ee', '#bfe2fb']
    : ['#edf3f8', '#bcd8ec', '#6fb0db', '#0b6fb8', '#073f6b']

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

/** Fill of a cell of a heat table for a part of 1, and the ink that is easiest to read on it. */
export function cellOf(part: number, theme: Theme = 'light'): { readonly fill: string; readonly ink: string } {
  const ramp = rampOf(theme)
  const place = Math.min(1, Math.max(0, part)) * (ramp.length - 1)
  const from = channels(ramp[Math.floor(place)] ?? '')
  const to = channels(ramp[Math.ceil(place)] ?? '')
  const mixed = from.map((value, i) => Math.round(value + ((to[i] ?? value) - value) * (place % 1)))
  const fill = `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
  return { fill, ink: contrast(fill, '#000000') >= contrast(fill, '#ffffff') ? '#000000' : '#ffffff' }
}

const font = '"Source Sans 3", "Source Sans Pro", system-ui, sans-serif'

/** Vega-Lite config of a theme, and its colours. */
export function config(theme: Theme) {
  const colours = coloursOf(theme)
  const { text, muted, grid } = colours
  const label = { labelFont: font, labelFontSize: 12, labelColor: text, titleFont: font }
  return {
    colours,
    font,
    view: { stroke: null },
    title: {
      anchor: 'start',
      frame: 'bounds',
      font,
      fontSize: 19,
      fontWeight: 700,
      lineHeight: 23,
      color: text,
      subtitleFont: font,
      subtitleFontSize: 13,
      subtitleLineHeight: 18,
      subtitleColor: muted,
      subtitlePadding: 6,
      offset: 16,
    },
    axis: {
      ...label,
      titleColor: muted,
      titleFontSize: 12,
      titleFontWeight: 400,
      domain: false,
      ticks: false,
      grid: true,
      gridColor: grid,
      labelPadding: 6,
    },
    axisY: { labelLimit: 260 },
    legend: {
      ...label,
      titleColor: muted,
      titleFontSize: 12,
      titleFontWeight: 400,
      symbolType: 'circle',
      labelLimit: 240,
    },
    header: { ...label, titleColor: muted, labelFontWeight: 600, labelFontSize: 13 },
    text: { font, fontSize: 12, color: text },
    bar: { fill: colours.accent },
    line: { stroke: colours.accent, strokeWidth: 2 },
    rule: { stroke: muted },
    circle: { fill: colours.accent, opacity: 1 },
    range: { category: categoriesOf(theme), ramp: rampOf(theme), heatmap: rampOf(theme) },
  }
}
