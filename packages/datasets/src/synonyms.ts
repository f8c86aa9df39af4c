import { plain } from './nearest.js'

/** Words that people write for the values of our columns, without accents nor capitals. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  slow: ['lent', 'lente', 'lents'],
  median: ['mediane', 'moyen', 'moyenne', 'central'],
  fast: ['rapide', 'rapides'],
  F: ['femme', 'femmes', 'feminin', 'woman', 'women', 'female'],
  M: ['h', 'homme', 'hommes', 'masculin', 'man', 'men', 'male'],
  all: ['tous', 'toutes', 'tout', 'ensemble', 'total', 'both', 't', 'f+m', 'h+f', 'f/m', 'h/f'],
  medical: ['medicale', 'medicaux'],
  'non-medical': ['non medicale', 'paramedical', 'paramedicale', 'soignant'],
  cohort: ['cohorte', 'cohortes'],
  series: ['serie'],
  logistic: ['logistique', 'sigmoide', 's-curve'],
  probability: ['probabilite', 'proba'],
  rate: ['taux'],
  measured: ['mesure', 'mesuree', 'observe', 'observed'],
  published: ['publie', 'publiee'],
  expert: ['experts', 'dire d’expert', "dire d'expert"],
  reconstructed: ['reconstitue', 'reconstituee', 'reconstruit'],
  assumption: ['hypothese', 'suppose', 'estimation'],
  about: ['environ', 'vers', 'around'],
  at_least: ['au moins', 'at least', '>='],
  at_most: ['au plus', 'at most', '<='],
  headcount: ['effectif', 'effectifs', 'heads'],
  fte: ['etp'],
  places: ['place', 'quota', 'quotas', 'numerus clausus', 'training'],
  foreign: ['etranger', 'etrangers', 'etrangere', 'etrangeres', 'abroad'],
  entrants: ['entrees', 'arrivees'],
  leavers: ['sorties', 'departs', 'exits'],
  need: ['besoin', 'besoins'],
  balance: ['solde'],
  coverage: ['couverture']
}

const MEANT = new Map(
  Object.entries(WORDS).flatMap(([value, words]) => words.map(word => [word, value] as const))
)

/** The value of a column that a word of French or English stands for (« rapide » is `fast`), or null. */
export function synonym(text: string, values: readonly string[]): string | null {
  const value = MEANT.get(plain(text))
  return value !== undefined && values.includes(value) ? value : null
}
