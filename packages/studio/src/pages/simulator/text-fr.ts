/** Texts of the simulator in French; `text-en.ts` has the same or does not compile. */
import type { Indicator } from '@horizon-soin/model'
import type { View } from '../../shell/pages.js'

export const fr = {
  simulator: 'Simulateur',
  views: {
    overview: 'Vue d’ensemble',
    professions: 'Professions',
    technologies: 'Technologies',
    people: 'Personnes',
    workforce: 'Effectifs',
    need: 'Besoin et formation',
    uncertainty: 'Incertitude',
    sensitivity: 'Sensibilité',
    compare: 'Comparer'
  } satisfies Record<View, string>,
  viewsLabel: 'Vues du simulateur',
  results: 'Résultats',
  bar: {
    rename: 'Renommer le scénario',
    name: 'Nom du scénario',
    save: 'Garder ce nom',
    comparedTo: 'comparé à ',
    dataset: 'données ',
    version: (version: string) => `version\u00a0${version}`,
    toReference: 'Revenir à l’édition publiée',
    computed: 'calculé le ',
    undo: 'Annuler',
    redo: 'Rétablir',
    reset: 'Réinitialiser',
    compare: 'Comparer',
    saveFile: 'Enregistrer',
    open: 'Ouvrir',
    openHint: 'Un scénario (YAML), ou un jeu de données (ZIP, CSV). Rien ne quitte cet appareil.',
    share: 'Partager',
    actions: 'Actions sur le scénario',
    more: 'Fichiers'
  },
  said: {
    copied: 'Lien copié. Il contient tout le scénario\u00a0:',
    copiedAlone: 'Lien copié\u00a0:',
    withoutData:
      'Ce lien contient le scénario, mais pas votre jeu de données\u00a0: il s’ouvre sur les données de l’étude. Pour tout transmettre, enregistrez le scénario et joignez vos données.',
    toCopy: 'Le navigateur refuse de copier. Lien à copier à la main\u00a0:',
    link: 'Lien vers ce scénario',
    saved: (name: string) => `Scénario enregistré\u00a0: ${name}.`,
    scenarioOpened: (name: string) => `Scénario ouvert\u00a0: ${name}.`,
    savedUnder: (told: string) =>
      `Il a été enregistré sous un autre jeu de données ou une autre version («\u00a0${told}\u00a0»)\u202f; les nombres montrés sont de celui d’ici.`,
    datasetOpened: (name: string) => `Jeu de données ouvert\u00a0: ${name}.`,
    reference: 'L’édition publiée est de retour.',
    full: 'Quatre scénarios sont déjà comparés\u00a0: retirez-en un d’abord.',
    already: 'Ce scénario est déjà parmi ceux qui sont comparés.',
    reading: 'Lecture des fichiers…',
    close: 'Fermer'
  },
  faults: {
    title: 'Le fichier n’a pas été ouvert',
    kept: 'Ce qui était affiché est gardé. À corriger\u00a0:',
    line: (line: number) => `ligne\u00a0${line}`,
    lines: (first: number, last: number, count: number) =>
      `lignes\u00a0${first} à ${last}, ${count}\u00a0fois`,
    column: (column: string) => `colonne ${column}`,
    key: (key: string) => `clé ${key}`,
    read: (value: string) => `lu\u00a0: «\u00a0${value}\u00a0»`,
    expected: (what: string) => `attendu\u00a0: ${what}`,
    suggestion: (text: string) => `peut-être\u00a0: «\u00a0${text}\u00a0»`,
    unusable: (message: string) => `ces données ne peuvent pas être projetées (${message})`
  },
  drop: 'Déposez ici un scénario ou un jeu de données',
  snapshot: (n: number) => `Mon scénario, version\u00a0${n}`,
  lookAt: { year: 'Année', subject: 'Groupe', groups: 'Ensembles', professions: 'Professions' },
  professionsCount: (count: number) => `${count}\u00a0professions`,
  numbers: {
    effective: 'Temps libéré en moyenne',
    freed_fte: 'Temps libéré, en postes',
    people_above: (threshold: string) => `Personnes au-dessus de ${threshold}`,
    headcount: 'Professionnels en exercice',
    belowZero: ' (sous zéro, perdu)'
  },
  unit: { share: '%', fte: 'ETP', persons: '', euros: '€' },
  drawing: 'fourchette en cours',
  noValue: 'pas de valeur',
  same: 'sans écart',
  thisScenario: 'ce scénario',
  measures: {
    effective: 'Gain effectif, part du temps de travail',
    potential: 'Gain potentiel, part du temps de travail',
    freed_fte: 'Temps libéré, équivalents temps plein',
    people_above: 'Personnes dont le temps libéré dépasse le seuil',
    headcount: 'Professionnels en exercice au 1er janvier'
  } as Partial<Record<Indicator, string>>,
  verbs: {
    effective: 'libère',
    potential: 'pourrait libérer',
    freed_fte: 'libère',
    people_above: 'compte',
    headcount: 'compte',
    adoption: 'atteint'
  } as Partial<Record<Indicator, string>>,
  lossVerbs: {
    effective: 'prend',
    potential: 'prendrait',
    freed_fte: 'prend'
  } as Partial<Record<Indicator, string>>,
  of: {
    effective: 'du temps',
    potential: 'du temps',
    freed_fte: undefined,
    people_above: 'personnes au-dessus du seuil',
    headcount: 'professionnels'
  } as Partial<Record<Indicator, string | undefined>>,
  fanOf: {
    effective: 'du temps de travail libéré',
    potential: 'du temps de travail libérable',
    people_above: 'personnes au-dessus du seuil',
    headcount: 'professionnels en exercice'
  } as Partial<Record<Indicator, string>>,
  professions: {
    caption: (year: number) => `Résultats par profession en\u00a0${year}`,
    profession: 'Profession',
    potential: 'Libérable',
    effective: 'Libéré',
    fte: 'ETP libérés',
    above: (threshold: string) => `Au-dessus de ${threshold}`,
    change: 'Écart à la référence',
    bars: (year: number) => `Temps libéré en\u00a0${year}`
  },
  technologies: {
    adoption: (name: string) => `Adoption, ${name}, part des professionnels`,
    of: (ofTechnology: string) => `d’adoption${ofTechnology}`
  },
  people: {
    above: (threshold: string, year: number) => `Personnes au-dessus de ${threshold} en\u00a0${year}`,
    profession: 'Profession montrée'
  },
  workforce: {
    profession: 'Profession montrée',
    noCohort:
      'Aucune profession de ce groupe n’est projetée âge par âge\u00a0: elles suivent une série d’effectifs.',
    series: (name: string, statuses: string) =>
      `${name}\u00a0: effectif d’une série (${statuses}), sans entrées, sorties ni âges.`
  },
  uncertainty: {
    indicator: 'Résultat',
    draws: (draws: string, seed: number) => `${draws}\u00a0tirages, graine ${seed}.`,
    waiting: 'Tirages en cours…',
    caption: (who: string, year: number) => `Fourchettes, ${who}, ${year}`,
    result: 'Résultat',
    central: 'Scénario',
    inner: 'Une chance sur deux',
    outer: 'Neuf chances sur dix',
    median: 'Médiane'
  },
  sensitivity: {
    intro:
      'D’où vient l’incertitude d’un résultat\u00a0? L’analyse le recalcule des milliers de fois, en tirant chaque entrée incertaine, et partage la variance entre elles. Elle prend quelques secondes.',
    start: 'Lancer l’analyse',
    again: 'Relancer l’analyse',
    cancel: 'Arrêter',
    running: (seconds: number) => `Analyse en cours depuis ${seconds}\u00a0s…`,
    done: (runs: string, seed: number) => `${runs}\u00a0calculs, graine ${seed}.`,
    stale: 'Le scénario, l’année ou le groupe a changé depuis\u00a0: relancez l’analyse.',
    failed: 'L’analyse n’a pas abouti\u00a0: relancez-la.',
    constant: 'Ce résultat ne varie pas\u00a0: aucune entrée incertaine n’y change rien.',
    ofVariance: (what: string, year: number) => `de «\u00a0${what}\u00a0» en\u00a0${year}`,
    byGroup: 'Par groupe d’entrées',
    byInput: 'Entrée par entrée',
    explains: (part: string, between: string) =>
      `L’adoption explique à elle seule ${part} de l’incertitude, ${between}.`,
    claim: 'L’étude de 2019 dit que c’est l’adoption qui décide.',
    isTrue: 'C’est vrai ici\u00a0: elle pèse plus que tout le reste ensemble.',
    isFirst: (next: string, part: string) =>
      `C’est vrai ici au sens où elle compte le plus, sans décider seule\u00a0: vient ensuite ${next}, ${part}.`,
    isNotTold: (other: string, part: string) =>
      `Cette analyse ne permet pas d’en juger\u00a0: ${other} explique ${part}, et les intervalles se recouvrent.`,
    isFalse: (other: string, part: string) =>
      `Ce n’est pas vrai ici\u00a0: ${other} explique davantage, ${part}.`,
    correlated:
      'Les rythmes des technologies vont ensemble\u00a0: «\u00a0seule\u00a0» compte aussi ce qu’une entrée dit des autres, et peut dépasser «\u00a0avec ses interactions\u00a0».',
    noAdoption: 'L’adoption n’est pas incertaine dans ce jeu de données\u00a0: il ne permet pas d’en juger.'
  },
  compare: {
    caption: (who: string, year: number) => `Scénarios comparés, ${who}, ${year}`,
    since: (year: number) => `, gains comptés depuis\u00a0${year}`,
    result: 'Résultat',
    edited: 'réglé ici',
    edit: 'Régler celui-ci',
    remove: 'Retirer',
    add: 'Ajouter à la comparaison',
    addThis: (name: string) => `ajouter le ${name}`,
    alone: 'Un seul scénario pour l’instant. Ajoutez-en un autre pour les voir côte à côte.',
    from: 'De',
    to: 'à',
    waterfall: 'D’un scénario à l’autre',
    identical: 'Ces deux scénarios sont les mêmes\u00a0: rien à décomposer.'
  }
}
