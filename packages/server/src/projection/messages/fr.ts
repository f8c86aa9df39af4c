/** What the projection says in French. */
export const fr = {
  list: (values: readonly string[]) => values.join(', '),
  unknown: (path: string, value: string) =>
    `${path} : « ${value} » n’est pas connu. Les détails disent ce qui l’est.`,
  oneOf: (known: string) => `l’un de : ${known}`,
  /** A dataset without variants, a dataset without scenarios. */
  noneKnown: 'rien : ce jeu de données n’en a pas',
  badRequest: 'la demande n’est pas dans la forme attendue. Les détails disent où, et ce qui était attendu.',
  badBody: 'le corps de la demande n’est pas un objet JSON que l’on puisse lire. Envoyer du JSON, en UTF-8.',
  tooDeep: (levels: number) =>
    `le corps de la demande a trop de niveaux. En garder ${levels} au plus, l’un dans l’autre.`,
  tooLongBody: (bytes: number) =>
    `le corps de la demande est trop long. L’abréger : ${bytes} octets au plus.`,
  badMedia: 'le corps de la demande doit être du JSON. L’envoyer avec Content-Type: application/json.',
  badScenario: 'le scénario a des anomalies. Les détails disent où, et ce qui était attendu.',
  yearOutside: (path: string, value: number, first: number, last: number) =>
    `${path} : ${value} est hors du jeu de données. Choisir de ${first} à ${last}.`,
  sinceNeedsEffective:
    'since ne porte que sur effective, que indicator ne demande pas. L’y ajouter, ou retirer since.',
  technologyUnused: (indicators: string) =>
    `technology : ${indicators} ne se calcule pas par technologie. Retirer technology.`,
  technologyNeeded: (indicator: string) => `technology : ${indicator} se lit par technologie. En donner une.`,
  groupAndProfession: 'group et profession ne vont pas ensemble. Choisir l’un des deux.',
  notReported: (indicator: string, where: string, known: string) =>
    `${indicator} n’est pas calculé pour « ${where} ». Il l’est pour : ${known}.`,
  nothing: 'aucun résultat ne répond à ces choix. En retirer un.',
  noNeed: 'ce jeu de données ne dit aucun besoin. En choisir un autre.',
  noNeedOf: (profession: string, known: string) =>
    `profession : le besoin de « ${profession} » n’est pas dit. Choisir parmi : ${known}.`,
  aboveNeedsOne: 'above porte sur un seul indicateur. En donner un, et un seul, dans indicator.',
  aboveShare: (value: number) =>
    `above : ${value} dépasse 1, qui est toute la part. Écrire par exemple 0.24.`,
  noPosterior: 'ce jeu de données n’a pas de postérieur. Choisir input=pert.',
  noInputs: 'ce jeu de données n’a aucune entrée incertaine. En choisir un autre.',
  tooManyDraws: (draws: number) =>
    `ces tirages et ces années sont trop nombreux ensemble. Avec autant d’années, demander au plus ${draws} tirages ; ou moins d’années.`,
  fewDraws: (least: number) => `un nombre entier d’au moins ${least}, ou 0 pour aucun tirage`,
  meetNeedsDraws: 'meet est une probabilité sur des tirages. Ne pas demander draws=0.',
  tooFewToMeet: (draws: number, least: number) =>
    `meet : ${draws} tirages ne distinguent pas cette probabilité de la certitude. Demander au moins ${least} tirages, ou une probabilité moindre.`,
  tooSure: (most: number) =>
    `meet : cette probabilité est plus près de la certitude que ne le distinguent ${most} tirages, le plus qu’il puisse y en avoir. En demander une moindre.`,
  reversed: (from: number, to: number) =>
    `from, to : il n’y a pas d’année de ${from} à ${to}. Les échanger, ou n’en donner qu’une.`,
  crossed: (profession: string) =>
    `${profession} : le moins de places dépasse le plus. Choisir d’autres années.`,
  tooLate: (profession: string, from: number, to: number) =>
    `${profession} : une formation qui commence de ${from} à ${to} finit après la dernière année. Choisir from plus tôt.`,
  unreached: (path: string, year: number, profession: string, first: number, last: number) =>
    `${path} : ${profession}, un plan ne change rien en ${year}. Choisir des années de ${first} à ${last}.`,
  modelRefuses: (message: string) => `le modèle ne peut pas répondre : ${message}. Changer la demande.`,
  tooLarge: (mebibytes: number) =>
    `la réponse dépasserait ${mebibytes} Mio. Demander moins d’années, d’indicateurs ou de niveaux (depth, top).`,
  busy: 'trop de calculs sont demandés en même temps. Réessayer dans quelques secondes.',
  tooSlow: {
    project: 'le calcul a dépassé son temps. Réessayer plus tard, ou demander moins d’années.',
    ensemble: 'le calcul a dépassé son temps. Demander moins de tirages (draws) ou moins d’années (years).',
    explain: 'le calcul a dépassé son temps. Réessayer plus tard, ou demander moins de niveaux (depth).',
    balance: 'le calcul a dépassé son temps. Réessayer plus tard, ou demander moins d’années.',
    plan: 'le calcul a dépassé son temps. Demander moins de tirages (draws) ou moins de professions (profession).',
    datasets: 'la lecture des jeux de données a dépassé son temps. Réessayer plus tard.'
  },
  expected: {
    unknownKey: (known: string) => `l’un de : ${known}`,
    required: 'une valeur : elle est obligatoire',
    integer: 'un nombre entier',
    number: 'un nombre',
    string: 'un seul texte, avec des virgules entre les valeurs',
    array: 'une liste',
    object: 'un objet JSON',
    scenario: 'l’id d’un scénario, ou un objet avec les clés d’un fichier de scénario',
    atLeast: (bound: string) => `un nombre d’au moins ${bound}`,
    atMost: (bound: string) => `un nombre d’au plus ${bound}`,
    above: (bound: string) => `un nombre supérieur à ${bound}`,
    below: (bound: string) => `un nombre inférieur à ${bound}`,
    some: 'au moins une valeur ; une plage va de la plus petite année à la plus grande',
    items: (most: string) => `au plus ${most} valeurs`,
    unique: 'des valeurs toutes différentes',
    shorter: (most: string) => `au plus ${most} caractères`,
    like: (example: string) => `une valeur écrite comme ${example}`,
    other: 'une autre valeur'
  }
}

export type Messages = typeof fr
