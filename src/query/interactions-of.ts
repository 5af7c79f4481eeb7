import type { Interaction } from '../model/interaction.js'
import type { Atlas } from '../model/records.js'
import { toInteractions } from './to-interactions.js'

/** @throws TypeError where a family was given in place of an atlas. */
export function checkAtlas(atlas: Pick<Atlas, 'meetings'>): void {
  if (!Array.isArray(atlas?.meetings))
    throw new TypeError('atlas: not an atlas; give the whole `atlas`, not one family')
}

/** The interactions of an atlas, regions and occasions resolved. */
export function interactionsOf(atlas: Atlas): Interaction[] {
  checkAtlas(atlas)
  const { meetings, countries, organisations, occasions } = atlas
  return toInteractions(meetings, [...countries, ...organisations], { occasions })
}
