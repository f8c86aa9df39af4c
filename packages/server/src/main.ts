/** The entry of the server: arguments in, exit code out. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readSecretFile } from '@horizon-soin/storage'
import type { Env } from './language.js'
import { messagesIn } from './messages/index.js'
import { DEFAULT_HOST, DEFAULT_PORT, readOptions } from './options.js'
import { serve } from './serve.js'

/** What the server takes from its surroundings, so that a test can give it. */
export interface Surroundings {
  env: Env
  say: (line: string) => void
  complain: (line: string) => void
  /** Raised to stop. */
  stop: AbortSignal
}

const BAD_USE = 2

/**
 * Serves until it is told to stop.
 *
 * @returns the exit code: 0 stopped as asked, 2 bad use, or a place or data that cannot be had
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
  const { place, installation } = answer
  if (!existsSync(join(place.folder, 'index.html'))) return refuse(text.errors.notBuilt(place.folder))
  let sealKey: Buffer
  try {
    const { key, isShared } = readSecretFile(installation.secretFile)
    if (isShared) around.complain(text.secretIsShared(installation.secretFile))
    sealKey = key
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return refuse(text.errors.noSecret(installation.secretFile, code ?? message))
  }
  const why = await serve({ place, installation, sealKey, text, ...around })
  return why === null ? 0 : refuse(why)
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
