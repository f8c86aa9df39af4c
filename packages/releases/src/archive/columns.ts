/** Columns that several tables have. */
import type { Shown } from '../release.js'
import type { Cell } from './csv.js'
import type { Column } from './table.js'

export const text = (name: string, fr: string, en: string): Column => ({
  name,
  type: 'text',
  unit: '',
  about: { fr, en }
})

export const people = (name: string, fr: string, en: string): Column => ({
  name,
  type: 'count',
  unit: 'people',
  about: { fr, en }
})

export const share = (name: string, fr: string, en: string): Column => ({
  name,
  type: 'share',
  unit: 'share',
  about: { fr, en }
})

export const number = (name: string, unit: string, fr: string, en: string): Column => ({
  name,
  type: 'number',
  unit,
  about: { fr, en }
})

/** A count that may be hidden, as five columns; `shownCells` gives their cells. */
export const shownColumns = (name: string, fr: string, en: string): Column[] => [
  people(name, `${fr} ; vide si masqué`, `${en}; empty where withheld`),
  text(
    `${name}_hidden`,
    'pourquoi le nombre est masqué : protects (trop petit, ou en révélerait un autre), same (tout le groupe a répondu de même) ; vide sinon',
    'why the number is withheld: protects (too small, or would reveal another), same (the whole group answered alike); empty otherwise'
  ),
  people(
    `${name}_low`,
    'le moins que l’on puisse calculer d’un nombre masqué',
    'the least that can be computed of a withheld number'
  ),
  people(
    `${name}_high`,
    'le plus que l’on puisse calculer d’un nombre masqué ; vide si rien ne le borne',
    'the most that can be computed of a withheld number; empty where nothing bounds it'
  ),
  share(
    `${name}_at_least`,
    'part minimale annoncée d’un groupe qui a répondu de même, de 0 à 1',
    'least share told of a group that answered alike, from 0 to 1'
  )
]

export const shownCells = (shown: Shown): Cell[] =>
  'value' in shown
    ? [shown.value, null, null, null, null]
    : [null, shown.hidden, shown.low, shown.high, shown.atLeast ?? null]

export const ITEM: Column[] = [
  text('item', 'proposition ou question', 'proposal or prompt'),
  number('version', 'version', 'version du texte', 'version of the text')
]

export const ANSWER: Column[] = [
  text(
    'question',
    'question : useful (utile), realistic (réaliste), joint (les deux croisées), written (texte écrit)',
    'question: useful, realistic, joint (both crossed), written (a text was written)'
  ),
  text(
    'answer',
    'réponse : yes (oui), no (non), no-opinion (sans avis), missing (pas de réponse), both (utile et réaliste), useful-only, realistic-only, neither (ni l’un ni l’autre)',
    'answer: yes, no, no-opinion, missing, both (useful and realistic), useful-only, realistic-only, neither'
  )
]

export const GROUP = text(
  'group',
  'groupe : all (tous), activity/…, structure/…, channel/…, marks/… ; rien après la barre : non précisé',
  'group: all, activity/…, structure/…, channel/…, marks/…; nothing after the bar: not said'
)

/** A share and its interval, as three columns. */
export const shareColumns = (name: string, fr: string, en: string): Column[] => [
  share(name, `${fr}, de 0 à 1`, `${en}, from 0 to 1`),
  share(
    `${name}_low`,
    'bas de son intervalle (Wilson, au niveau de confiance des règles)',
    'low end of its interval (Wilson, at the confidence of the rules)'
  ),
  share(`${name}_high`, 'haut de son intervalle', 'high end of its interval')
]
