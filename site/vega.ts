/** What the page uses of Vega and Vega-Lite: a view of a specification. Bundled apart, and loaded with the first chart. */
import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'

export function viewOf(spec: object, container: HTMLElement): View {
  const { spec: compiled } = compile(spec as unknown as TopLevelSpec)
  return new View(parse(compiled), { renderer: 'svg', container, hover: false })
}
