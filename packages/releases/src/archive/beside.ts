/** What an archive holds beside the release: the notice, the remarks that were published, the organiser's responses. */
import {
  type ModeratedKind,
  NOTICE_HEADINGS,
  type Notice,
  type Response,
  type Theme
} from '@horizon-soin/consultation'
import { ITEM, number, text } from './columns.js'
import type { Table } from './table.js'

/** A remark as everyone reads it: its masks applied, nothing of its author but a name that they asked for. */
export interface ArchivedRemark {
  /** Random. */
  id: string
  item: string
  version: number
  kind: ModeratedKind
  text: string
  themes: readonly Theme[]
  /** Near-duplicates, itself included. */
  alike: number
  signature: string | null
}

export interface Beside {
  notice: Notice
  remarks: readonly ArchivedRemark[]
  responses: readonly Response[]
  /** Remarks withdrawn since they were published: they are left out, and listed so that who has an earlier archive erases them. */
  withdrawn: readonly string[]
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const besideTables = (beside: Beside): Table[] => [
  remarks(beside),
  responses(beside),
  ...(beside.withdrawn.length > 0 ? [withdrawn(beside)] : []),
  notice(beside)
]

/** In the order of their random ids: nothing of the order in which they came. */
const remarks = ({ remarks, withdrawn }: Beside): Table => ({
  name: 'remarks',
  columns: [
    text('remark', 'identifiant, tiré au hasard', 'id, drawn at random'),
    ...ITEM,
    text(
      'kind',
      'for (pour), against (contre), amendment (amendement), text (réponse à une question)',
      'for, against, amendment, text (answer to a prompt)'
    ),
    text('text', 'texte publié ; […] : passage masqué', 'published text; […]: a masked passage'),
    text(
      'themes',
      'thèmes donnés à la modération, séparés d’une espace',
      'themes given at moderation, separated by a space'
    ),
    number(
      'alike',
      'texts',
      'textes presque identiques, celui-ci compris',
      'near-identical texts, this one included'
    ),
    text('signature', 'nom, si l’auteur l’a demandé', 'name, where the author asked for it')
  ],
  rows: remarks
    .filter(({ id }) => !withdrawn.includes(id))
    .sort((a, b) => byText(a.id, b.id))
    .map(one => [
      one.id,
      one.item,
      one.version,
      one.kind,
      one.text,
      one.themes.join(' '),
      one.alike,
      one.signature
    ])
})

const responses = ({ responses }: Beside): Table => ({
  name: 'responses',
  columns: [
    ...ITEM,
    text(
      'outcome',
      'kept (retenue), partly (en partie), not-kept (non retenue), later (plus tard)',
      'kept, partly, not-kept, later'
    ),
    text('text_fr', 'réponse de l’organisateur, en français', 'response of the organiser, in French'),
    text('text_en', 'réponse de l’organisateur, en anglais', 'response of the organiser, in English'),
    text('remarks', 'remarques auxquelles elle répond', 'remarks that it answers'),
    number('next', 'version', 'version qui en est issue', 'version that came of it'),
    text('day', 'jour de la réponse', 'day of the response')
  ],
  rows: responses
    .toSorted((a, b) => byText(a.item, b.item) || a.version - b.version)
    .map(one => [
      one.item,
      one.version,
      one.outcome,
      one.text.fr,
      one.text.en,
      one.remarks.join(' '),
      one.next,
      new Date(one.at).toISOString().slice(0, 10)
    ])
})

const withdrawn = ({ withdrawn }: Beside): Table => ({
  name: 'withdrawn',
  columns: [
    text(
      'remark',
      'remarque retirée depuis : à effacer de toute copie',
      'remark withdrawn since: to be erased from any copy'
    )
  ],
  rows: withdrawn.toSorted(byText).map(id => [id])
})

const notice = ({ notice }: Beside): Table => ({
  name: 'notice',
  columns: [
    number(
      'version',
      'version',
      'version de l’information donnée avant de répondre',
      'version of what people were told before they answered'
    ),
    text('heading', 'rubrique', 'heading'),
    text('text_fr', 'texte, en français', 'text, in French'),
    text('text_en', 'texte, en anglais', 'text, in English')
  ],
  rows: NOTICE_HEADINGS.map(heading => [
    notice.version,
    heading,
    notice.headings[heading].fr,
    notice.headings[heading].en
  ])
})
