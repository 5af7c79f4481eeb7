/** The packed tarball, installed into an empty project as a user would. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

export function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Packs and installs; returns the project folder. zod, an optional peer, is put beside the package. */
export function install(): string {
  const project = mkdtempSync(join(tmpdir(), 'gsi-atlas-user-'))
  const [tarball = ''] = run('npm', ['pack', '--silent', '--pack-destination', project], root)
    .trim()
    .split('\n')
    .slice(-1)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'user', private: true }))
  run(
    'npm',
    ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', `./${tarball}`],
    project,
  )
  cpSync(join(root, 'node_modules/zod'), join(project, 'node_modules/zod'), { recursive: true })
  return project
}
