/** What the page says of the data as a whole: how much, as of when, how to cite, where the records are. */
import { atlas, cite, interactions, meta } from 'gsi-atlas'
import { button, element, find } from './element.js'
import { link } from './entry-list.js'
import { newestText } from './newest-text.js'
import { dateName, number } from './words.js'

const counts: readonly (readonly [string, number])[] = [
  ['meetings', atlas.meetings.length],
  ['interactions', interactions.length],
  ['parties met', new Set(interactions.map(({ party }) => party)).size],
  ['positions', atlas.positions.length],
  ['forum attendances', atlas.attendance.length],
]

/** Families as files beside the page. */
const families = Object.keys(meta.records).filter((family) => (meta.records[family] ?? 0) > 0)

export function header(): void {
  find('counts', HTMLElement).append(
    ...counts.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, number(value)))),
  )
  find('as-of', HTMLElement).textContent =
    `Data as of ${dateName(meta.dataAsOf)}, searched through ${dateName(meta.searchedThrough)}; newest text read: ${dateName(newestText)}. Version ${meta.version}.`
  const citation = cite(meta)
  find('citation', HTMLElement).textContent = citation
  const copied = find('copied', HTMLElement)
  const copy = (text: string) => async () => {
    await navigator.clipboard.writeText(text)
    copied.textContent = 'Copied.'
  }
  const copying = [
    ['Copy citation', citation],
    ['Copy BibTeX', cite(meta, 'bibtex')],
  ] as const
  copied.before(...copying.map(([label, text]) => button(label, () => void copy(text)())))
  find('files', HTMLElement).append(
    ...families.map((family) =>
      element(
        'li',
        {},
        element('a', { href: `./gsi-atlas/data/${family}.json` }, `${family}.json`),
        ` ${number(meta.records[family] ?? 0)}`,
      ),
    ),
  )
  const study = atlas.publications.find(({ id }) => id === 'carnegie-2025-new-world-cop')
  if (study?.url !== undefined)
    find('study', HTMLElement).append(link(study.url, study.title), ` (${study.publisher}, ${study.date.slice(0, 4)})`)
}
