import type { Atlas, Source } from '../model/records.js'
import { sourcesIn, tells } from '../query/sources-in.js'
import type { Problem, Rule } from './rule.js'

type Placed = Pick<Problem, 'family' | 'id' | 'field'> & { readonly source: Source }

/** Every source of every record, at whatever depth of it. */
const sourcesOf = (atlas: Atlas): Placed[] =>
  (Object.keys(atlas) as (keyof Atlas)[]).flatMap((family) =>
    atlas[family].flatMap((record) =>
      sourcesIn(record).map(({ field, source }) => ({ family, id: record.id, field, source })),
    ),
  )

export const refusedHosts: Rule = {
  name: 'refused-hosts',
  description: 'No source links a refused host, a bare address or a port.',
  check: (atlas) =>
    sourcesOf(atlas).flatMap(({ source: { url }, ...at }) => {
      if (url === undefined) return []
      const { hostname, port } = new URL(url)
      const refused = atlas.hosts.find(({ id }) => hostname === id || hostname.endsWith(`.${id}`))
      const bare = /^[\d.]+$|^\[/.test(hostname) || port !== ''
      if (!refused && !bare) return []
      const why = refused ? `${refused.id} is refused: ${refused.reason}` : 'is a bare address or a port'
      return [{ ...at, field: `${at.field}.url`, value: url, message: `${why}; cite the original instead` }]
    }),
}

export const cleanUrls: Rule = {
  name: 'clean-urls',
  description: 'No source url has tracking parameters or a fragment.',
  check: (atlas) =>
    sourcesOf(atlas).flatMap(({ source: { url }, ...at }) =>
      url !== undefined && /[?&](utm_[a-z]+|fbclid|gclid|spm)=|#/.test(url)
        ? [
            {
              ...at,
              field: `${at.field}.url`,
              value: url,
              message: 'has a tracking parameter or a fragment: take it out',
            },
          ]
        : [],
    ),
}

export const sameUrlSameSource: Rule = {
  name: 'same-url-same-source',
  description: 'The same url has the same publisher, origin, family, language and day of publication everywhere.',
  check: (atlas) => {
    const first = new Map<string, Placed>()
    return sourcesOf(atlas).flatMap((placed) => {
      const { url } = placed.source
      if (url === undefined) return []
      const before = first.get(url)
      if (!before) {
        first.set(url, placed)
        return []
      }
      return (['publisher', 'origin', 'family', 'language', 'published'] as const).flatMap((key) => {
        const [here, there] = [JSON.stringify(placed.source[key]), JSON.stringify(before.source[key])]
        if (here === there) return []
        const { family, id, field } = placed
        return [
          {
            family,
            id,
            field: `${field}.${key}`,
            value: placed.source[key],
            message: `is ${there} at ${before.family} ${before.id}`,
          },
        ]
      })
    })
  },
}

/** Every list of sources of every record. */
const listsOf = (atlas: Atlas) =>
  (Object.keys(atlas) as (keyof Atlas)[]).flatMap((family) =>
    atlas[family].flatMap((record) => {
      const lists = new Map<string, Source[]>()
      for (const { field, source } of sourcesIn(record)) {
        const list = field.replace(/\.\d+$/, '')
        lists.set(list, [...(lists.get(list) ?? []), source])
      }
      return [...lists].map(([field, sources]) => ({ family, id: record.id, field, sources }))
    }),
  )

export const tellingSources: Rule = {
  name: 'telling-sources',
  description: 'A record rests on a text that tells of it; texts read for the context alone stand after these.',
  check: (atlas) =>
    listsOf(atlas).flatMap(({ sources, field, ...at }) =>
      sources.flatMap((source, i) => {
        const before = sources[i - 1]
        const message = !tells(source)
          ? before === undefined && 'no text that tells of the record stands before it'
          : before !== undefined && !tells(before) && 'stands after a text read for its context'
        return message ? [{ ...at, field: `${field}.${i}.foundBy`, value: source.foundBy, message }] : []
      }),
    ),
}

const withoutScheme = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '')

export const eachSourceOnce: Rule = {
  name: 'each-source-once',
  description: 'A list of sources has the same address once.',
  check: (atlas) =>
    listsOf(atlas).flatMap(({ sources, field, ...at }) => {
      const urls = sources.map(({ url }) => url && withoutScheme(url))
      return sources.flatMap(({ url }, i) =>
        url !== undefined && urls.indexOf(urls[i]) < i
          ? [{ ...at, field: `${field}.${i}.url`, value: url, message: 'stands in the list already' }]
          : [],
      )
    }),
}

/** Scripts that are written without spaces between words. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/

export const shortAnchors: Rule = {
  name: 'short-anchors',
  description: 'An anchor has at most eight words, or thirty characters in a script without spaces.',
  check: (atlas) =>
    sourcesOf(atlas).flatMap(({ source: { anchor }, ...at }) => {
      if (anchor === undefined) return []
      const long = unspaced.test(anchor) ? anchor.length > 30 : anchor.split(/\s+/).length > 8
      return long
        ? [
            {
              ...at,
              field: `${at.field}.anchor`,
              value: anchor,
              message: 'is longer than eight words or thirty characters',
            },
          ]
        : []
    }),
}
