/** Words of the values that a column chooses from. */
import { catalogue } from '../../shell/catalogue.js'

const kinds = {
  medical: 'médicale',
  'non-medical': 'non médicale',
  study: 'étude',
  assumption: 'hypothèse',
  press: 'presse, communiqué',
  projection: 'projection',
  regulation: 'texte officiel',
  research: 'recherche',
  review: 'synthèse de recherches',
  statistics: 'statistique',
  survey: 'enquête'
}
const fr = {
  kind: kinds,
  demography: { cohort: 'âge par âge', series: 'série' },
  pace: { slow: 'lent', median: 'médian', fast: 'rapide' },
  curve: { logistic: 'logistique', bass: 'Bass' },
  measure: { probability: 'probabilité', rate: 'taux' },
  sex: { F: 'femmes', M: 'hommes', all: 'tous' },
  comparison: { about: 'environ', at_least: 'au moins', at_most: 'au plus' },
  input: { places: 'places en formation', foreign: 'arrivées de l’étranger' }
}
const en: typeof fr = {
  kind: {
    medical: 'medical',
    'non-medical': 'non-medical',
    study: 'study',
    assumption: 'assumption',
    press: 'press, press release',
    projection: 'projection',
    regulation: 'official text',
    research: 'research',
    review: 'review of research',
    statistics: 'statistics',
    survey: 'survey'
  },
  demography: { cohort: 'age by age', series: 'series' },
  pace: { slow: 'slow', median: 'median', fast: 'fast' },
  curve: { logistic: 'logistic', bass: 'Bass' },
  measure: { probability: 'probability', rate: 'rate' },
  sex: { F: 'women', M: 'men', all: 'all' },
  comparison: { about: 'about', at_least: 'at least', at_most: 'at most' },
  input: { places: 'training places', foreign: 'arrivals from abroad' }
}
export const valueText = catalogue(fr, en)
