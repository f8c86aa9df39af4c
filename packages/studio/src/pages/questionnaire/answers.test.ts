import type { Item } from '@horizon-soin/consultation'
import { expect, it } from 'vitest'
import { answerTo, bodyOf, draftOf, isBlank, NO_ANSWER, NO_DRAFT, progressOf, readDraft } from './answers.js'

const item = (id: string): Item => ({
  id,
  version: 2,
  hash: '',
  title: { fr: id, en: id },
  body: { fr: '', en: '' },
  required: false,
  limit: 4000
})
const ITEMS = ['proposition-01', 'proposition-02', 'proposition-03'].map(item)

const DRAFT = {
  ...NO_DRAFT,
  answers: {
    'proposition-03': {
      ...NO_ANSWER,
      useful: 'no' as const,
      remarks: { ...NO_ANSWER.remarks, against: 'Trop cher.' }
    },
    'proposition-02': { ...NO_ANSWER, remarks: { ...NO_ANSWER.remarks, for: ' \n ' } },
    'proposition-01': { ...NO_ANSWER, useful: 'yes' as const, realistic: 'no-opinion' as const }
  },
  structure: 'hospital'
}

it('sends what was answered and nothing else, in the order of the organiser', () => {
  expect(bodyOf(DRAFT, ITEMS, 'propositions', 3)).toEqual({
    notice: 3,
    answers: [
      { item: 'proposition-01', version: 2, useful: 'yes', realistic: 'no-opinion' },
      { item: 'proposition-03', version: 2, useful: 'no', remarks: [{ kind: 'against', text: 'Trop cher.' }] }
    ],
    profile: { structure: 'hospital' }
  })
})

it('sends the text of a call alone', () => {
  const draft = { ...NO_DRAFT, answers: { a: { ...NO_ANSWER, useful: 'yes' as const, text: 'Mon métier.' } } }
  expect(bodyOf(draft, [item('a'), item('b')], 'contributions', 1).answers).toEqual([
    { item: 'a', version: 2, text: 'Mon métier.' }
  ])
})

it('reads back what was sent', () => {
  const body = bodyOf(DRAFT, ITEMS, 'propositions', 3)
  expect(bodyOf(draftOf(body), ITEMS, 'propositions', 3)).toEqual(body)
})

it('knows how far one has come', () => {
  expect(ITEMS.map(({ id }) => progressOf(answerTo(DRAFT, id), 'propositions'))).toEqual([
    'whole',
    'none',
    'partly'
  ])
  expect(isBlank(NO_DRAFT)).toBe(true)
  expect(isBlank({ ...NO_DRAFT, activity: 'nurse' })).toBe(false)
  expect(answerTo(NO_DRAFT, 'constructor')).toEqual(NO_ANSWER)
})

it('takes of a kept draft what is one', () => {
  expect(readDraft(JSON.parse(JSON.stringify(DRAFT)))).toEqual(DRAFT)
  expect(readDraft(null)).toEqual(NO_DRAFT)
  expect(readDraft({ answers: { a: { useful: 'perhaps', remarks: 3 } }, activity: 7 })).toEqual({
    ...NO_DRAFT,
    answers: { a: NO_ANSWER }
  })
})

it('sends no control that turns the direction of a text; of one that holds nothing else, nothing', () => {
  const written = (text: string) =>
    bodyOf({ ...NO_DRAFT, answers: { a: { ...NO_ANSWER, text } } }, [item('a')], 'contributions', 1).answers
  expect(written('\u202etxt.exe \u2066שלום\u2069')).toMatchObject([{ text: 'txt.exe שלום' }])
  expect(written('\u202e ')).toEqual([])
})
