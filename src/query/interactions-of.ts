import type { Interaction } from '../model/interaction.js'
import type { Atlas } from '../model/records.js'
import { checkAtlas } from './check-given.js'
import { toInteractions } from './to-interactions.js'

/** The interactions of an atlas, regions and occasions resolved. */
export function interactionsOf(atlas: Atlas): Interaction[] {
  checkAtlas(atlas)
  const { meetings, countries, organisations, occasions } = atlas
  return toInteractions(meetings, [...countries, ...organisations], { occasions })
}
