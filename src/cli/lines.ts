/** The page of the command line: 100 columns. */

export const width = 100

/** Pieces joined into lines of at most 100 columns; lines after the first are indented. */
export function inLines(pieces: readonly string[], separator: string, indent: string): string[] {
  const lines: string[] = []
  let line: string | undefined
  for (const piece of pieces) {
    const longer: string = line === undefined ? piece : `${line}${separator}${piece}`
    if (line === undefined || longer.length <= width) line = longer
    else {
      lines.push(line)
      line = `${indent}${piece}`
    }
  }
  return line === undefined ? lines : [...lines, line]
}

/** Text cut to a width, with an ellipsis where something is lost. */
export const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
