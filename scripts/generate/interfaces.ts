/** TypeScript interfaces from the schemas: src/model/records.ts. */
import { familyNames, type Node, recordSchema } from './json-schema.js'

const header = `// Generated from src/schemas by \`npm run generate\`; do not edit.
`

export function interfaces(): string {
  const found = new Map<string, string>()
  const vocabulary = new Set<string>()
  const ids = new Set<string>()

  function typeOf(node: Node): string {
    const named = node['x-type']
    if (named !== undefined) {
      if (named.endsWith('Id')) ids.add(named)
      else if (node.enum) vocabulary.add(named)
      if (!node.enum && !named.endsWith('Id')) return 'Readonly<Record<string, string | readonly string[]>>'
      return named
    }
    if (node['x-interface'] !== undefined) return declare(node['x-interface'], node)
    if (node.enum) return node.enum.map((word) => `'${word}'`).join(' | ')
    if (node.const !== undefined) return JSON.stringify(node.const).replaceAll('"', "'")
    if (node.prefixItems) return `readonly [${node.prefixItems.map(typeOf).join(', ')}]`
    if (node.type === 'array' && node.items) {
      const item = typeOf(node.items)
      return `readonly ${/[ |]/.test(item) ? `(${item})` : item}[]`
    }
    if (node.type === 'integer' || node.type === 'number') return 'number'
    if (node.type === 'string' || node.type === 'boolean') return node.type
    throw new TypeError(`no TypeScript for ${JSON.stringify(node)}`)
  }

  function declare(name: string, node: Node): string {
    if (found.has(name)) return name
    found.set(name, '')
    const lines = Object.entries(node.properties ?? {}).map(([key, value]) => {
      const optional = node.required?.includes(key) ? '' : '?'
      const type = typeOf(value)
      const words = value.description ? `  /** ${value.description} */\n` : ''
      return `${words}  readonly ${key}${optional}: ${type}`
    })
    const family = node['x-family'] ? `\n *\n * A record of the family \`${node['x-family']}\`.` : ''
    found.set(
      name,
      `/** ${node.description ?? name}${family}${family ? '\n ' : ' '}*/\nexport interface ${name} {\n${lines.join('\n')}\n}\n`,
    )
    return name
  }

  const roots = familyNames.map((family) => {
    const node = recordSchema(family)
    return { family, name: declare(node['x-interface'] ?? family, node) }
  })
  const records = `/** All families of the atlas: what functions that join take. */\nexport interface Atlas {\n${roots.map(({ family, name }) => `  readonly ${family}: readonly ${name}[]`).join('\n')}\n}\n`
  const names = (set: Set<string>) =>
    [...set]
      .sort()
      .map((name) => `  ${name},`)
      .join('\n')
  return [
    header,
    `import type {\n${names(ids)}\n} from './ids.js'`,
    `import type {\n${names(vocabulary)}\n} from './vocabulary.js'\n`,
    ...[...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, body]) => body),
    records,
  ].join('\n')
}
