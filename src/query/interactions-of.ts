import type { Interaction } from '../model/interaction.js'
import type { Atlas } from '../model/records.js'
import { toInteractions } from './to-interactions.js'

/** The interactions of an atlas, regions and occasions resolved. */
export const interactionsOf = ({ meetings, countries, organisations, occasions }: Atlas): Interaction[] =>
  toInteractions(meetings, [...countries, ...organisations], { occasions })
