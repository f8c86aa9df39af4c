import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { type ProcessStream, watchOutput } from './output-failure.js'

class Stream extends EventEmitter implements ProcessStream {
  written = ''
  write(text: string) {
    this.written += text
  }
}

const failing = async (stream: 'stdout' | 'stderr', code: string, argv: string[] = []) => {
  const io = { stdout: new Stream(), stderr: new Stream(), env: { LANG: 'fr_FR.UTF-8' }, cwd: '/' }
  const onFailure = vi.fn()
  watchOutput(io, argv, onFailure)
  for (let i = 0; i < 2; i++) io[stream].emit('error', Object.assign(new Error(code), { code }))
  if (onFailure.mock.calls.length > 0) await vi.waitUntil(() => io.stderr.written !== '')
  return { said: io.stderr.written, failures: onFailure.mock.calls.length }
}

describe('watchOutput', () => {
  it.each([
    ['ENOSPC', [], 'erreur\u00a0: la sortie ne peut pas être écrite\u00a0: plus de place sur le disque.\n'],
    ['EIO', [], 'erreur\u00a0: la sortie ne peut pas être écrite (EIO).\n'],
    ['ENOSPC', ['--lang', 'en'], 'error: the output cannot be written: no space left on the disk.\n']
  ])('says %s once, in one line (%s)', async (code, argv, said) => {
    expect(await failing('stdout', code, argv)).toEqual({ said, failures: 1 })
  })

  it('is quiet when the reader leaves, and where nothing can be said', async () => {
    expect(await failing('stdout', 'EPIPE')).toEqual({ said: '', failures: 0 })
    expect(await failing('stderr', 'ENOSPC')).toEqual({ said: '', failures: 0 })
  })
})
