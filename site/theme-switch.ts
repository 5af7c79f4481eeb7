/** Light or dark: as the system says, until the reader switches. */
import type { Theme } from 'gsi-atlas/figures'
import { find } from './element.js'

const key = 'gsi-atlas-theme'
const dark = matchMedia('(prefers-color-scheme: dark)')
const toggle = find('theme', HTMLButtonElement)

/** Some browsers refuse storage to a page: then the choice lasts as long as the page. */
function remembered(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Nothing to do: the choice holds for this visit.
  }
}

/** Sets the switch up and returns what reads the theme; `changed` is called when it changes. */
export function themeSwitch(changed: () => void): () => Theme {
  let chosen = (['light', 'dark'] as const).find((theme) => theme === remembered())
  const theme = (): Theme => chosen ?? (dark.matches ? 'dark' : 'light')
  const show = () => {
    document.documentElement.dataset['theme'] = theme()
    toggle.textContent = theme() === 'dark' ? 'Light' : 'Dark'
    toggle.setAttribute('aria-label', `Switch to ${theme() === 'dark' ? 'light' : 'dark'} colours`)
  }
  toggle.addEventListener('click', () => {
    chosen = theme() === 'dark' ? 'light' : 'dark'
    remember(chosen)
    show()
    changed()
  })
  dark.addEventListener('change', () => {
    show()
    changed()
  })
  show()
  return theme
}
