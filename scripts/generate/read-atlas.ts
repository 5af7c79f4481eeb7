import type { Atlas } from '../../src/model/records.js'
import { readAll } from '../lib/read-data.js'
import { familyNames } from './json-schema.js'

/** The records as they stand in data/, not checked: `npm run data:check` does that. */
export function readAtlas(): Atlas {
  const all = readAll()
  const records = familyNames.map((family) => [family, all[family].map(({ record }) => record)])
  return Object.fromEntries(records) as Atlas
}
