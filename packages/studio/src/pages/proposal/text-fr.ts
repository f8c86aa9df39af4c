import type { VersionStatus } from '@horizon-soin/consultation'

const N = '\u00a0'
const T = '\u202f'

const NUMBERS = ['zéro', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']
const counted = (count: number): string => NUMBERS[count] ?? String(count)

export const fr = {
  trail: 'Où l’on est',
  proposal: (number: number) => `Proposition${N}${number}`,
  version: (version: number) => `version${N}${version}`,
  versionName: (version: number) => `Version${N}${version}`,
  ofDate: (date: string) => `de ${date}`,
  inStudy: 'Dans l’étude',
  retold: 'redite dans nos mots',
  silent: 'L’étude n’en dit rien.',
  facts: 'En bref',
  who: 'Acteurs',
  cost: 'Coût',
  calendar: 'Calendrier',
  published: {
    title: 'Ce que l’on en a dit',
    results: (title: string) => `Les résultats de «\u00a0${title}\u00a0»`,
    version: (version: number) => `à propos de la version ${version}`,
    said: 'Vous avez dit, nous avons fait'
  },
  answer: 'Répondre à cette proposition',
  answerIn: (title: string, closing: string) => `Consultation ouverte${N}: ${title}, ${closing}`,
  answerUntil: (moment: string) => `jusqu’au ${moment}`,
  answerInvited: `Sur invitation${N}: il faut le code reçu de l’organisateur.`,
  model: {
    title: 'Dans le modèle',
    none: 'Le modèle n’a pas de mesure qui la représente.',
    notHere: 'L’édition choisie n’a pas de mesure qui la représente.',
    is: (name: string) => `Mesure «${N}${name}${N}»`,
    said: (freed: string, cost: string) => `${freed}${T}; ${cost}.`,
    frees: (year: number, fte: string, span: string | null) =>
      `En ${year}, elle libérerait seule ${fte}${span === null ? '' : ` (${span})`}`,
    freesNone: 'Elle ne libère pas de temps par elle-même',
    costs: (amount: string, span: string | null) =>
      `elle coûterait ${amount}${span === null ? '' : ` (${span})`}`,
    costsNothing: 'elle ne coûterait rien',
    upTo: (amount: string, period: string) =>
      `elle ne coûterait rien au plus probable, jusqu’à ${amount} ${period}`,
    period: (from: number, to: number) => `de ${from} à ${to}`,
    of: `Chiffres de l’étude de 2019, scénario médian, quels que soient l’édition et le scénario choisis${T}; entre parenthèses, neuf tirages sur dix.`,
    try: 'L’activer dans le simulateur',
    worth: 'Ce qu’elle vaut parmi les autres'
  },
  law: {
    title: (count: number) =>
      count > 1 ? `Les ${count}${N}amendements qui la traduisent` : 'L’amendement qui la traduit',
    number: (number: number) => `Amendement${N}${number}`,
    article: 'Article visé',
    change: 'Ce qu’il changerait',
    reason: 'Pourquoi',
    of: (version: number) => `porte sur la version${N}${version}`,
    short: 'Dans la loi'
  },
  versions: {
    title: 'Ses versions',
    lead: 'Un texte soumis au public ne change plus jamais. Ce qui change fait une nouvelle version.',
    date: 'Date',
    status: 'Statut',
    statuses: {
      draft: 'brouillon',
      published: 'publiée',
      answered: 'a été soumise au public, ne change plus'
    } as Record<VersionStatus, string>,
    latest: 'version actuelle',
    place: 'Dans l’étude',
    reason: 'Pourquoi cette version',
    first: 'Première version.',
    causes: 'Remarques qui l’ont causée',
    noCauses: 'Aucune.',
    noStudyCauses: 'Aucune publiée. L’étude n’a pas publié les remarques reçues en 2018.',
    firstCauses: 'Sans objet pour une première version.',
    cause: (remark: string, consultation: string) => `remarque ${remark}, consultation ${consultation}`,
    read: (version: number) => `Lire la version${N}${version}`,
    compare: 'Comparer deux versions',
    from: 'De',
    to: 'à'
  },
  diff: {
    title: (from: number, to: number) => `Ce qui change de la version${N}${from} à la version${N}${to}`,
    key: 'Retiré est barré, ajouté est souligné.',
    heading: 'Intitulé',
    same: 'Identique dans les deux versions.',
    rewritten: 'Texte réécrit en entier.',
    added: (version: number) => `Rubrique ajoutée dans la version${N}${version}.`,
    removed: (version: number) => `Rubrique absente de la version${N}${version}.`,
    showAdded: 'Lire le texte ajouté',
    showRemoved: 'Lire le texte retiré',
    nothing: 'Rien ne change.',
    growth: (sentences: number, headings: number) =>
      `Un énoncé ${sentences === 1 ? 'd’une phrase' : `de ${counted(sentences)} phrases`} est devenu ${counted(headings)} rubriques.`,
    folded: (count: number, version: number) =>
      `Lire les ${counted(count)} rubriques ajoutées dans la version${N}${version}`,
    addedStart: 'début d’ajout',
    addedEnd: 'fin d’ajout',
    removedStart: 'début de retrait',
    removedEnd: 'fin de retrait'
  },
  take: {
    title: 'Emporter',
    print: 'Imprimer',
    markdown: 'Markdown',
    markdownTitle: 'Cette proposition dans un fichier Markdown',
    failed: 'Cela n’a pas abouti. Essayez encore.'
  },
  others: 'Autres propositions',
  before: (number: number) => `Proposition${N}${number}`,
  file: {
    source: 'Source',
    study:
      'étude «\u00a0Révolutions technologiques et professionnels de santé\u00a0», 2019, redite dans nos mots',
    licence: 'Licence Ouverte 2.0',
    axis: 'Axe',
    version: 'Version',
    place: 'Place dans l’étude',
    taken: 'Repris le',
    colon: `${N}: `
  }
}
