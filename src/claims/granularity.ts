import type { Claim } from '../model/records.js'

/** Which counts a published share allows for one denominator. */
export interface Granularity {
  readonly claim: string
  readonly total: number
  /** Counts whose share of `total` lies within what the published share allows. */
  readonly counts: readonly number[]
}

/**
 * Whether published shares are possible for a denominator: the GRIM test. A share of whole things cannot take
 * every value: of 201, 27.4 percent can only be 55.
 *
 * Source: Brown and Heathers, "The GRIM Test", Social Psychological and Personality Science 8 (2017).
 *
 * @param claims Claims; those whose unit is not a share are left aside.
 * @param total The denominator.
 * @returns A row per share, in the order given; `counts` is empty where the share is not possible.
 * @throws RangeError where `total` is not a whole number from 1 up.
 * @example
 * ```ts
 * import { checkGranularity, claims } from 'gsi-atlas'
 *
 * const shares = claims.filter(({ outOf }) => outOf === 'carnegie-2025-bilateral-meetings')
 * checkGranularity(shares, 201)
 * // [
 * //   { claim: 'carnegie-2025-southeast-asia-share', total: 201, counts: [ 55 ] },
 * //   { claim: 'carnegie-2025-central-asia-share', total: 201, counts: [ 21 ] },
 * // ]
 * ```
 */
export function checkGranularity(claims: readonly Claim[], total: number): Granularity[] {
  if (!Number.isInteger(total) || total < 1) {
    throw new RangeError(`total: ${String(total)} is not a whole number from 1 up`)
  }
  return claims
    .filter(({ unit }) => unit === 'share')
    .map(({ id, low, high = 1 }) => {
      const least = Math.ceil(low * total - 1e-9)
      const most = Math.floor(high * total + 1e-9)
      return { claim: id, total, counts: Array.from({ length: Math.max(0, most - least + 1) }, (_, i) => least + i) }
    })
}

/**
 * The denominators for which several published shares are possible at once.
 *
 * @param claims Claims; those whose unit is not a share are left aside.
 * @param largest The largest denominator tried.
 * @returns The denominators from 1 up to `largest`, ascending; all of them where no claim is a share.
 * @throws RangeError where `largest` is not a whole number from 1 up.
 * @example
 * ```ts
 * import { claims, possibleTotals } from 'gsi-atlas'
 *
 * const shares = claims.filter(({ outOf }) => outOf === 'carnegie-2025-bilateral-meetings')
 * possibleTotals(shares, 250)
 * // [ 106, 135, 164, 201, 212, 230, 241 ]
 * ```
 */
export function possibleTotals(claims: readonly Claim[], largest: number): number[] {
  if (!Number.isInteger(largest) || largest < 1) {
    throw new RangeError(`largest: ${String(largest)} is not a whole number from 1 up`)
  }
  return Array.from({ length: largest }, (_, i) => i + 1).filter((total) =>
    checkGranularity(claims, total).every(({ counts }) => counts.length > 0),
  )
}
