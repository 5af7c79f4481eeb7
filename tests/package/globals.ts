/** Names that TypeScript's own libraries declare globally. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './installed.js'

export function globals(): Set<string> {
  const folder = join(root, 'node_modules/typescript/lib')
  const texts = readdirSync(folder)
    .filter((name) => /^lib\..*\.d\.ts$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/^(?:declare var|interface|declare class|type) (\w+)/gm)].map(([, name = '']) => name),
    ),
  )
}
