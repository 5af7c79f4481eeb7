/** The figures, one below the other, and the index that leads to them. */
import type { Theme } from 'gsi-atlas/figures'
import { element, find } from './element.js'
import { figureSection } from './figure-section.js'
import type { PageFigure } from './page-figure.js'
import { pageFigures } from './page-figures.js'
import type { Controls } from './state.js'

/** Pixels beyond the window at which a chart is drawn. */
const margin = '500px 0px'

/** Fills the page; `show` is called with the figure that a reader asks for. */
export function gallery(show: (figure: string) => void): (controls: Controls, theme: Theme) => void {
  const sections = new Map<Element, ReturnType<typeof figureSection>>()
  const observer = new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen) sections.get(target)?.setNear(isIntersecting)
    },
    { rootMargin: margin },
  )
  const place = (figures: readonly PageFigure[], into: HTMLElement, index: HTMLElement) => {
    for (const page of figures) {
      const section = figureSection(page, () => show(page.key))
      sections.set(section.element, section)
      into.append(section.element)
      observer.observe(section.element)
      const anchor = element('a', { href: `#figure=${page.key}` })
      if (page.label !== undefined) anchor.append(element('span', {}, page.label), ' ')
      anchor.append(page.subject)
      anchor.addEventListener('click', (event) => {
        event.preventDefault()
        show(page.key)
      })
      index.append(element('li', {}, anchor))
    }
  }
  // Beside the figures there is room for the index, above them it would push them away.
  find('index', HTMLDetailsElement).open = matchMedia('(min-width: 64.01rem)').matches
  place(pageFigures.study, find('study-figures', HTMLElement), find('study-index', HTMLElement))
  place(pageFigures.ours, find('our-figures', HTMLElement), find('our-index', HTMLElement))
  return (controls, theme) => {
    for (const section of sections.values()) section.update(controls, theme)
  }
}
