/** What files name their columns and lines. */
import type { Language } from '@horizon-soin/datasets'

const fr = {
  title: 'titre',
  description: 'description',
  scenario: 'scénario',
  dataset: 'jeu de données',
  version: 'version',
  date: 'date de calcul',
  source: 'source',
  citation: 'citation',
  url: 'adresse',
  dataSheet: 'Données',
  sourceSheet: 'Source',
  cite: 'Pour\u00a0citer\u00a0: ',
  units: { persons: 'personnes', fte: 'ETP', share: 'part', points: 'points', shareChange: 'écart de part' }
}

const en: typeof fr = {
  title: 'title',
  description: 'description',
  scenario: 'scenario',
  dataset: 'dataset',
  version: 'version',
  date: 'date of computation',
  source: 'source',
  citation: 'citation',
  url: 'address',
  dataSheet: 'Data',
  sourceSheet: 'Source',
  cite: 'To\u00a0cite: ',
  units: { persons: 'people', fte: 'FTE', share: 'share', points: 'points', shareChange: 'change of share' }
}

export const TEXTS: Readonly<Record<Language, typeof fr>> = { fr, en }
