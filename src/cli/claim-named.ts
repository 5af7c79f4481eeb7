/** The claim that `--claim` names. */
import type { Claim } from '../model/records.js'
import { nameOf } from './reproduce-table.js'

/**
 * The id of a claim, given whole or as the table prints it.
 *
 * @throws RangeError for a name that the table prints of more than one claim, or of none.
 */
export function claimNamed(wanted: string, claims: readonly Claim[]): string {
  if (claims.some(({ id }) => id === wanted)) return wanted
  const named = claims.filter((claim) => nameOf(claim) === wanted).map(({ id }) => id)
  if (named.length > 1) throw new RangeError(`claim: "${wanted}" is ${named.join(' and ')}: use one`)
  const [id] = named
  if (id !== undefined) return id
  const near = nearTo(wanted, claims)
  const hint = near.length > 0 ? `near it: ${near.join(', ')}` : 'gsi-atlas reproduce lists them'
  throw new RangeError(`claim: "${wanted}" is not in the atlas; ${hint}`)
}

/** Ids of the claims whose id or printed name is most like a name, at most three. */
function nearTo(wanted: string, claims: readonly Claim[]): string[] {
  return claims
    .map((claim) => ({ id: claim.id, like: Math.max(likeness(wanted, claim.id), likeness(wanted, nameOf(claim))) }))
    .filter(({ like }) => like >= 0.4)
    .sort((a, b) => b.like - a.like)
    .slice(0, 3)
    .map(({ id }) => id)
}

/** Pairs of neighbouring letters that two names share, out of all (Dice): 1 for the same pairs, 0 for none. */
function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)]
  const shared = [...pairs].filter((pair) => others.has(pair)).length
  return pairs.size + others.size === 0 ? 0 : (2 * shared) / (pairs.size + others.size)
}

const pairsOf = (name: string) => new Set(Array.from(name.slice(1), (_, place) => name.slice(place, place + 2)))
