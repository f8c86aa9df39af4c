/** The thread's side: answers in turn, forgets what nobody waits for any more. */
import { compile, createResults, type Dataset, type Model, type Results, run } from '@horizon-soin/model'
import { type PolicyValuation, valuePolicies } from '@horizon-soin/model/policies'
import {
  createSensitivityGathering,
  gatherSensitivity,
  openSensitivity,
  sensitivityIndices
} from '@horizon-soin/model/uncertainty'
import { drawRanges } from './draw-ranges.js'
import type { Answer, Outcomes, Question, Request } from './protocol.js'

type Send = (answer: Answer, transfer?: Transferable[]) => void
type Outcome = Outcomes[Request['kind']]

/** @returns what takes each message of the page; `send` is given the answers */
export function createAnswerer(send: Send): (question: Question) => void {
  let opened: { dataset: Dataset; model: Model; room: Results } | null = null
  const waiting = new Map<number, Request>()
  let isBusy = false

  async function work(): Promise<void> {
    isBusy = true
    for (let next = first(waiting); next !== null; next = first(waiting)) {
      const [ticket, request] = next
      try {
        await answer(ticket, request)
      } catch (error) {
        send({ ticket, error: error instanceof Error ? error.message : String(error) })
      }
      waiting.delete(ticket)
    }
    isBusy = false
  }

  async function answer(ticket: number, request: Request): Promise<void> {
    if (opened === null) throw new Error('no dataset')
    if (request.kind === 'project') {
      const values = run(opened.model, request.levers, opened.room).values.slice()
      send({ ticket, outcome: values }, [values.buffer])
      return
    }
    const steps = stepsOf(opened, request)
    for (;;) {
      const step: IteratorResult<Outcome | null, Outcome> = steps.next()
      if (step.done) {
        send({ ticket, outcome: step.value })
        return
      }
      if (step.value !== null) send({ ticket, part: step.value })
      await pendingMessages()
      if (!waiting.has(ticket)) return
    }
  }

  return question => {
    if (question.kind === 'open') {
      const model = compile(question.dataset)
      opened = { dataset: question.dataset, model, room: createResults(model) }
    } else if (question.kind === 'forget') waiting.delete(question.ticket)
    else {
      waiting.set(question.ticket, question.request)
      if (!isBusy) void work()
    }
  }
}

const first = <Key, Value>(map: ReadonlyMap<Key, Value>): [Key, Value] | null => {
  for (const entry of map) return entry
  return null
}

/** Anything but a projection, step by step. */
function stepsOf(
  { dataset, model }: { dataset: Dataset; model: Model },
  request: Exclude<Request, { kind: 'project' }>
): Generator<Outcome | null, Outcome> {
  if (request.kind === 'sensitivity') return analyse(dataset, request)
  return request.kind === 'policies' ? value(model, request) : drawRanges(dataset, request)
}

/** Draws take far longer than all the rest: it is told before. */
function* value(
  model: Model,
  { scenario, year, draws, seed }: Extract<Request, { kind: 'policies' }>
): Generator<PolicyValuation, PolicyValuation> {
  if (draws > 0) yield valuePolicies(model, scenario, { year, seed })
  return valuePolicies(model, scenario, { year, draws, seed })
}

function* analyse(
  dataset: Dataset,
  request: Extract<Request, { kind: 'sensitivity' }>
): Generator<null, Outcomes['sensitivity']> {
  const { factors, blocks, run: runBlock } = openSensitivity({ ...request, dataset })
  const gathering = createSensitivityGathering(factors.length, request.points)
  for (let block = 0; block < blocks; block++) {
    gatherSensitivity(gathering, runBlock(block))
    yield null
  }
  return { ...sensitivityIndices(gathering, request.seed), factors }
}

/** Resolves once messages that have come were seen to. */
const pendingMessages = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0))
