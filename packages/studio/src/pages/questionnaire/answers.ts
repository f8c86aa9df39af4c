/** What a person has answered so far, on the device; what is sent of it; and what came back of an earlier answer. */
import {
  type Answer,
  type Contribution,
  type ContributionBody,
  type Item,
  type Kind,
  OPINIONS,
  type Opinion,
  REMARK_KINDS,
  type RemarkKind,
  isBlank as saysNothing,
  tidyText
} from '@horizon-soin/consultation'

export interface DraftAnswer {
  useful: Opinion | null
  realistic: Opinion | null
  remarks: Record<RemarkKind, string>
  /** Of a question of a call. */
  text: string
}

export interface Draft {
  /** By the id of what is answered; what was never touched is absent. */
  answers: Readonly<Record<string, DraftAnswer>>
  /** Ids of choices; null: the person prefers not to say. */
  activity: string | null
  structure: string | null
  /** A name to sign remarks with; empty: none. */
  signature: string
}

export const NO_ANSWER: DraftAnswer = {
  useful: null,
  realistic: null,
  remarks: { for: '', against: '', amendment: '' },
  text: ''
}

export const NO_DRAFT: Draft = { answers: {}, activity: null, structure: null, signature: '' }

export const answerTo = ({ answers }: Draft, item: string): DraftAnswer =>
  Object.hasOwn(answers, item) ? answers[item]! : NO_ANSWER

/** They turn the direction of what follows, and make a text read otherwise than it is. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g

/** What a person wrote, as it is sent. */
const cleaned = (text: string): string => tidyText(text.replace(TURNS, ''))

const isSaid = (text: string): boolean => !saysNothing(cleaned(text))

/** How far an item is answered: `whole` is both opinions, or its text; a remark alone is `partly`. */
export function progressOf(answer: DraftAnswer, kind: Kind): 'none' | 'partly' | 'whole' {
  if (kind === 'contributions') return isSaid(answer.text) ? 'whole' : 'none'
  if (answer.useful !== null && answer.realistic !== null) return 'whole'
  const isBegun =
    answer.useful !== null ||
    answer.realistic !== null ||
    REMARK_KINDS.some(kind => isSaid(answer.remarks[kind]))
  return isBegun ? 'partly' : 'none'
}

/** Whether nothing was answered, chosen or written. */
export const isBlank = ({ answers, activity, structure, signature }: Draft): boolean =>
  Object.values(answers).every(
    one => progressOf(one, 'propositions') === 'none' && progressOf(one, 'contributions') === 'none'
  ) &&
  activity === null &&
  structure === null &&
  !isSaid(signature)

function answerSent({ id, version }: Item, draft: DraftAnswer, kind: Kind): Answer | null {
  if (progressOf(draft, kind) === 'none') return null
  const answer: Answer = { item: id, version }
  if (kind === 'contributions') return { ...answer, text: cleaned(draft.text) }
  if (draft.useful !== null) answer.useful = draft.useful
  if (draft.realistic !== null) answer.realistic = draft.realistic
  const remarks = REMARK_KINDS.flatMap(one => {
    const text = draft.remarks[one]
    return isSaid(text) ? [{ kind: one, text: cleaned(text) }] : []
  })
  return remarks.length === 0 ? answer : { ...answer, remarks }
}

/**
 * What is sent: what was answered and nothing else, in the order of the organiser.
 * @param items in the order of the organiser, whatever the order that they were shown in
 */
export function bodyOf(draft: Draft, items: readonly Item[], kind: Kind, notice: number): ContributionBody {
  const answers = items.flatMap(item => answerSent(item, answerTo(draft, item.id), kind) ?? [])
  const body: ContributionBody = { notice, answers }
  if (draft.activity !== null || draft.structure !== null)
    body.profile = {
      ...(draft.activity === null ? {} : { activity: draft.activity }),
      ...(draft.structure === null ? {} : { structure: draft.structure })
    }
  if (isSaid(draft.signature)) body.signature = cleaned(draft.signature)
  return body
}

/** An answer that was sent, to be corrected. */
export function draftOf({ answers, profile, signature }: Omit<Contribution, 'day'>): Draft {
  return {
    answers: Object.fromEntries(
      answers.map(({ item, useful, realistic, remarks = [], text }) => [
        item,
        {
          useful: useful ?? null,
          realistic: realistic ?? null,
          remarks: {
            ...NO_ANSWER.remarks,
            ...Object.fromEntries(remarks.map(remark => [remark.kind, remark.text]))
          },
          text: text ?? ''
        }
      ])
    ),
    activity: profile?.activity ?? null,
    structure: profile?.structure ?? null,
    signature: signature ?? ''
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const opinionOf = (value: unknown): Opinion | null => OPINIONS.find(one => one === value) ?? null
const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** A draft that the device kept, whatever has become of it there. */
export function readDraft(kept: unknown): Draft {
  const { answers, activity, structure, signature } = recordOf(kept)
  const read = ([item, one]: [string, unknown]): [string, DraftAnswer] => {
    const { useful, realistic, remarks, text } = recordOf(one)
    const said = recordOf(remarks)
    return [
      item,
      {
        useful: opinionOf(useful),
        realistic: opinionOf(realistic),
        remarks: {
          for: textOf(said['for']),
          against: textOf(said['against']),
          amendment: textOf(said['amendment'])
        },
        text: textOf(text)
      }
    ]
  }
  return {
    answers: Object.fromEntries(Object.entries(recordOf(answers)).map(read)),
    activity: typeof activity === 'string' ? activity : null,
    structure: typeof structure === 'string' ? structure : null,
    signature: textOf(signature)
  }
}
