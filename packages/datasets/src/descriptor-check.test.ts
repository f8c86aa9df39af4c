import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { describe, expect, it } from 'vitest'
import { DESCRIPTOR_SCHEMA } from './descriptor-schema.js'

/** The name that `standaloneCode` exports is the one under which the schema is registered. */
const SCHEMA_ID = 'checkDescriptor'

function generate(): string {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, code: { source: true, esm: true } })
  ajv.addSchema(DESCRIPTOR_SCHEMA, SCHEMA_ID)
  const code = standaloneCode.default(ajv, { [SCHEMA_ID]: SCHEMA_ID })
  return `// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// @ts-nocheck
// Generated from descriptor-schema.ts by descriptor-check.test.ts: not to be edited.
${code.replace('"use strict";', '')}
`
}

describe('the check of a descriptor', () => {
  it('is the code of its schema', async () => {
    await expect(generate()).toMatchFileSnapshot('./descriptor-check.ts')
  })

  it('needs nothing to run: no module, no code made from text', () => {
    expect(generate()).not.toMatch(/require\(|import |Function\(|eval\(/)
  })
})
