/** The JSON Schemas that the package ships accept its records, and refuse wrong ones. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { familyNames, familySchema } from '../../scripts/generate/json-schema.js'
import { atlas } from '../../src/data/atlas.js'

const ajv = new Ajv2020({ strict: false, validateFormats: false })

describe.each(familyNames)('%s', (family) => {
  const validate = ajv.compile(familySchema(family))

  test('the shipped records are valid', () => {
    validate(atlas[family])
    expect(validate.errors).toBe(null)
  })

  test('a record with a field too many, or one too few, is not', () => {
    expect(validate([{ id: 'x', unknown: 1 }])).toBe(false)
    expect(validate([{}])).toBe(false)
  })
})
