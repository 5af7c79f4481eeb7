/** Records as a list: date, words, confidence, and the texts they rest on. */
import { archiveOf } from 'gsi-atlas'
import { element } from './element.js'
import type { Entry, EntrySource } from './entry.js'
import { dateName, joined } from './words.js'

export const link = (href: string, text: string): HTMLAnchorElement =>
  element('a', { href, target: '_blank', rel: 'noopener' }, text)

const languages = new Intl.DisplayNames(['en'], { type: 'language' })

function sourceLine({ url, publisher, language, published, accessed, archived }: EntrySource): HTMLLIElement {
  const copy = accessed && archiveOf({ url, accessed, archived })
  const about = joined([language === 'en' ? undefined : languages.of(language), published && dateName(published)])
  return element(
    'li',
    {},
    url === undefined ? `${publisher} (no link)` : link(url, publisher),
    ...(about ? [element('span', { class: 'about' }, about)] : []),
    ...(copy ? [link(copy, 'archive')] : []),
  )
}

function entryItem({ date, text, detail, confidence, note, sources }: Entry): HTMLLIElement {
  const head = joined([date && dateName(date), confidence], ' · ')
  return element(
    'li',
    {},
    ...(head ? [element('p', { class: 'when' }, head)] : []),
    element('p', { class: 'what' }, text),
    ...detail.map((line) => element('p', { class: 'detail' }, line)),
    ...(note === undefined ? [] : [element('p', { class: 'detail' }, `Note: ${note}`)]),
    ...(sources.length
      ? [element('ul', { class: 'sources', 'aria-label': 'Sources' }, ...sources.map(sourceLine))]
      : []),
  )
}

export const entryList = (entries: readonly Entry[]): HTMLOListElement =>
  element('ol', { class: 'entries' }, ...entries.map(entryItem))
