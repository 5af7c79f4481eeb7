/** Numbers as the command line prints them. */

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

/** A share as a percentage, anything else as it stands. */
export const shown = (value: number, unit: string): string => (unit === 'share' ? percent(value) : String(value))

/** A computed value, of a share with both its terms. */
export function computedText(
  { computed, count, total }: { readonly computed?: number; readonly count?: number; readonly total?: number },
  unit: string,
): string {
  if (computed === undefined) return '–'
  return total === undefined ? shown(computed, unit) : `${count}/${total} ${percent(computed)}`
}

/** Least and greatest; one number where they are the same. */
export function range({ low, high }: { readonly low: number; readonly high: number }, unit: string): string {
  if (low === high) return shown(low, unit)
  return unit === 'share' ? `${(100 * low).toFixed(1)}–${percent(high)}` : `${low}–${high}`
}

/** What the wording of a number allows, where that is more than the number. */
export function allowedText(low: number, high: number | undefined, unit: string): string | undefined {
  if (low === high) return undefined
  const text = (value: number) => (unit === 'share' ? `${(100 * value).toFixed(2)} %` : String(value))
  return high === undefined ? `${text(low)} and more` : `${text(low)} to ${text(high)}`
}
