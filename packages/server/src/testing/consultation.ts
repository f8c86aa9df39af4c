/** A consultation for tests, of three proposals or of two prompts. */
import {
  type ContributionBody,
  type Definition,
  type Item,
  NOTICE_HEADINGS,
  type Notice,
  timesOf
} from '@horizon-soin/consultation'
import type { Store } from '@horizon-soin/storage'

/** While it is open. */
export const NOW = Date.parse('2027-01-20T10:00:00Z')
export const AFTER = Date.parse('2027-02-01T10:00:00Z')

const text = (words: string) => ({ fr: `${words} (fr)`, en: `${words} (en)` })

export const noticeOf = (version: number): Notice => ({
  version,
  headings: Object.fromEntries(
    NOTICE_HEADINGS.map(heading => [heading, text(`${heading} ${version}`)])
  ) as Notice['headings']
})

export const definitionOf = (changes: Partial<Definition> = {}): Definition => ({
  id: 'essai-2027',
  kind: 'propositions',
  title: text('Essai'),
  about: text('Une consultation'),
  organiser: { name: 'Association', contact: 'contact@example.org', interests: text('aucun') },
  timeZone: 'Europe/Paris',
  opens: '2027-01-10T09:00',
  closes: '2027-01-31T18:00',
  access: 'open',
  propositions: [1, 2, 3].map(number => ({ id: `proposition-0${number}`, version: 1 })),
  prompts: [],
  profile: {
    activities: [{ id: 'infirmier', label: text('Infirmier') }],
    structures: [{ id: 'hopital', label: text('Hôpital') }]
  },
  stages: [
    {
      id: 'seminaire',
      kind: 'seminar',
      title: text('Séminaire'),
      start: '2027-02-07T09:00',
      end: '2027-02-07T12:00',
      place: null,
      about: null
    }
  ],
  notice: noticeOf(1),
  embed: ['https://partner.example.org'],
  followUp: ['results'],
  ...changes
})

const PROMPTS: Definition['prompts'] = ['metier', 'projet'].map(id => ({
  id,
  title: text(id),
  help: null,
  required: false,
  limit: 2000
}))

/** Of a call: texts in answer to prompts. */
export const callOf = (changes: Partial<Definition> = {}): Definition =>
  definitionOf({ id: 'appel-2027', kind: 'contributions', propositions: [], prompts: PROMPTS, ...changes })

const itemsFor = ({ propositions, prompts }: Definition): Item[] =>
  [...propositions, ...prompts.map(({ id }) => ({ id, version: 1 }))].map(({ id, version }, index) => ({
    id,
    version,
    hash: String(index).repeat(64),
    title: text(id),
    body: text(`Texte de ${id}`),
    required: false,
    limit: 2000
  }))

/** Keeps a consultation, opened unless it is to stay a draft. */
export async function keepConsultation(
  store: Store,
  definition: Definition,
  state: 'draft' | 'open' = 'open'
) {
  const now = Date.parse('2027-01-01T00:00:00Z')
  await store.saveDraft(definition, itemsFor(definition), timesOf(definition), now)
  if (state === 'open') await store.move(definition.id, 'open', now)
}

export const REMARK = 'Former d’abord les équipes.'

export const bodyOf = (changes: Partial<ContributionBody> = {}): ContributionBody => ({
  notice: 1,
  answers: [
    {
      item: 'proposition-02',
      version: 1,
      useful: 'yes',
      realistic: 'no',
      remarks: [{ kind: 'for', text: REMARK }]
    },
    { item: 'proposition-01', version: 1, useful: 'no-opinion' }
  ],
  profile: { activity: 'infirmier' },
  ...changes
})
