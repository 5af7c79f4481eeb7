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
