/** Test only. A server of the projection alone, as the whole one is set up. */
import Fastify from 'fastify'
import type { Api } from '../../api.js'
import { addProjection, type ProjectionOptions } from '../index.js'

/** @param before adds what must know the routes as they are declared */
export async function openProjection(
  options: ProjectionOptions = {},
  before: (app: Api) => Promise<unknown> = async () => {}
): Promise<Api> {
  const app: Api = Fastify({
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, allErrors: true } }
  })
  await before(app)
  await addProjection(app, options)
  return app
}
