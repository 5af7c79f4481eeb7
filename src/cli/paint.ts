/** Colour for a terminal, and none elsewhere. */
import { styleText } from 'node:util'

export type Style = 'bold' | 'dim' | 'green' | 'yellow'

/** The text in a style. */
export type Paint = (style: Style, text: string) => string

export const plain: Paint = (_, text) => text

/** Colour where the output is a terminal and NO_COLOR is not set; plain text for a pipe or a file. */
export function paintFor(
  output: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Paint {
  return output.isTTY === true && env['NO_COLOR'] === undefined ? styleText : plain
}
