import { defineConfig } from 'vitest/config'

/** Days and periods must not depend on where the code runs; in Asunción some months have no first midnight. */
const zones = ['UTC', 'America/Los_Angeles', 'Asia/Shanghai', 'America/Asuncion']

export default defineConfig({
  test: {
    coverage: { include: ['src/**'], exclude: ['src/data/**'] },
    projects: [
      ...zones.map((zone) => ({
        test: {
          name: zone,
          env: { TZ: zone },
          pool: 'forks' as const,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/package/**', 'tests/browser/**', 'tests/generated.test.ts'],
        },
      })),
      { test: { name: 'generated', include: ['tests/generated.test.ts'], testTimeout: 60_000 } },
      {
        test: { name: 'package', include: ['tests/package/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
    ],
  },
})
