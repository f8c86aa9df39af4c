import { catalogue } from '../../shell/catalogue.js'

export const cardText = catalogue(
  {
    kicker: 'Consultation',
    none: 'Cette consultation n’existe pas ici.',
    nothing:
      'Aucune consultation n’est nommée\u00a0: le code à coller se prend sur la page des consultations.',
    unreachable: 'Le serveur ne répond pas.',
    loading: 'Chargement…',
    answer: 'Répondre',
    mine: 'Retrouver ma réponse',
    newTab: '(nouvel onglet)',
    site: 'Horizon Soin',
    page: 'Une consultation de Horizon Soin',
    hidden: 'Résultats cachés jusqu’à leur publication.'
  },
  {
    kicker: 'Consultation',
    none: 'There is no such consultation here.',
    nothing: 'No consultation is named: the code to paste is found on the page of consultations.',
    unreachable: 'The server does not answer.',
    loading: 'Loading…',
    answer: 'Answer',
    mine: 'Find my answer',
    newTab: '(new tab)',
    site: 'Horizon Soin',
    page: 'A consultation of Horizon Soin',
    hidden: 'Results hidden until they are published.'
  }
)
