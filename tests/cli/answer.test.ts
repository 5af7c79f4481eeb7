import { describe, expect, test } from 'vitest'
import { answer, usage } from '../../src/cli/answer.js'
import { claimNamed } from '../../src/cli/claim-named.js'
import { atlas, meta } from '../../src/index.js'

describe('arguments', () => {
  test('none, or --help, give the usage; --version the version', () => {
    expect(answer([])).toBe(usage)
    expect(answer(['-h'])).toBe(usage)
    expect(answer(['--version'])).toBe(meta.version)
  })

  test('an option without a command is refused', () => {
    expect(() => answer(['--json'])).toThrow('no command before --json')
    expect(() => answer(['--claim', 'russia-bilateral'])).toThrow('no command before --claim russia-bilateral')
  })

  test('a second claim is refused', () => {
    const two = ['reproduce', '--claim', 'russia-bilateral', '--claim', 'meetings']
    expect(() => answer(two)).toThrow('--claim: takes one claim, not russia-bilateral and meetings')
    expect(answer(two.slice(0, 3))).toContain('Bilateral meetings with Russia.')
  })

  test('what is no command is refused', () => {
    expect(() => answer(['reprodcue'])).toThrow('unknown command "reprodcue"')
    expect(() => answer(['reproduce', 'x'])).toThrow('unknown command "reproduce x"')
  })
})

describe('a claim', () => {
  const named = (wanted: string) => claimNamed(wanted, atlas.claims)

  test('goes by its id, or by the name that the table prints', () => {
    expect(named('carnegie-2025-russia-bilateral')).toBe('carnegie-2025-russia-bilateral')
    expect(named('russia-bilateral')).toBe('carnegie-2025-russia-bilateral')
  })

  test('whose printed name is that of another too is asked for by id', () => {
    expect(() => named('global-initiatives')).toThrow(
      'claim: "global-initiatives" is carnegie-2025-global-initiatives and cigi-2025-global-initiatives: use one',
    )
    expect(named('cigi-2025-global-initiatives')).toBe('cigi-2025-global-initiatives')
  })

  test('that does not exist brings up those with a name near it', () => {
    const near = 'near it: carnegie-2025-russia-bilateral, carnegie-2025-russia-multilateral'
    expect(() => named('russia')).toThrow(`claim: "russia" is not in the atlas; ${near}`)
    expect(() => named('carnegie-2025-russia-bilatral')).toThrow(near)
    expect(() => named('x')).toThrow('claim: "x" is not in the atlas; gsi-atlas reproduce lists them')
  })
})
