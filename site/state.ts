/** What the address says: period, agency, the party whose profile is open, the figure in view. */
import type { Agency } from 'gsi-atlas'
import { agencies } from 'gsi-atlas/vocabulary'

/** The period and agency that the reader asks for. */
export interface Controls {
  /** First month: `2024-09`. */
  readonly from?: string
  /** Last month. */
  readonly to?: string
  readonly agency?: Agency
}

export interface State extends Controls {
  readonly party?: string
  readonly figure?: string
}

const month = /^\d{4}-(0[1-9]|1[0-2])$/

/** Reads a hash; what it cannot mean is left out. */
export function parseState(hash: string): State {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const [from, to] = ['from', 'to']
    .map((name) => given.get(name))
    .map((value) => (month.test(value ?? '') ? value : null))
  const agency = agencies.find((word) => word === given.get('agency'))
  const [party, figure] = [given.get('party'), given.get('figure')]
  return {
    ...(from && { from }),
    ...(to && { to: from && to < from ? from : to }),
    ...(agency && { agency }),
    ...(party && { party }),
    ...(figure && { figure }),
  }
}

/** The hash of a state; empty for the page as it opens. */
export function formatState({ from, to, agency, party, figure }: State): string {
  const words = Object.entries({ from, to, agency, party, figure })
  const set = words.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return set.length ? `#${new URLSearchParams(set)}` : ''
}
