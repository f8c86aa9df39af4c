export const fr = {
  title: 'Résultats',
  titleOf: (title: string) => `Résultats\u00a0: ${title}`,
  choose: 'Les résultats d’une consultation paraissent ici une fois publiés. Choisissez-en une\u00a0:',
  noneYet: 'Aucune consultation n’a encore de résultats publiés.',
  loading: 'Lecture des résultats…',
  noScript:
    'Les résultats demandent JavaScript. L’archive d’une publication se lit sans\u00a0: demandez-la à l’organisateur.',
  unreachable: 'Le serveur ne répond pas.',
  again: 'Réessayer',
  all: 'Toutes les consultations',
  absent: {
    title: 'Ce site est servi sans serveur',
    lead: 'Il n’y a ici ni consultation ni résultats, sauf ceux de la première, ci-dessous.'
  },
  unknown: {
    title: 'Cette consultation n’existe pas ici',
    lead: 'Le lien est peut-être incomplet.'
  },
  unpublished: {
    title: 'Les résultats ne sont pas publiés',
    lead: 'Ils restent cachés à tous pendant la consultation, organisateur compris, puis jusqu’à la fin de la modération et à leur publication.'
  },
  noRelease: (number: number) => `La publication ${number} n’existe pas. Voici la dernière.`,
  caution: 'Répondants volontaires, non représentatifs',
  release: (number: number, day: string) => `Publication ${number}, ${day}`,
  releases: 'Publications',
  latest: 'la dernière',
  older: (number: number) => `Une publication plus récente existe\u00a0: la ${number}.`,
  toLatest: 'La lire',
  asked: (organiser: string, from: string, to: string) =>
    `Organisateur\u00a0: ${organiser}. Réponses du ${from} au ${to}.`,
  interests: 'Ses intérêts\u00a0:',
  counts: {
    title: 'Qui a répondu',
    started: 'questionnaires commencés',
    completed: 'réponses envoyées',
    distinct: 'différentes entre elles',
    wrote: 'avec une remarque ou un texte',
    empty: 'sans aucun avis',
    marked: 'avec un signe d’automate',
    paper: 'sur papier ou en réunion',
    notCounted: 'non compté'
  },
  hiddenMeans: (threshold: number) =>
    `Masqué\u00a0: l’effectif est plus petit que ${threshold}, ou il en révélerait un autre qui l’est. Ce que l’on peut en calculer est dit à la place.`,
  overview: {
    title: 'Ce que les répondants en disent',
    lead: 'De la proposition la plus souvent dite utile à la moins souvent. Deux propositions dont les intervalles se recouvrent beaucoup ne se départagent pas.',
    joint: 'Utile et réaliste, croisés'
  },
  written: {
    title: 'Les questions',
    item: 'Question',
    count: 'Ont répondu',
    of: 'Sur'
  },
  depth: {
    title: 'Une proposition de près',
    choose: 'Proposition',
    answers: 'Toutes les réponses',
    question: 'Question',
    answer: 'Réponse',
    count: 'Personnes',
    share: 'Part (intervalle à 95\u00a0%)',
    none: 'sans part\u00a0: n’ont pas répondu',
    dimensions: {
      activity: 'Activité principale',
      structure: 'Structure',
      channel: 'Voie',
      marks: 'Signes d’automate'
    },
    read: 'Lire la proposition',
    remarks: 'Lire ses remarques'
  },
  questions: {
    useful: 'Utile et pertinente',
    realistic: 'Réaliste',
    joint: 'Les deux ensemble',
    written: 'Texte'
  },
  answers: {
    yes: 'Oui',
    no: 'Non',
    'no-opinion': 'Sans avis',
    missing: 'Sans réponse',
    both: 'Utile et réaliste',
    'useful-only': 'Utile seulement',
    'realistic-only': 'Réaliste seulement',
    neither: 'Ni l’un ni l’autre'
  } as Record<string, string>,
  weighted: {
    title: 'Brut et redressé',
    lead: 'Redressé\u00a0: chaque profession pèse ce qu’elle pèse dans les effectifs connus. Le redressement corrige la part des professions parmi les répondants, pas le fait qu’ils se sont portés volontaires. Il ne compte que les professions dont l’effectif est connu\u00a0: sa colonne brute est celle des mêmes personnes.',
    question: 'Question',
    raw: 'Brut',
    weighted: 'Redressé',
    n: 'Personnes (n)',
    effective: 'n effectif',
    none: 'Aucun effectif connu ne permet de redresser ces réponses\u00a0: les parts sont brutes.',
    noLine: 'Trop peu de réponses de professions d’effectif connu pour redresser cette proposition.',
    sources: 'Effectifs qui servent à redresser',
    choice: 'Profession',
    headcount: 'Effectif',
    source: 'Source',
    weight: 'Poids'
  },
  comparisons: {
    title: 'Différences entre groupes',
    lead: (count: number) =>
      `Chaque groupe est comparé à tous les autres répondants. ${count}\u00a0comparaisons ont été faites dans cette publication\u202f; les seuils en tiennent compte (correction de Holm).`,
    none: 'Pour cette proposition, aucun écart ne dépasse ce que le hasard donne parmi autant de comparaisons.',
    noneMade: 'Les groupes sont trop petits pour être comparés.',
    more: (group: string, question: string, points: string, range: string, p: string) =>
      `${group}\u00a0: «\u00a0${question}\u00a0» ${points} de plus que les autres (${range})\u202f; p corrigé ${p}.`,
    less: (group: string, question: string, points: string, range: string, p: string) =>
      `${group}\u00a0: «\u00a0${question}\u00a0» ${points} de moins que les autres (${range})\u202f; p corrigé ${p}.`,
    range: (low: string, high: string) => `de ${low} à\u00a0${high}`,
    below: (least: string) => `inférieur à ${least}`
  },
  moderation: {
    title: 'Modération des remarques',
    texts: 'textes reçus',
    published: 'publiés tels quels',
    masked: 'publiés, un passage masqué',
    refused: 'refusés',
    motives: 'Motifs des refus',
    appeals: (made: number, granted: number, pending: number) =>
      `Contestations par les auteurs\u00a0: ${made}, dont ${granted} suivies${pending > 0 ? ` et ${pending} en attente` : ''}.`,
    reports: (made: number, granted: number, pending: number) =>
      `Signalements par des lecteurs\u00a0: ${made}, dont ${granted} suivis${pending > 0 ? ` et ${pending} en attente` : ''}.`,
    duplicates: (beyond: number, groups: number) =>
      `${beyond}\u00a0textes en répètent d’autres presque mot pour mot, en ${groups}\u00a0groupes\u202f: ils sont comptés, aucun n’est écarté pour cela.`
  },
  remarks: {
    title: 'Les remarques',
    lead: 'Relues avant publication, dans un ordre tiré au sort. Elles ne disent pas qui les a écrites, et ne sont reliées à aucune réponse.',
    item: 'Proposition',
    kind: 'Nature',
    theme: 'Thème',
    any: 'Toutes',
    anyTheme: 'Tous',
    kinds: {
      for: 'Argument pour',
      against: 'Argument contre',
      amendment: 'Amendement',
      text: 'Texte'
    },
    counted: (count: number) =>
      count === 1 ? '1\u00a0remarque publiée' : `${count}\u00a0remarques publiées`,
    none: 'Aucune remarque publiée avec ces choix.',
    alike: (count: number) => `et ${count}\u00a0presque pareilles`,
    alikeOne: 'et une presque pareille',
    signed: (name: string) => `Signé\u00a0: ${name}`,
    more: 'Voir la suite',
    loading: 'Lecture des remarques…',
    failed: 'Les remarques n’ont pas pu être lues.'
  },
  report: {
    open: 'Signaler',
    of: (text: string) => `Signaler la remarque «\u00a0${text}\u00a0»`,
    reason: 'Pourquoi cette remarque ne devrait-elle pas être publiée\u202f?',
    contact: 'Où vous répondre (facultatif)',
    contactHelp:
      'Une adresse électronique, par exemple. Lue de l’équipe seule, effacée une fois le signalement jugé.',
    goodFaith: 'Je signale de bonne foi ce que je crois exact et complet.',
    send: 'Envoyer le signalement',
    cancel: 'Annuler',
    noReason: 'Dites pourquoi, en une phrase au moins.',
    noGoodFaith: 'Cochez la case pour envoyer.',
    sent: 'Signalement reçu. Une personne de l’équipe relira la remarque.',
    acknowledgement: (code: string) => `Numéro à garder pour en reparler\u00a0: ${code}`,
    failed: 'Le signalement n’a pas pu être envoyé. Réessayez dans un instant.'
  },
  responses: {
    title: 'Vous avez dit, nous avons fait',
    lead: 'Ce que l’organisateur a fait de chaque proposition.',
    none: 'L’organisateur n’a pas encore dit ce qu’il fait des propositions.',
    remarks: (count: number) =>
      count === 1 ? 'Répond à une remarque publiée' : `Répond à ${count}\u00a0remarques publiées`,
    next: (version: number) => `Version ${version} de la proposition`,
    about: (version: number) => `à propos de la version ${version}`
  },
  files: {
    title: 'Télécharger et vérifier',
    lead: 'Cette publication est figée\u00a0: elle ne changera plus. Une réponse retirée ne sort des chiffres qu’à la publication suivante.',
    archive: 'L’archive complète (.zip)',
    archiveSays: 'tables, dictionnaire, remarques, empreintes, et le programme qui recalcule chaque chiffre',
    csv: 'Les résultats (.csv)',
    xlsx: 'Les résultats (.xlsx)',
    verify: 'Pour vérifier l’archive',
    verifySays:
      'Cette commande recompte les empreintes, recalcule chaque part, chaque intervalle et chaque redressement, et essaie de retrouver ce qui est masqué\u00a0:',
    recompute:
      'Sans rien installer d’autre que Node.js, le programme qui est dans l’archive fait les mêmes calculs\u00a0:',
    sha: 'Empreinte de la publication (SHA-256)',
    audit: (figures: string, hidden: string) =>
      `Avant publication, ${figures}\u00a0effectifs ont été examinés et ${hidden} masqués, jusqu’à ce qu’aucun petit effectif ne se recalcule.`,
    exact: 'Aucun ensemble plus petit ne suffisait\u00a0: c’est prouvé.',
    software: (name: string) => `Faite avec ${name}.`,
    basis: 'Empreinte des réponses comptées'
  },
  zero: {
    title: 'À côté, la consultation de 2018',
    lead: 'Les seuils que l’étude de 2019 donnait, avec l’intervalle que de tels nombres portent.'
  },
  chart: {
    dataset: (title: string) => `Consultation «\u00a0${title}\u00a0»`,
    version: (number: number) => `publication ${number}`,
    told: (organiser: string, number: number, day: string) => `${organiser}, publication ${number} du ${day}`
  }
}
