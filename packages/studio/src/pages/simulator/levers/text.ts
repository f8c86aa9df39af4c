import { catalogue } from '../../../shell/catalogue.js'
import type { Moved } from './workforce-lever.js'

const fr = {
  title: 'Leviers',
  from: 'Partir de',
  back: 'remettre',
  backOf: (name: string) => `remettre «\u00a0${name}\u00a0» à la référence`,
  legend: {
    reference: 'référence',
    band: 'neuf tirages sur dix',
    touched: 'changé par vous'
  },
  tabs: {
    technologies: 'Technologies',
    adoption: 'Adoption',
    workforce: 'Effectifs',
    policies: 'Mesures',
    use: 'Usage'
  },
  sheet: 'Groupes de leviers',
  fold: 'Replier les leviers',
  unfold: 'Déplier les leviers',
  available: 'Technologies disponibles',
  adoption: (year: number) => `Adoption en\u00a0${year}`,
  adoptionHint: 'Part du temps libérable qui est libérée.',
  workforce: 'Effectifs et formation',
  use: 'Le temps libéré, pour quoi faire\u202f?',
  useHint:
    'Les quatre parts font 100\u00a0%. La part des soins compte dans la capacité, vue «\u00a0Besoin et formation\u00a0».',
  trend: 'Besoin de soins, hors population',
  trendValue: (told: string) => `${told}\u00a0% par an`,
  trendNone: 'inchangé',
  ends: 'lent, rapide',
  endsAdoption: 'lente, rapide',
  overall: 'Ensemble',
  byTechnology: 'par technologie',
  byProfession: 'par profession',
  and: ' et ',
  inherited: 'comme l’ensemble',
  wins: 'Le réglage d’une profession l’emporte sur celui d’une technologie.',
  series: (statuses: string) => `suit une série (${statuses})\u00a0: aucun levier n’y change rien`,
  professionLever: (lever: string, profession: string) => `${lever}, ${profession}`,
  paces: {
    median: 'médian',
    faster: { little: 'un peu plus vite', plain: 'plus vite', nearly: 'presque rapide', end: 'rapide' },
    slower: { little: 'un peu moins vite', plain: 'moins vite', nearly: 'presque lent', end: 'lent' }
  },
  paceOf: (words: string) => `rythme ${words}`,
  instead: (now: string, before: string) => `${now} au lieu de ${before}`,
  fromYear: 'Les places changent à partir de',
  moved: {
    places: 'Places en formation',
    exits: 'Départs avant la retraite',
    retirementShift: 'Âge de départ',
    foreign: 'Entrées de l’étranger'
  } as Record<Moved, string>,
  unchanged: {
    places: 'inchangées',
    exits: 'inchangés',
    retirementShift: 'inchangé',
    foreign: 'inchangées'
  } as Record<Moved, string>,
  percent: '\u00a0%',
  years: (told: string, value: number) => `${told}\u00a0an${Math.abs(value) >= 2 ? 's' : ''}`,
  parts: {
    care: 'soins',
    patients: 'relation aux patients',
    activities: 'activités nouvelles',
    hours: 'heures de travail en moins'
  },
  partValue: (percent: string) => `${percent}\u00a0%`
}

const en: typeof fr = {
  title: 'Levers',
  from: 'Start from',
  back: 'reset',
  backOf: name => `put “${name}” back to the reference`,
  legend: { reference: 'reference', band: 'nine draws in ten', touched: 'changed by you' },
  tabs: {
    technologies: 'Technologies',
    adoption: 'Adoption',
    workforce: 'Workforce',
    policies: 'Measures',
    use: 'Use'
  },
  sheet: 'Groups of levers',
  fold: 'Fold the levers',
  unfold: 'Unfold the levers',
  available: 'Technologies available',
  adoption: year => `Adoption in\u00a0${year}`,
  adoptionHint: 'Part of the time that could be freed that is.',
  workforce: 'Workforce and training',
  use: 'The freed time: what for?',
  useHint: 'The four parts make 100%. That of care counts in the capacity, view “Need and training”.',
  trend: 'Need for care, beyond population',
  trendValue: told => `${told}% a year`,
  trendNone: 'unchanged',
  ends: 'slow, fast',
  endsAdoption: 'slow, fast',
  overall: 'Overall',
  byTechnology: 'by technology',
  byProfession: 'by profession',
  and: ' and ',
  inherited: 'as overall',
  wins: 'What is set for a profession wins over what is set for a technology.',
  series: statuses => `follows a series (${statuses}): no lever changes it`,
  professionLever: (lever, profession) => `${lever}, ${profession}`,
  paces: {
    median: 'median',
    faster: { little: 'a little faster', plain: 'faster', nearly: 'nearly fast', end: 'fast' },
    slower: { little: 'a little slower', plain: 'slower', nearly: 'nearly slow', end: 'slow' }
  },
  paceOf: words => `${words} pace`,
  instead: (now, before) => `${now} instead of ${before}`,
  fromYear: 'Places change from',
  moved: {
    places: 'Training places',
    exits: 'Leaving before retirement',
    retirementShift: 'Retirement age',
    foreign: 'Entrants from abroad'
  },
  unchanged: { places: 'unchanged', exits: 'unchanged', retirementShift: 'unchanged', foreign: 'unchanged' },
  percent: '%',
  years: (told, value) => `${told}\u00a0year${Math.abs(value) === 1 ? '' : 's'}`,
  parts: {
    care: 'care',
    patients: 'time with patients',
    activities: 'new activities',
    hours: 'fewer working hours'
  },
  partValue: percent => `${percent}%`
}

export const leverText = catalogue(fr, en)
