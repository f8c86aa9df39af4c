/** The description of the API, made from the schemas that hold it: OpenAPI 3.1. */
import swagger from '@fastify/swagger'
import { Type } from 'typebox'
import type { Api } from './api.js'
import { refusals } from './schemas/parts.js'
import { COOKIE } from './staff/cookie.js'

const URL = '/api/openapi.json'

/** Gathers what is registered after it. */
export async function addOpenApi(app: Api, version: string): Promise<void> {
  await app.register(swagger, {
    hideUntagged: true,
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Horizon Soin',
        version,
        description:
          'The projection on the shipped datasets, and public consultations. Errors are { error, code, problems? }.',
        license: { name: 'MIT', identifier: 'MIT' }
      },
      components: {
        securitySchemes: {
          receipt: {
            type: 'http',
            scheme: 'receipt',
            description:
              'Authorization: Receipt XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-X, the code given with a contribution'
          },
          staff: {
            type: 'apiKey',
            in: 'cookie',
            name: COOKIE,
            description:
              'the session of someone of the team who has one of the roles named, any role where none is'
          },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: COOKIE,
            description: 'the session of someone of the team, even where its second factor was not given yet'
          }
        }
      }
    }
  })

  app.get(
    URL,
    {
      schema: {
        operationId: 'getOpenApi',
        summary: 'This description',
        tags: ['server'],
        security: [],
        response: { 200: Type.Object({}, { additionalProperties: true }), ...refusals }
      }
    },
    async (_, reply) => reply.header('cache-control', 'no-cache').send(app.swagger())
  )
}
