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
  input: {
    places: 'places en formation',
    foreign: 'arrivées de l’étranger',
    series: 'série d’effectifs',
    need: 'besoin'
  },
  effect: {
    adoption_clock: 'avance de la diffusion, en années',
    training_duration: 'durée de la formation, en années',
    places: 'places en formation, multiplicateur',
    reinvestment: 'part du temps libéré rendue aux soins'
  },
  of: { headcount: 'effectif', places: 'places en formation', foreign: 'arrivées de l’étranger' }
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
  input: {
    places: 'training places',
    foreign: 'arrivals from abroad',
    series: 'series of headcounts',
    need: 'need'
  },
  effect: {
    adoption_clock: 'lead of diffusion, in years',
    training_duration: 'length of training, in years',
    places: 'training places, multiplier',
    reinvestment: 'part of freed time given back to care'
  },
  of: { headcount: 'headcount', places: 'training places', foreign: 'arrivals from abroad' }
}
export const valueText = catalogue(fr, en)
