import { afterEach, describe, expect, it, vi } from 'vitest'
import type { GivenFile, OpenedDataset } from './open-files.js'
import { openInWorker } from './open-in-worker.js'
import { studyFiles, textFile, zipped } from './testing/given-files.js'

const STOPPED = { problem: { code: 'reader-stopped', value: '' } }

/** A thread that does what `react` says of its first message; what is handed over is copied as a browser copies it. */
class ToyWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null
  onmessageerror: (() => void) | null = null
  onerror: ((event: { preventDefault(): void }) => void) | null = null
  ended = 0
  constructor(readonly react: (worker: ToyWorker, files: GivenFile[]) => void) {}
  postMessage(files: GivenFile[]) {
    const copy = structuredClone(files)
    queueMicrotask(() => this.react(this, copy))
  }
  terminate() {
    this.ended++
  }
}

const ask = async (react: ConstructorParameters<typeof ToyWorker>[0]) => {
  const worker = new ToyWorker(react)
  const answer = await openInWorker([textFile('x.csv')], () => worker as unknown as Worker)
  return { answer, ended: worker.ended }
}

describe('openInWorker', () => {
  it('gives the answer and ends the thread', async () => {
    const told: OpenedDataset = { faults: [] }
    expect(await ask(worker => worker.onmessage?.({ data: told }))).toEqual({ answer: told, ended: 1 })
  })

  it('says that reading stopped where the thread dies, cannot answer or cannot start', async () => {
    const dying = await ask(worker => worker.onerror?.({ preventDefault() {} }))
    expect(dying).toEqual({ answer: STOPPED, ended: 1 })
    expect(await ask(worker => worker.onmessageerror?.())).toEqual({ answer: STOPPED, ended: 1 })
    const answer = await openInWorker([], () => {
      throw new Error('no workers here')
    })
    expect(answer).toEqual(STOPPED)
  })
})

describe('the worker', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('answers one message with the dataset, which can be copied to the page', async () => {
    let listen: ((event: { data: GivenFile[] }) => Promise<void>) | undefined
    const answers: OpenedDataset[] = []
    vi.stubGlobal('addEventListener', (_: string, listener: typeof listen) => {
      listen = listener
    })
    vi.stubGlobal('postMessage', (answer: OpenedDataset) => answers.push(structuredClone(answer)))
    await import('./open.worker.js')
    await listen!({ data: [zipped(studyFiles())] })
    expect(answers).toHaveLength(1)
    expect(answers[0]).toMatchObject({ dataset: { name: 'etude-2019' } })

    await listen!({ data: null as unknown as GivenFile[] })
    expect(answers[1]).toEqual(STOPPED)
  })
})
