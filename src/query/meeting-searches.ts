import type { SearchStrategy } from '../model/vocabulary.js'

/** Strategies that look for meetings: by them a party counts as searched for or not. */
export const meetingSearches: readonly SearchStrategy[] = [
  'lead-check',
  'principal',
  'country',
  'occasion',
  'visit',
  'agreement',
  'review',
  'deputies',
  'case',
  'edition',
  'publisher',
  'wording',
  'recollection',
]
