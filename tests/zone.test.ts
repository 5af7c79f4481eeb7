import { expect, test } from 'vitest'

test('the suite runs in the time zone of its project', () => {
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ'])
})
