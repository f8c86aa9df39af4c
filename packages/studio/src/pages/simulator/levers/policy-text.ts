import { catalogue } from '../../../shell/catalogue.js'

const fr = {
  title: 'Mesures',
  hint: 'À mettre en œuvre en tout ou en partie. Chaque effet a sa fourchette, son statut et sa raison.',
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
  hint: 'To be carried out in whole or in part. Each effect has its range, its status and its reason.',
  intensity: 'Intensity',
  percent: told => `${told}%`,
  off: 'no',
  start: 'From',
  why: 'why',
  of: (what, policy) => `${what}, ${policy}`,
  worth: 'What each measure is worth'
}

export const policyLeverText = catalogue(fr, en)
