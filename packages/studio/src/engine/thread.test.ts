import type { Dataset } from '@horizon-soin/model'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Answer, Question } from './protocol.js'
import { createThread } from './thread.js'

/** A worker that answers when the test says so. */
function controlled() {
  const said: Question[] = []
  const worker = {
    onmessage: null as ((event: { data: Answer }) => void) | null,
    onerror: null as ((event: { message: string }) => void) | null,
    onmessageerror: null as (() => void) | null,
    isEnded: false,
    postMessage: (question: Question) => said.push(question),
    terminate() {
      worker.isEnded = true
    }
  }
  const tickets = () => said.flatMap(question => (question.kind === 'ask' ? [question.ticket] : []))
  return { worker, said, tickets, say: (data: Answer) => worker.onmessage!({ data }) }
}

const DATASET = { name: 'a' } as Dataset
const values = (...numbers: number[]) => Float64Array.from(numbers)
const request = { kind: 'project' as const, levers: values(1) }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function open() {
  const started: ReturnType<typeof controlled>[] = []
  const thread = createThread(() => {
    const next = controlled()
    started.push(next)
    return next.worker as unknown as Worker
  }, 1000)
  thread.open(DATASET)
  return { thread, started }
}

it('is begun at the first question, with its dataset, and answers by ticket', async () => {
  const { thread, started } = open()
  expect(started).toHaveLength(0)
  const [one, two] = [thread.ask(request), thread.ask(request)]
  const { said, tickets, say } = started[0]!
  expect(said[0]).toEqual({ kind: 'open', dataset: DATASET })
  const [first, second] = tickets()
  say({ ticket: second!, outcome: values(2) })
  say({ ticket: first!, outcome: values(1) })
  expect([await one, await two]).toEqual([values(1), values(2)])
})

it('rejects what was asked of a thread that died, and begins another for the next question', async () => {
  const { thread, started } = open()
  const asked = thread.ask(request)
  started[0]!.worker.onerror!({ message: 'out of memory' })
  await expect(asked).rejects.toThrow('a thread failed: out of memory')
  expect(started[0]!.worker.isEnded).toBe(true)
  const again = thread.ask(request)
  started[1]!.say({ ticket: started[1]!.tickets()[0]!, outcome: values(3) })
  expect(await again).toEqual(values(3))
})

it('takes a thread that says nothing for dead, but not one that goes on', async () => {
  const { thread, started } = open()
  const parts: unknown[] = []
  const asked = thread.ask(request, { onPart: part => parts.push(part) })
  const ended = expect(asked).rejects.toThrow('a thread gives no answer')
  const { say, tickets, worker } = started[0]!
  vi.advanceTimersByTime(900)
  say({ ticket: tickets()[0]!, part: values(1) })
  vi.advanceTimersByTime(900)
  expect(worker.isEnded).toBe(false)
  vi.advanceTimersByTime(200)
  await ended
  expect(parts).toEqual([values(1)])
})

it('forgets a question that is given up', async () => {
  const { thread, started } = open()
  const abort = new AbortController()
  const asked = thread.ask(request, { signal: abort.signal })
  abort.abort()
  await expect(asked).rejects.toThrow('abort')
  const { said, tickets } = started[0]!
  expect(said.at(-1)).toEqual({ kind: 'forget', ticket: tickets()[0] })
})

it('rejects what was asked of the dataset before', async () => {
  const { thread } = open()
  const asked = thread.ask(request)
  thread.open({ name: 'b' } as Dataset)
  await expect(asked).rejects.toThrow('another dataset was opened')
})
