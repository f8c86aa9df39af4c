import type { Flag, Motive, Outcome, Queue, Theme } from '@horizon-soin/consultation'
import type { Letter } from './shortcuts.js'

export const fr = {
  title: 'Modération',
  none: {
    title: 'Cette consultation ne se modère pas',
    lead: 'Elle n’existe pas ici, ou elle n’est pas close\u00a0: on ne modère qu’après la clôture.'
  },
  queue: 'File',
  queues: {
    'to-do': 'À modérer',
    appealed: 'Contestés',
    reported: 'Signalés',
    decided: 'Décidés'
  } satisfies Record<Queue, string> as Record<Queue, string>,
  of: 'Proposition ou question',
  any: 'toutes',
  left: (count: number) =>
    count === 0 ? 'Plus aucun texte' : count === 1 ? 'Reste 1\u00a0texte' : `Restent ${count}\u00a0textes`,
  decided: (count: number) =>
    count === 1 ? '1\u00a0décidé dans cette séance' : `${count}\u00a0décidés dans cette séance`,
  reading: 'Lecture de la file…',
  text: 'Texte',
  place: (place: number, count: number, more: boolean) =>
    `Texte\u00a0${place} sur ${count}${more ? '\u00a0ou plus' : ''}`,
  proposal: (number: number) => `Proposition\u00a0${number}`,
  version: (version: number) => `version\u00a0${version}`,
  newTab: '(nouvel onglet)',
  selectHelp: 'Pour masquer\u00a0: sélectionnez un passage à la souris, ou avec Maj et les flèches, puis M.',
  readOnly: 'Le texte ne se modifie pas.',
  flags: {
    'e-mail': 'adresse électronique',
    phone: 'téléphone',
    nir: 'numéro de sécurité sociale',
    rpps: 'numéro RPPS',
    link: 'lien'
  } satisfies Record<Flag, string> as Record<Flag, string>,
  flagged: (list: string) => `À vérifier\u00a0: ${list}`,
  asked: {
    appealed: 'Ce que dit son auteur',
    reported: 'Ce que dit la personne qui signale'
  },
  decisions: 'Décisions prises',
  decision: (outcome: string, day: string, by: string) => `${outcome}, le ${day}, par ${by}`,
  byNobody: 'un compte effacé',
  samePerson:
    'Vous avez déjà décidé de ce texte\u00a0: une autre personne juge la contestation. Passez au texte suivant.',
  outcomes: {
    publish: 'Publié',
    mask: 'Publié, des passages masqués',
    refuse: 'Refusé'
  } satisfies Record<Outcome, string> as Record<Outcome, string>,
  group: {
    told: (size: number) => `${size}\u00a0textes proches, celui-ci compris`,
    show: 'Les voir',
    hide: 'Ne décider que de celui-ci',
    loading: 'Lecture des textes proches…',
    failed: 'Les textes proches ne peuvent pas être lus\u00a0: ils viendront dans la file.',
    none: 'Les autres sont déjà décidés.',
    legend: 'La même décision vaut aussi pour les textes cochés',
    unticked: 'Ce qui est signalé dans un autre et pas dans celui-ci n’est pas coché.',
    all: 'Tout cocher',
    noneTicked: 'Tout décocher',
    more: (count: number) => `${count}\u00a0autres viendront dans la file.`,
    noMask: 'Un passage masqué ne vaut que pour le texte affiché\u00a0: les autres resteront à décider.',
    same: 'mot pour mot le même'
  },
  decide: 'Décision',
  publish: 'Publier',
  publishMany: (count: number) => `Publier les ${count}`,
  publishMasked: (count: number) =>
    count === 1 ? 'Publier en masquant 1\u00a0passage' : `Publier en masquant ${count}\u00a0passages`,
  mask: 'Masquer le passage',
  refuse: 'Refuser…',
  refuseIt: 'Refuser ce texte',
  refuseMany: (count: number) => `Refuser les ${count}`,
  cancel: 'Annuler',
  noSelection: 'Sélectionnez d’abord un passage du texte.',
  masks: 'Passages masqués',
  unmask: (words: string) => `Ne plus masquer «\u00a0${words}\u00a0»`,
  whyRefuse: 'Pourquoi le refuser\u202f? L’auteur lit ce motif.',
  whyMask: 'Pourquoi masquer\u202f? L’auteur lit ce motif.',
  noMotive: 'Choisissez un motif\u00a0: une touche de 1 à 8, ou un clic.',
  motives: {
    'personal-data': 'Donnée personnelle',
    'health-data': 'Donnée de santé d’une personne',
    insult: 'Injure, diffamation',
    'off-topic': 'Hors sujet',
    illegal: 'Contraire à la loi',
    advertising: 'Publicité',
    duplicate: 'Doublon',
    other: 'Autre (à préciser dans la note)'
  } satisfies Record<Motive, string> as Record<Motive, string>,
  themes: 'Thèmes',
  theme: {
    training: 'Formation',
    tools: 'Outils',
    time: 'Temps',
    jobs: 'Emploi et métiers',
    money: 'Argent',
    care: 'Soin et patients',
    ethics: 'Éthique',
    data: 'Données',
    organisation: 'Organisation',
    territories: 'Territoires'
  } satisfies Record<Theme, string> as Record<Theme, string>,
  note: 'Note à l’auteur',
  noteHelp: 'Facultative\u202f; nécessaire pour le motif «\u00a0autre\u00a0». 500\u00a0caractères au plus.',
  noNote: 'Avec le motif «\u00a0autre\u00a0», dites pourquoi dans la note.',
  longNote: 'La note a plus de 500\u00a0caractères.',
  previous: 'Précédent',
  next: 'Suivant',
  undo: 'Annuler la décision',
  said: (outcome: string, count: number, words: string) =>
    count === 1 ? `${outcome}\u00a0: «\u00a0${words}\u00a0»` : `${outcome}\u00a0: ${count}\u00a0textes`,
  undone: 'Décision annulée\u00a0: rien n’a été envoyé.',
  nothingToUndo: 'Rien à annuler\u00a0: la dernière décision est enregistrée.',
  undoHelp: (seconds: number) =>
    `Une décision part quand vous prenez la suivante, quittez la page, ou après ${seconds}\u00a0secondes. Jusque-là, U l’annule.`,
  failed: (count: number, why: string) =>
    count === 1
      ? `Une décision n’a pas été enregistrée\u00a0: ${why} Son texte revient juste après celui-ci.`
      : `${count}\u00a0décisions n’ont pas été enregistrées\u00a0: ${why} Leurs textes reviennent juste après celui-ci.`,
  gone: (count: number) =>
    count === 1
      ? 'Un texte venait d’être décidé par quelqu’un d’autre, ou retiré par son auteur\u00a0: votre décision ne compte pas.'
      : `${count}\u00a0textes venaient d’être décidés par quelqu’un d’autre, ou retirés par leur auteur\u00a0: votre décision ne compte pas.`,
  cameBack: (why: string) => `Votre décision n’a pas été enregistrée\u00a0: ${why}`,
  empty: {
    'to-do': 'Plus rien à modérer',
    appealed: 'Aucune contestation à juger',
    reported: 'Aucun signalement à examiner',
    decided: 'Rien n’est encore décidé'
  } satisfies Record<Queue, string> as Record<Queue, string>,
  emptyOfItem: 'Plus rien ici\u00a0: voyez les autres propositions.',
  others: (count: number) =>
    count === 1
      ? 'Il reste 1\u00a0texte, arrivé depuis ou en cours chez quelqu’un d’autre.'
      : `Il reste ${count}\u00a0textes, arrivés depuis ou en cours chez quelqu’un d’autre.`,
  reload: 'Relire la file',
  close: {
    title: 'Clore la modération',
    lead: 'Chaque texte a sa décision. Une fois la modération close, l’analyse peut préparer la publication. Les contestations restent possibles ensuite.',
    go: 'Clore la modération',
    sure: 'Clore la modération\u202f? Cela ne se défait pas.',
    yes: 'Oui, clore',
    no: 'Pas encore',
    done: 'La modération est close. La publication peut être préparée.'
  },
  log: 'Télécharger le journal des décisions (CSV)',
  logHelp: 'Sans texte ni auteur.',
  logFailed: 'Le journal ne peut pas être lu. Réessayez dans un instant.',
  logFile: 'journal-moderation',
  adminOnly: 'Votre rôle donne accès au journal des décisions, pas aux textes.',
  keys: {
    title: 'Raccourcis du clavier',
    on: 'Raccourcis d’une touche',
    onHelp: 'À décocher si vous dictez à votre ordinateur. Ce choix est retenu sur cet appareil.',
    names: {
      publish: 'publier, en masquant ce qui est masqué',
      mask: 'masquer le passage sélectionné',
      refuse: 'refuser, puis un motif',
      themes: 'aller aux thèmes',
      note: 'écrire la note',
      group: 'voir les textes proches',
      undo: 'annuler la dernière décision',
      next: 'texte suivant',
      previous: 'texte précédent',
      help: 'montrer ou cacher cette liste'
    } satisfies Record<Letter, string> as Record<Letter, string>,
    digits: 'le motif, quand un motif est demandé\u202f; sinon le thème',
    digitsTold: '1–9, 0',
    enter: 'Entrée',
    confirm: 'confirmer le refus ou le masquage',
    escape: 'Échap',
    back: 'revenir au texte',
    shift: 'Maj + flèches',
    select: 'sélectionner un passage du texte'
  }
}
