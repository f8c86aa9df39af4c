/** Refusals as answers: in the language of the request, with where and what was expected. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { languageOf } from '../http/language-of.js'
import { type Described, detailsOf, type SchemaFault } from './details.js'
import { messagesOf } from './messages/index.js'
import { Refusal } from './refusal.js'

/** A scenario and a question about it are far shorter. */
export const MOST_BYTES = 64 * 1024

/** Handles the errors of the routes; what is no refusal of ours is left to the server. */
export function refuse(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = error instanceof Refusal ? error : refusalOf(error, request)
  if (refusal === null) throw error
  return reply.code(refusal.status).header('vary', 'Accept-Language').send(refusal.body)
}

/** Deeper than any scenario: what recursion would not hold is refused before anything recurses. */
const DEEPEST = 32

/** Refuses a body that no thread could be sent. @throws Refusal 400 */
export function refuseDeep(body: unknown, request: FastifyRequest): void {
  let level: unknown[] = [body]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new Refusal(400, messagesOf(languageOf(request.headers)).tooDeep(DEEPEST))
    level = level.flatMap(one => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
}

/** What a schema refused. */
export function badRequest(
  faults: readonly SchemaFault[],
  schema: Described,
  request: FastifyRequest
): Refusal {
  const say = messagesOf(languageOf(request.headers))
  return new Refusal(400, say.badRequest, detailsOf(faults, schema, say))
}

/** What Fastify refused before a route saw it. */
function refusalOf(error: FastifyError, request: FastifyRequest): Refusal | null {
  const { validation, validationContext, statusCode, code } = error
  const schemas = request.routeOptions.schema
  if (validation) {
    const schema = validationContext === 'body' ? schemas?.body : schemas?.querystring
    return badRequest(validation as unknown as SchemaFault[], schema as Described, request)
  }
  const say = messagesOf(languageOf(request.headers))
  if (statusCode === 413) return new Refusal(413, say.tooLongBody(MOST_BYTES))
  if (statusCode === 415) return new Refusal(415, say.badMedia)
  return statusCode === 400 && code?.startsWith('FST_ERR_CTP_') ? new Refusal(400, say.badBody) : null
}
