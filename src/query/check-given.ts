/** Whether what is given is what it should be: rows, interactions, an atlas. */
import type { InteractionFilter } from '../model/filter.js'
import type { Interaction } from '../model/interaction.js'
import type { Atlas } from '../model/records.js'
import { m49SubRegions } from '../model/vocabulary.js'

/** @throws TypeError where rows are not an array. */
export function checkRows(rows: unknown): void {
  if (!Array.isArray(rows)) throw new TypeError(`rows: ${String(rows)} is not an array`)
}

/**
 * @throws TypeError where rows are not an array of interactions; RangeError for a region of another scheme than
 * theirs, which no row could have.
 */
export function checkInteractions(rows: readonly Interaction[], filter: InteractionFilter): void {
  checkRows(rows)
  const [first] = rows
  if (first !== undefined && !['party', 'meeting', 'principals'].every((key) => Object.hasOwn(Object(first), key)))
    throw new TypeError('rows: not interactions; toInteractions makes them')
  checkScheme(rows, filter)
}

const isOfM49 = (region: string) => (m49SubRegions as readonly string[]).includes(region)

/** `international` is of both schemes. */
function checkScheme(rows: readonly Interaction[], { region }: InteractionFilter): void {
  const first = rows.find((row) => row.region !== 'international')
  if (region === undefined || !first) return
  const other = [region].flat().find((one) => one !== 'international' && isOfM49(one) !== isOfM49(first.region))
  if (other !== undefined)
    throw new RangeError(
      `region: "${other}" is of another scheme than "${first.region}"; toInteractions takes \`regions\``,
    )
}

/** @throws TypeError where a family was given in place of an atlas. */
export function checkAtlas(atlas: Pick<Atlas, 'meetings'>): void {
  if (!Array.isArray(atlas?.meetings))
    throw new TypeError('atlas: not an atlas; give the whole `atlas`, not one family')
}
