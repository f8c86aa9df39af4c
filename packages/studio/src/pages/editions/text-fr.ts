/** Typed with plain spaces: `typeset` sets those that hold. */
import type { EditionBlock } from '@horizon-soin/model/editions'

export const editionsFr = {
  headline: (year: number, since: number, first: string, title: string, later: string) =>
    `L’édition ${title} calculait ${first} de temps libéré en ${year}, compté depuis ${since} ; celle d’aujourd’hui en calcule ${later}.`,
  ranges: (spans: string) => `Neuf tirages sur dix : ${spans}.`,
  rangeOf: (span: string, edition: string) => `${span} (${edition})`,
  named: (value: string, name: string) => `${value} (${name})`,
  or: ' ou ',
  lead: 'Le même modèle, les mêmes métiers, les mêmes dix messages ; d’autres données : d’abord ce que l’étude laissait prévoir, puis ce que soutient ce qui a été mesuré depuis.',
  compared: (title: string) => `Ici, l’édition 2019 face à « ${title} ».`,
  choose: 'L’édition se choisit en haut de page, le scénario aussi.',
  scenario: (name: string) => `Les deux éditions sont calculées avec le même choix : ${name}.`,
  drawn: 'Les fourchettes contiennent neuf tirages sur dix.',
  notDrawn:
    'Les fourchettes ne sont montrées ici que pour le scénario médian ; le simulateur les calcule pour tous.',
  ownData:
    'Le jeu de données que vous avez ouvert n’est pas comparé : cette page met côte à côte les éditions publiées.',
  about: {
    caption: 'Les éditions comparées',
    edition: 'Édition',
    version: 'Version et date',
    versionOf: (version: string, day: string) => `${version}, ${day}`,
    years: 'Années',
    yearsOf: (first: number, last: number) => `${first} à ${last}`,
    since: 'Gains comptés depuis',
    sinceOf: (technology: number, base: number) =>
      technology < base ? `${technology}, et aussi depuis ${base}` : String(technology),
    shown: 'montrée dans tout le site',
    show: 'Montrer cette édition',
    variant: 'Ce que dit chaque variante'
  },
  messages: 'Les dix messages, sous chaque édition',
  messagesLead:
    'Chaque phrase suit les nombres de son édition : quand ils disent le contraire, elle aussi. Point rouge : calculé, entre ses bandes ; losange : publié en 2019 ; trait noir : ni perte ni gain.',
  studySays: 'Le message de l’étude',
  published: 'Publié en 2019',
  noFigure: 'sans chiffre',
  says: (title: string) => `Édition ${title}`,
  numbers: (title: string) => `${title} : les nombres de chaque édition`,
  edition: 'Édition',
  since: (label: string, year: number) => `${label}, compté depuis ${year}`,
  whole: (freed: string) => `du temps libéré, lequel fait ${freed} du temps de travail`,
  noNumber: 'Aucun nombre du modèle : ce message se juge sur ce qui a été mesuré.',
  toEvidence: 'Voir les preuves',
  why: (title: string) => `De 2019 à ${title} : `,
  cascade: 'La cascade, marche par marche',
  waterfallOf: (from: string, to: string, scenario: string) => `${from} et ${to}, ${scenario}`,
  download: 'Le tableau des dix messages',
  csv: 'En CSV',
  xlsx: 'En XLSX',
  failed: 'Le fichier n’a pas pu être fait. Rien n’est perdu : essayez encore.',
  table: {
    title: 'Les dix messages sous chaque édition',
    message: 'Message',
    measure: 'Nombre',
    unit: 'Unité',
    year: 'Année',
    since: 'Compté depuis',
    published: 'Publié en 2019',
    edition: 'Édition',
    value: 'Valeur',
    low: 'Bas (5 %)',
    high: 'Haut (95 %)',
    finding: 'Ce que disent les nombres'
  },
  units: {
    share: 'part',
    persons: 'personnes',
    fte: 'équivalents temps plein',
    euros: 'euros',
    points: 'écart de parts'
  },
  data: 'Ce qui a changé dans les données',
  dataLead: (title: string) =>
    `Lignes de valeurs, solidité et ce qui a le plus bougé, de l’édition 2019 à « ${title} », dans ce scénario.`,
  block: 'Données',
  firmness: (title: string) => `Édition ${title}`,
  moved: (year: number) => `Ce qui a le plus bougé, en ${year}`,
  nothingMoved: 'Aucune valeur n’a changé.',
  noRows: 'aucune ligne : vaut 1 partout',
  rows: (count: string, isOne: boolean) => `${count} ligne${isOne ? '' : 's'}`,
  movedFrom: (what: string, from: string, to: string) =>
    `${what} : ${from} dans l’édition 2019, ${to} dans l’édition 2026`,
  perimeters:
    'Le champ a changé aussi, une part de l’écart vient de là : chirurgiens au sens strict (sans ophtalmologie, ORL ni gynécologie-obstétrique) au lieu du périmètre large ; généralistes de moins de 70 ans au lieu de tous âges ; radiologues de tous âges au lieu de moins de 70 ans.',
  years: (value: string) => `${value} ans`,
  blocks: {
    workforce: 'Effectifs',
    'time-use': 'Emploi du temps',
    potential: 'Gain par utilisateur',
    intensity: 'Intensité d’usage',
    people: 'Avance des plus innovants',
    adoption: 'Adoption'
  } satisfies Record<EditionBlock, string>,
  next: 'Pour aller plus loin',
  toHindcast: 'Ce que l’étude annonçait, ce qui a été mesuré',
  toEvidencePage: 'Les preuves, étude par étude',
  toData: 'Les données de l’édition montrée'
}

export type EditionsText = typeof editionsFr
