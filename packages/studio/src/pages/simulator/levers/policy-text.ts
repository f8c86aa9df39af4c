import { catalogue } from '../../../shell/catalogue.js'

const fr = {
  title: 'Mesures',
  hint: 'Des propositions de l’étude, à mettre en œuvre en tout ou en partie. Leurs effets sont des hypothèses, avec leur fourchette et leur raison.',
  intensity: 'Intensité',
  percent: (told: string) => `${told}\u00a0%`,
  off: 'non',
  start: 'À partir de',
  why: 'pourquoi',
  of: (what: string, policy: string) => `${what}, ${policy}`,
  worth: 'Ce que vaut chaque mesure'
}

const en: typeof fr = {
  title: 'Measures',
  hint: 'Proposals of the study, to be carried out in whole or in part. Their effects are assumptions, with their range and their reason.',
  intensity: 'Intensity',
  percent: told => `${told}%`,
  off: 'no',
  start: 'From',
  why: 'why',
  of: (what, policy) => `${what}, ${policy}`,
  worth: 'What each measure is worth'
}

export const policyLeverText = catalogue(fr, en)
