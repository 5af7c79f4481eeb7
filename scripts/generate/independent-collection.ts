/** How much of the record agents found who did not know it, and what they found that is not on it, in words. */
import type { InteractionFilter } from '../../src/model/filter.js'
import type { Atlas } from '../../src/model/records.js'
import { interactionsOf } from '../../src/query/interactions-of.js'
import { selectInteractions } from '../../src/query/select-interactions.js'
import { study } from '../../src/query/study.js'
import { collection, readCollection } from '../collection.js'

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

export function independentCollection(atlas: Atlas): string {
  const rows = readCollection()
  const { found, admitted, refused, shares, sessions } = collection(rows, atlas)
  const leads = refused.length + admitted.length
  const queries = atlas.searches
    .filter(({ id }) => id.startsWith('collection'))
    .reduce((total, { queries }) => total + queries, 0)
  const foundIds = new Set<string>(found.map(({ id }) => id))
  const again = (filter: InteractionFilter) => {
    const chosen = selectInteractions(interactionsOf(atlas), {
      ...study,
      setting: 'bilateral',
      kind: 'country',
      ...filter,
    })
    const ids = [...new Set(chosen.map(({ meeting }) => meeting))]
    return `${ids.filter((id) => foundIds.has(id)).length} of ${ids.length}`
  }
  const share = ({ value, low, high }: (typeof shares)['date']) =>
    `${percent(value)} (${percent(low)} to ${percent(high)})`
  return `Agents who were shown nothing of the record, ${new Set(rows.map(({ collector }) => collector)).size} of them, each with a part of the world or a kind of meeting, collected meetings
from the copy of the web in which all was searched (strategy 37, ${queries} queries; two of them had seen the names of eight
meetings in a list of files). They wrote down ${rows.length} rows. A script matched them with the record by party, principal and date, and
the editor where that left a doubt. ${shares.rows} rows are ${found.length} meetings on record, ${percent(found.length / atlas.meetings.length)} of all: of the bilateral core meetings with
countries in the window of the study ${again({ level: 'head' })} of the heads and ${again({ level: ['deputy', 'assistant'] })} of vice and assistant ministers.

The other ${rows.length - shares.rows} rows are ${leads} leads that were not on record. All but two had been refused before, nearly all as not confirmed. Most of
these took place; what no text that can be cited tells is who sat there for one side, by office at least for China's, or
when. ${admitted.length} of the ${leads} was admitted when the rejected leads were audited after. **The collection found no meeting that the rules admit
and that the record had neither held nor refused.**

Of the rows that are on record these shares say what the record says, with 95 % intervals by bootstrap over meetings: date
${share(shares.date)}, setting ${share(shares.setting)}. With a coarser date that holds the record’s, ${share(shares.dateHeld)} agree on it. That
party (${percent(shares.parties.value)}) and principal (${percent(shares.principals.value)}) agree is in part by construction. Of ${sessions.rows} rows of sessions ${sessions.same} list the
same delegations. Every difference but a coarser date was read again: in one the record was changed, to a day from a month.

What it means: little more can be found in that copy by such searches. What it does not mean: that little is missing. Who
searches the same pages with the same kind of model finds and overlooks the same.`
}
