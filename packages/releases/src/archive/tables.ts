/** A release as tables. */
import type { Release, Share } from '../release.js'
import {
  ANSWER,
  GROUP,
  ITEM,
  number,
  people,
  share,
  shareColumns,
  shownCells,
  shownColumns,
  text
} from './columns.js'
import type { Cell } from './csv.js'
import type { Table } from './table.js'

const shareCells = (share: Share | null): Cell[] =>
  share === null ? [null, null, null] : [share.value, share.low, share.high]

/** In the order of the archive: what was asked, who answered, what was answered, then what is computed of it. */
export const tablesOf = (release: Release): Table[] => [
  items(release),
  counts(release),
  groups(release),
  crossed(release),
  resultsTable(release),
  weights(release),
  weighted(release),
  comparisons(release)
]

const items = ({ consultation }: Release): Table => ({
  name: 'items',
  columns: [
    ...ITEM,
    text('title_fr', 'titre, en français', 'title, in French'),
    text('title_en', 'titre, en anglais', 'title, in English'),
    text('sha256', 'empreinte du texte soumis', 'digest of the text that was asked about')
  ],
  rows: consultation.items.map(({ id, version, hash, title }) => [id, version, title.fr, title.en, hash])
})

const counts = ({ counts }: Release): Table => ({
  name: 'counts',
  columns: [
    text(
      'count',
      'started (questionnaires commencés), completed (envoyés), distinct (différents), wrote (avec un texte), empty (sans autre avis que « sans avis »), marked (signes d’une machine), paper (papier et réunions)',
      'started (questionnaires begun), completed (sent), distinct (different), wrote (with a text), empty (nothing but “no opinion”), marked (signs of a machine), paper (paper and meetings)'
    ),
    ...shownColumns('n', 'contributions', 'contributions')
  ],
  rows: Object.entries(counts).map(([name, shown]) => [name, ...shownCells(shown)])
})

const groups = ({ groups }: Release): Table => ({
  name: 'groups',
  columns: [
    GROUP,
    text('dimension', 'ce qui distingue le groupe', 'what sets the group apart'),
    text('choice', 'réponse au profil ; vide si non précisé', 'answer to the profile; empty where not said'),
    text('label_fr', 'nom, en français', 'name, in French'),
    text('label_en', 'nom, en anglais', 'name, in English'),
    ...shownColumns('n', 'contributions du groupe', 'contributions of the group')
  ],
  rows: groups.map(({ id, dimension, choice, label, n }) => [
    id,
    dimension,
    choice,
    label.fr,
    label.en,
    ...shownCells(n)
  ])
})

const crossed = ({ crossed }: Release): Table => ({
  name: 'crossed',
  columns: [
    text('activity', 'activité ; vide si non précisée', 'activity; empty where not said'),
    text('structure', 'type de structure ; vide si non précisé', 'type of structure; empty where not said'),
    ...shownColumns('n', 'contributions', 'contributions')
  ],
  rows: crossed.map(({ activity, structure, n }) => [activity, structure, ...shownCells(n)])
})

/** One line an item, a group, a question and an answer. */
export const resultsTable = ({ results }: Release): Table => ({
  name: 'results',
  columns: [
    ...ITEM,
    GROUP,
    ...ANSWER,
    ...shownColumns(
      'count',
      'personnes du groupe qui ont répondu ainsi',
      'people of the group who answered so'
    ),
    ...shownColumns('base', 'personnes dont la part est faite', 'people whom the share is of'),
    ...shareColumns('share', 'part de la réponse : count / base', 'share of the answer: count / base')
  ],
  rows: results.map(one => [
    one.item,
    one.version,
    one.group,
    one.question,
    one.answer,
    ...shownCells(one.count),
    ...shownCells(one.base),
    ...shareCells(one.share)
  ])
})

const weights = ({ weighted }: Release): Table => ({
  name: 'weights',
  columns: [
    text('dimension', 'ce que la marge répartit', 'what the margin divides'),
    text('choice', 'activité ou structure', 'activity or structure'),
    number(
      'headcount',
      'people',
      'effectif réel sur lequel les réponses sont redressées',
      'real headcount that answers are weighted to'
    ),
    text('status', 'statut du chiffre dans sa source', 'status of the figure in its source'),
    text('source', 'source de l’effectif', 'source of the headcount'),
    number(
      'weight',
      '1',
      'poids d’une réponse ; vide où il n’y en a pas',
      'weight of one answer; empty where it has none'
    )
  ],
  rows: (weighted?.margins ?? []).map(({ dimension, choice, headcount, status, source }) => [
    dimension,
    choice,
    headcount,
    status,
    source,
    weighted!.weights.find(one => one.choice === choice)?.weight ?? null
  ])
})

const weighted = ({ weighted }: Release): Table => ({
  name: 'weighted',
  columns: [
    ...ITEM,
    ...ANSWER,
    ...shareColumns('raw', 'part brute des mêmes personnes', 'raw share of the same people'),
    ...shareColumns('weighted', 'part redressée, non représentative', 'weighted share, not representative'),
    people('n', 'personnes comptées', 'people counted'),
    number(
      'effective',
      'people',
      'nombre de réponses indépendantes qu’elles valent (Kish)',
      'how many independent answers they are worth (Kish)'
    )
  ],
  rows: (weighted?.lines ?? []).map(one => [
    one.item,
    one.version,
    one.question,
    one.answer,
    ...shareCells(one.raw),
    ...shareCells(one.weighted),
    one.n,
    one.effective
  ])
})

const comparisons = ({ comparisons }: Release): Table => ({
  name: 'comparisons',
  columns: [
    ...ITEM,
    ...ANSWER,
    GROUP,
    number(
      'difference',
      'share',
      'part du groupe moins part de tous les autres, de -1 à 1',
      'share of the group minus share of everyone else, from -1 to 1'
    ),
    number('low', 'share', 'bas de son intervalle', 'low end of its interval'),
    number('high', 'share', 'haut de son intervalle', 'high end of its interval'),
    share(
      'p',
      'probabilité d’un tel écart s’il n’y en avait aucun',
      'probability of such a difference if there were none'
    ),
    share(
      'adjusted',
      'la même, corrigée du nombre de comparaisons (Holm)',
      'the same, corrected for the number of comparisons (Holm)'
    )
  ],
  rows: comparisons.map(one => [
    one.item,
    one.version,
    one.question,
    one.answer,
    one.group,
    one.difference,
    one.low,
    one.high,
    one.p,
    one.adjusted
  ])
})
