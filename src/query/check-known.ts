import type { InteractionFilter } from '../model/filter.js'
import type { Atlas } from '../model/records.js'

/** @throws RangeError for an id that the atlas does not hold: no meetings with it would say too much. */
export function checkKnown({ countries, organisations, officials, occasions }: Atlas, filter: InteractionFilter): void {
  const known = { party: [...countries, ...organisations], principal: officials, occasion: occasions }
  for (const word of ['party', 'principal', 'occasion'] as const)
    for (const id of [filter[word] ?? []].flat())
      if (id !== null && !known[word].some((record) => record.id === id))
        throw new RangeError(`${word}: "${id}" is not in the atlas`)
}
