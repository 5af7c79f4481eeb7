/** Whether what is given is what it should be: rows, interactions, an atlas. */
import type { Interaction } from '../model/interaction.js'
import type { Atlas } from '../model/records.js'

/** @throws TypeError where rows are not an array. */
export function checkRows(rows: unknown): void {
  if (!Array.isArray(rows)) throw new TypeError(`rows: ${String(rows)} is not an array`)
}

/** @throws TypeError where rows are not an array of interactions. */
export function checkInteractions(rows: readonly Interaction[]): void {
  checkRows(rows)
  const [first] = rows
  if (first !== undefined && !Object.hasOwn(Object(first), 'party'))
    throw new TypeError('rows: not interactions; toInteractions makes them')
}

/** @throws TypeError where a family was given in place of an atlas. */
export function checkAtlas(atlas: Pick<Atlas, 'meetings'>): void {
  if (!Array.isArray(atlas?.meetings))
    throw new TypeError('atlas: not an atlas; give the whole `atlas`, not one family')
}
