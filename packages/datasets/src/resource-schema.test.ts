import { describe, expect, it } from 'vitest'
import { TABLE_NAMES, TABLES } from './catalogue.js'
import { tableResource, tableSchema } from './resource-schema.js'

describe('the schema of a table', () => {
  it('states types, constraints, keys and references', () => {
    expect(tableResource('time_use')).toEqual({
      name: 'time_use',
      path: 'time_use.csv',
      profile: 'tabular-data-resource',
      encoding: 'utf-8',
      schema: {
        fields: [
          { name: 'profession', type: 'string', constraints: { required: true } },
          { name: 'activity', type: 'string', constraints: { required: true } },
          ...['share', 'low', 'high'].map(name => ({
            name,
            type: 'number',
            constraints: { required: true, minimum: 0, maximum: 1 }
          })),
          { name: 'source', type: 'string', constraints: { required: true } },
          {
            name: 'status',
            type: 'string',
            constraints: {
              required: true,
              enum: ['measured', 'published', 'expert', 'reconstructed', 'assumption']
            }
          },
          { name: 'note', type: 'string' }
        ],
        primaryKey: ['profession', 'activity'],
        foreignKeys: [
          { fields: 'profession', reference: { resource: 'professions', fields: 'id' } },
          { fields: 'activity', reference: { resource: 'activities', fields: 'id' } },
          { fields: 'source', reference: { resource: 'sources', fields: 'id' } }
        ]
      }
    })
  })

  it('states open bounds for readers of both versions of the standard', () => {
    const gain = tableSchema(TABLES.potential).fields.find(field => field['name'] === 'slow')
    expect(gain!['constraints']).toEqual({
      required: true,
      minimum: -1,
      maximum: 1,
      exclusiveMinimum: -1,
      exclusiveMaximum: 1
    })
  })

  it('names only columns and tables that there are', () => {
    for (const name of TABLE_NAMES) {
      const { fields, primaryKey, foreignKeys = [] } = tableSchema(TABLES[name])
      const columns = fields.map(field => field['name'])
      expect(new Set(columns).size).toBe(columns.length)
      for (const key of primaryKey) expect(columns).toContain(key)
      for (const { reference } of foreignKeys) {
        expect(tableSchema(TABLES[reference.resource as 'sources']).primaryKey).toEqual(['id'])
      }
    }
  })
})
