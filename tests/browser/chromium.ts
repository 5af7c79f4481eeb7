/** The Chromium that the tests run in: `CHROMIUM`, or Debian's. Without one they fail: they are never skipped. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

export async function launch(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) {
    throw new Error(`${executablePath}: there is no Chromium; apt-get install chromium, or set CHROMIUM to its path`)
  }
  // Chromium refuses its sandbox to root, which is who runs in most containers.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args })
}
