/** An answer of a thread as that of a request. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { languageOf } from '../http/language-of.js'
import { messagesOf } from './messages/index.js'
import { Refusal } from './refusal.js'
import type { Task, TaskAnswer } from './task.js'
import { NoAnswer, type Threads } from './threads.js'

/** Seconds after which a thread is likely to be free. */
const WAIT = 5

/** Answers a request; the work ends with the connection of who asked. @throws Refusal where there is no answer */
export async function respond(
  task: Task,
  threads: Threads<Task, TaskAnswer>,
  request: FastifyRequest,
  reply: FastifyReply
): Promise<FastifyReply> {
  const gone = new AbortController()
  const leave = () => gone.abort()
  reply.raw.once('close', leave)
  try {
    const made = await threads.run(task, gone.signal)
    reply.header('cache-control', 'no-store').header('vary', 'Accept-Language')
    if (!(made instanceof Uint8Array)) return reply.code(made.status).send(made.body)
    // Bytes rather than an object: this thread, which serves everyone, has nothing left to write.
    return reply.type('application/json; charset=utf-8').send(made)
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    if (error.why === 'gone') return reply.hijack()
    const say = messagesOf(languageOf(request.headers))
    if (error.why === 'slow') throw new Refusal(503, say.tooSlow[task.name], [], 'slow')
    reply.header('retry-after', WAIT)
    throw new Refusal(503, say.busy)
  } finally {
    reply.raw.off('close', leave)
  }
}
