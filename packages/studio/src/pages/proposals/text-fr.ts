import type { Actor, Axis, CostLevel, Heading } from '@horizon-soin/consultation'
import type { By } from './wanted.js'

const N = '\u00a0'

const axes: Record<Axis, { number: string; short: string; title: string }> = {
  formation: { number: 'I', short: 'Formation', title: 'Recruter et former autrement' },
  pratiques: { number: 'II', short: 'Pratiques', title: 'Accompagner ceux qui exercent déjà' },
  soutien: { number: 'III', short: 'Soutien', title: 'Soutenir et éclairer les professionnels' },
  institutions: { number: 'IV', short: 'Institutions', title: 'Faire évoluer les institutions' }
}

const headings: Record<Heading, string> = {
  problem: 'Le problème',
  measure: 'Ce qui est proposé',
  perception: 'Ce qu’en disent les répondants',
  impact: 'L’effet attendu',
  approach: 'Comment s’y prendre',
  actors: 'Avec qui',
  cost: 'À quel coût',
  examples: 'Des exemples',
  calendar: 'Selon quel calendrier'
}

const actors: Record<Actor, string> = {
  'ministere-sante': 'Ministère de la santé',
  'ministere-enseignement': 'Ministère de l’enseignement supérieur',
  'ministere-travail': 'Ministère du travail',
  'autres-ministeres': 'Autres ministères',
  parlement: 'Parlement',
  has: 'Haute Autorité de santé',
  ars: 'Agences régionales de santé',
  'assurance-maladie': 'Assurance maladie',
  agences: 'Agences sanitaires et nationales',
  ethique: 'Instances d’éthique',
  etablissements: 'Établissements de santé',
  ordres: 'Ordres professionnels',
  syndicats: 'Syndicats',
  universites: 'Universités et écoles',
  etudiants: 'Étudiants',
  professionnels: 'Professionnels et leurs sociétés savantes',
  patients: 'Patients et citoyens',
  industriels: 'Industriels',
  chercheurs: 'Chercheurs',
  'organismes-formation': 'Organismes de formation',
  collectivites: 'Régions et collectivités'
}

const levels: Record<CostLevel, string> = {
  none: 'Sans coût propre',
  low: `Jusqu’à 10${N}M€`,
  medium: `De 10 à 100${N}M€`,
  high: `Plus de 100${N}M€`,
  unknown: 'Non chiffré'
}

const by: Record<By, string> = {
  axis: 'Axe',
  actor: 'Acteur',
  calendar: 'Calendrier',
  cost: 'Coût',
  support: 'Soutien'
}

export const fr = {
  axes,
  headings,
  actors,
  title: 'Les vingt propositions de l’étude',
  lead: 'Ce que l’étude de 2019 propose pour que l’IA, le numérique et la robotique changent le soin sans laisser personne de côté. Chaque texte est redit dans nos mots, avec sa place dans l’étude, ce qu’il coûterait et ses versions.',
  description: `Les vingt propositions de l’étude de 2019 sur l’IA, le numérique et la robotique dans le soin${N}: par axe, acteur, calendrier ou coût, avec leurs versions et les amendements qui les traduisent.`,
  answer: 'Voir les consultations',
  worth: 'Ce que vaut chaque mesure',
  axis: (number: string) => `Axe ${number}`,
  controls: 'Grouper et chercher',
  by: { legend: 'Grouper par', ...by },
  search: 'Chercher dans les titres et les textes',
  filterAxis: 'Axe',
  everyAxis: 'tous',
  filterActor: 'Acteur',
  everyActor: 'tous',
  withEffect: 'Avec un effet dans le modèle',
  clear: 'Tout effacer',
  found: (shown: number, all: number) =>
    shown === 0
      ? `Aucune proposition sur${N}${all}`
      : shown === all
        ? `${all}${N}propositions`
        : `${shown}${N}proposition${shown > 1 ? 's' : ''} sur${N}${all}`,
  searching: 'Recherche dans les textes…',
  searchFailed: `Les textes n’ont pas pu être chargés${N}: la recherche porte sur les titres seuls.`,
  none: {
    said: 'Aucune proposition ne répond à tout ce qui est demandé.',
    near: `Mots proches qui y sont${N}: `,
    unfiltered: (count: number) => `Chercher sans les filtres (${count})`,
    all: (count: number) => `Voir les ${count}${N}propositions`
  },
  inHeading: (heading: string) => `${heading}${N}: `,
  index: 'Aller à',
  count: (count: number) => `${count}${N}proposition${count > 1 ? 's' : ''}`,
  cost: 'Coût',
  calendar: 'Calendrier',
  model: 'Modèle',
  law: 'Loi',
  who: 'Acteurs',
  hasEffect: 'a un effet',
  noEffect: 'sans effet chiffré',
  amendments: (count: number) => `${count}${N}amendement${count > 1 ? 's' : ''}`,
  levels,
  levelNotes: {
    none: 'L’étude n’attend pas de dépense propre à la proposition.',
    low: '',
    medium: '',
    high: '',
    unknown: 'L’étude laisse le coût à évaluer, ou n’en dit rien.'
  } as Record<CostLevel, string>,
  upTo: (amount: string) => `jusqu’à ${amount}`,
  atLeast: (amount: string) => `au moins ${amount}`,
  about: (amount: string) => `environ ${amount}`,
  per: { once: ', une fois', year: ' par an', total: ' en tout' },
  /** Where the study gives an amount and doubts it. */
  ownCosts: {
    'proposition-03': `quelques millions d’euros, 10${N}M€ avancés avec un point d’interrogation`
  } as Readonly<Record<string, string>>,
  yearly: (numbers: string, count: number) =>
    `Proposition${count > 1 ? 's' : ''} ${numbers}${N}: somme par an, à ne pas comparer telle quelle aux autres.`,
  from: (year: number) => `dès${N}${year}`,
  until: (year: number) => `d’ici${N}${year}`,
  between: (start: number, end: number) => `de${N}${start} à${N}${end}`,
  noYear: 'pas d’année',
  startsIn: (year: number) => `Dès${N}${year}`,
  noYearGroup: 'Sans année',
  noYearNote: 'L’étude ne donne pas d’année.',
  noActor: 'Sans acteur nommé',
  calendarNote: `Les années sont celles de l’étude, écrites en 2018 et${N}2019.`,
  actorNote: 'Une proposition est sous chacun de ses acteurs.',
  support: {
    title: 'Soutien reçu par l’ensemble',
    lead: `L’étude n’imprime aucun chiffre proposition par proposition${N}: elles restent dans l’ordre de leurs numéros. Pour l’ensemble, plus de 300${N}contributions${N}:`,
    good: 'jugent que c’est une bonne idée',
    realistic: 'jugent que c’est réaliste concrètement',
    moreThan: 'plus de',
    interval: (low: string, high: string) => `de ${low} à ${high}${N}%`,
    note: `Répondants volontaires, en ligne, à partir de fin septembre${N}2018. Intervalles de Wilson à 95${N}%, pour 300${N}réponses${N}: ils disent le hasard, non ce qui sépare ces volontaires des autres. Quand une consultation publiera ses résultats, ils seront ici.`,
    order: 'Dans l’ordre des numéros'
  },
  take: {
    title: 'Emporter',
    print: 'Imprimer les vingt',
    markdown: 'Markdown',
    yaml: 'YAML, zip',
    csv: 'Liste, CSV',
    markdownTitle: 'Les vingt textes dans un fichier Markdown',
    yamlTitle: 'Les fichiers de data/propositions, tels qu’ils sont relus',
    csvTitle: 'La liste dans un tableau CSV',
    making: 'Préparation…',
    failed: 'Cela n’a pas abouti. Essayez encore.',
    licence: `Textes et données sous Licence Ouverte${N}2.0.`
  },
  columns: {
    number: 'numéro',
    id: 'identifiant',
    title: 'titre de la proposition',
    axis: 'axe',
    actors: 'acteurs',
    costLevel: 'niveau de coût',
    costLow: 'coût bas (€)',
    costHigh: 'coût haut (€)',
    costPer: 'coût par',
    start: 'année de début',
    end: 'année de fin',
    policy: 'mesure du modèle',
    amendments: 'amendements',
    version: 'version du texte',
    date: 'date de la version'
  },
  pers: { once: 'une fois', year: 'an', total: 'total' },
  dataset: 'Propositions de l’étude de 2019',
  source: 'étude «\u00a0Révolutions technologiques et professionnels de santé\u00a0» (2019), redite'
}
