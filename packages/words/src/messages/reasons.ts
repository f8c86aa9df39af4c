/** One sentence on the steps that lead from one number to another. */
import type { EditionBlock, EditionStep } from '@horizon-soin/model/editions'
import type { Words } from '../fr.js'
import { inSentence } from '../input-name.js'
import type { Labels } from '../labels.js'
import type { MessageNumber } from './message.js'
import { changeWords } from './number-words.js'
import { messageText } from './text.js'

export interface Reasoning {
  unit: MessageNumber['unit']
  labels: Labels
  words: Words
  /** The same blocks exchanged in the reverse order; null where that is not told. */
  reversed: readonly EditionStep[] | null
  /** 1 or −1 where the block of some steps is known to be more or less than before. */
  moveOf(steps: readonly EditionStep[]): -1 | 0 | 1
}

interface Cause {
  block: EditionBlock
  steps: EditionStep[]
  delta: number
}

/** Part of a block that one technology must make to be named. */
const MOST = 0.5
/** A cause below this part of the main one counts for little; below `SLIGHT` it is not told. */
const LITTLE = 1 / 3
const SLIGHT = 0.1

/** A cause that makes this part of the change in the reverse order, and so many times what it makes here, is told in that order. */
const HIDDEN = 0.25
const TIMES = 2

/** What is written as no change at all. */
const UNSEEN: Record<MessageNumber['unit'], number> = {
  share: 0.0005,
  points: 0.0005,
  persons: 0.5,
  fte: 0.5,
  euros: 0.5
}

/** « surtout un gain par utilisateur plus faible (−9,1 points) ; l’adoption ne compte que pour −2,0 points ». */
export function reasonOf(steps: readonly EditionStep[], reasoning: Reasoning): string {
  const { unit, words } = reasoning
  const { why } = messageText[words.language]
  const total = steps.reduce((sum, { delta }) => sum + delta, 0)
  if (Number.isNaN(total)) return why.absent
  const causes = causesOf(steps)
  const [largest] = causes
  if (largest === undefined || Math.abs(largest.delta) < UNSEEN[unit]) return why.same
  if (Math.abs(total) < UNSEEN[unit]) return balanced(causes, reasoning)
  const main = causes.find(({ delta }) => delta > 0 === total > 0)!
  const other = causes.find(cause => cause !== main)
  const hidden = hiddenCause(causes, main, total, reasoning)
  return why.also(
    tellMain(main, reasoning),
    hidden === null
      ? tellOther(other, main, reasoning)
      : why.reversed(why.blocks[hidden.block], changeWords(hidden.delta, unit, words))
  )
}

/** The blocks that change something, what they change together, the largest first. */
function causesOf(steps: readonly EditionStep[]): Cause[] {
  const causes = new Map<EditionBlock, Cause>()
  for (const step of steps) {
    const cause = causes.get(step.block) ?? { block: step.block, steps: [], delta: 0 }
    causes.set(step.block, { ...cause, steps: [...cause.steps, step], delta: cause.delta + step.delta })
  }
  return [...causes.values()].sort((one, other) => Math.abs(other.delta) - Math.abs(one.delta))
}

/** The cause that the main one hides, because it came first: the order of exchange decides what each is worth. */
function hiddenCause(
  causes: readonly Cause[],
  main: Cause,
  total: number,
  { reversed }: Reasoning
): Cause | null {
  const worth = (block: EditionBlock) => causes.find(cause => cause.block === block)?.delta ?? 0
  return (
    causesOf(reversed ?? []).find(
      ({ block, delta }) =>
        block !== main.block && delta / total >= HIDDEN && Math.abs(delta) >= TIMES * Math.abs(worth(block))
    ) ?? null
  )
}

function tellMain({ block, steps, delta }: Cause, { unit, labels, words, moveOf }: Reasoning): string {
  const { why } = messageText[words.language]
  const phrase = why.blocks[block]
  const acting = steps.filter(step => Math.abs(step.delta) >= UNSEEN[unit])
  const first = [...acting].sort((one, other) => Math.abs(other.delta) - Math.abs(one.delta))[0]
  const change = (value: number) => changeWords(value, unit, words)
  const part = first?.technology == null ? 0 : first.delta / delta
  const isAlone = part > 0 && (acting.length === 1 || change(first!.delta) === change(delta))
  const move = moveOf(isAlone ? [first!] : steps)
  const what = move === 0 ? phrase.subject : move > 0 ? phrase.more : phrase.less
  if (!isAlone && (part < MOST || part > 1)) return why.mostly(what, change(delta))
  const label = labels.technology(first!.technology!)
  return isAlone
    ? why.mostly(what + (words.ofTechnology[first!.technology!] ?? words.named(label)), change(delta))
    : why.mostly(what, why.ofWhich(change(delta), inSentence(label), change(first!.delta)))
}

function tellOther(other: Cause | undefined, main: Cause, { unit, words }: Reasoning): string {
  const { why } = messageText[words.language]
  const part = other === undefined ? 0 : other.delta / main.delta
  if (other === undefined || Math.abs(part) < SLIGHT || Math.abs(other.delta) < UNSEEN[unit]) return why.rest
  const { subject, isPlural } = why.blocks[other.block]
  const tell = part < 0 ? why.against : part < LITTLE ? why.countsLittle : why.counts
  return tell(subject, isPlural, changeWords(other.delta, unit, words))
}

function balanced([one, ...others]: readonly Cause[], { unit, words }: Reasoning): string {
  const { why } = messageText[words.language]
  const other = others.find(({ delta }) => delta > 0 !== one!.delta > 0)!
  const [first, second] = [one!, other].map(({ block, delta }) =>
    why.part(why.blocks[block].subject, changeWords(delta, unit, words))
  )
  return why.balanced(first!, second!)
}
