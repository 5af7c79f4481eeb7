/** Brings a figure into the window, and keeps it there while charts above it are drawn, until the reader moves. */
import { find } from './element.js'

const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

let stop = () => {}

export function scrollTo(figure: string): void {
  stop()
  const section = document.getElementById(figure)
  if (!section) return
  const align = () => section.scrollIntoView({ behavior: 'instant', block: 'start' })
  const observer = new ResizeObserver(align)
  const moved = new AbortController()
  stop = () => {
    observer.disconnect()
    moved.abort()
  }
  for (const move of moves) addEventListener(move, () => stop(), { signal: moved.signal, passive: true })
  observer.observe(find('figures', HTMLElement))
  align()
}
