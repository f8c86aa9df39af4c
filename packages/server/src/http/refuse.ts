/** The answer to a refusal or a fault: short, in the language asked for, never a trace of the program. */
import { StoreError, type StoreFault } from '@horizon-soin/storage'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { type Log, traceOf } from '../log.js'
import { messagesIn, type RefusalCode } from '../messages/index.js'
import { Refusal, STATUS } from '../refusals.js'
import { problemsOf } from './ajv-problems.js'
import { languageOf } from './language-of.js'

/** Seconds after which a database may be back. */
const RETRY_AFTER = 5

const OF_STATUS: Readonly<Record<number, RefusalCode>> = { 404: 'not-found', 413: 'too-large', 415: 'media' }
const OF_STORE: Partial<Record<StoreFault, RefusalCode>> = {
  unavailable: 'unavailable',
  absent: 'unavailable',
  password: 'unavailable',
  denied: 'unavailable',
  full: 'full',
  unknown: 'not-found',
  state: 'not-open'
}

/** Any error as a refusal; what is none of the known ones is a fault of ours. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof StoreError) return new Refusal(OF_STORE[error.fault] ?? 'fault')
  const { statusCode = 500, validation } = error as FastifyError
  if (statusCode >= 500) return new Refusal('fault')
  return new Refusal(
    OF_STATUS[statusCode] ?? 'bad-request',
    validation ? { problems: problemsOf(validation) } : {}
  )
}

/** Answers errors. Refusals to act and faults are logged by the pattern of the address, never by what was sent. */
export const refuser =
  (log: Log) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { refusal, detail } = refusalOf(error)
    const status = STATUS[refusal]
    const place = { method: request.method, route: request.routeOptions?.url ?? 'none', status }
    if (status >= 500) log('fault', { code: refusal, ...place, ...traceOf(error) })
    else if (place.route !== 'none' && status !== 404) log('refused', { code: refusal, ...place })
    const retryAfter = detail.retryAfter ?? (status === 503 ? RETRY_AFTER : null)
    if (retryAfter !== null) reply.header('retry-after', String(retryAfter))
    if (status === 401)
      reply.header('www-authenticate', refusal === 'receipt-missing' ? 'Receipt' : 'Session')
    const language = languageOf(request.headers)
    return reply
      .code(status)
      .header('content-language', language)
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .serializer(JSON.stringify)
      .send({
        error: messagesIn(language).refusals[refusal],
        code: refusal,
        ...(detail.problems === undefined ? {} : { problems: detail.problems })
      })
  }
