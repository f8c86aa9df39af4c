/** The entry of the server: arguments in, exit code out. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { addressOf } from './address.js'
import type { Env } from './language.js'
import { type Messages, messagesIn } from './messages/index.js'
import { openServer, type ServerPlace } from './open-server.js'
import { DEFAULT_HOST, DEFAULT_PORT, otherPort, readOptions } from './options.js'

/** What the server takes from its surroundings, so that a test can give it. */
export interface Surroundings {
  env: Env
  say: (line: string) => void
  complain: (line: string) => void
  /** Raised to stop. */
  stop: AbortSignal
}

const BAD_USE = 2
/** How long downloads that are under way may take to end. */
const GRACE_MS = 3000

/**
 * Serves until it is told to stop.
 *
 * @returns the exit code: 0 stopped as asked, 2 bad use or a place that cannot be had
 */
export async function main(argv: readonly string[], around: Surroundings): Promise<number> {
  const { language, answer } = readOptions(argv, around.env)
  const text = messagesIn(language)
  const refuse = (message: string): number => {
    around.complain(text.error(message))
    return BAD_USE
  }
  if ('refusal' in answer) return refuse(answer.refusal)
  if ('help' in answer) {
    around.say(text.help(DEFAULT_HOST, DEFAULT_PORT))
    return 0
  }
  const { place } = answer
  if (!existsSync(join(place.folder, 'index.html'))) return refuse(text.errors.notBuilt(place.folder))
  try {
    const app = await openServer(place)
    around.say(text.listening(addressOf(app)))
    await untilStopped(app, around.stop)
    return 0
  } catch (error) {
    return refuse(whyClosed(error as NodeJS.ErrnoException, place, text))
  }
}

function whyClosed(
  { code, message }: NodeJS.ErrnoException,
  place: ServerPlace,
  { errors }: Messages
): string {
  const { host, port } = place
  if (code === 'EADDRINUSE') return errors.inUse(port, otherPort(port))
  if (code === 'EACCES') return errors.notAllowed(port, otherPort(port))
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') return errors.noHost(host)
  return errors.unexpected(message)
}

async function untilStopped(app: FastifyInstance, stop: AbortSignal): Promise<void> {
  if (!stop.aborted) await new Promise(resolve => stop.addEventListener('abort', resolve, { once: true }))
  const timer = setTimeout(() => app.server.closeAllConnections(), GRACE_MS)
  await app.close()
  clearTimeout(timer)
}

/** Runs the server of this process. */
export async function start(): Promise<void> {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort())
  process.exitCode = await main(process.argv.slice(2), {
    env: process.env,
    say: line => process.stdout.write(`${line}\n`),
    complain: line => process.stderr.write(`${line}\n`),
    stop: controller.signal
  })
}
