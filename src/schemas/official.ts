import * as z from 'zod'
import { agency, coarseDate, level, note, officialId, sources, text } from './parts.js'

export const official = z
  .strictObject({
    id: officialId('Family name and given name in pinyin.'),
    name: text('Name in pinyin, family name first.'),
    nameZh: text('Name in Chinese characters, where a source shows it.').exactOptional(),
    posts: z
      .array(
        z
          .strictObject({
            agency,
            level,
            title: text('Title of the post.'),
            from: coarseDate('Earliest date on which a source shows the post, or its start where one states it.'),
            to: coarseDate('Last date, where a source states that the post ended.').exactOptional(),
          })
          .meta({ 'x-interface': 'Post', description: 'A capacity with its dates.' }),
      )
      .min(1)
      .meta({ description: 'Posts in the agencies of the atlas, by date.' }),
    sources,
    note: note.exactOptional(),
  })
  .meta({
    'x-interface': 'Official',
    'x-family': 'officials',
    description: 'A PRC leader with dated posts. Office only: no birth dates, no private facts.',
  })
