/** What `plan` says, its help included, in French. */
export const frPlan = {
  plan: {
    options: {
      data: 'dossier d’un jeu de données qui dit les besoins, ou DOSSIER#VARIANTE ; à défaut, france-2026',
      from: 'première année d’entrée en formation à planifier ; à défaut, celle qui suit l’année de base',
      to: 'dernière année d’entrée en formation à planifier ; à défaut, la dernière dont les entrants comptent',
      target: 'années où le solde doit être proche de zéro ; à défaut, toutes celles que le plan change',
      atLeast: 'années où la capacité doit couvrir le besoin, coûte que coûte',
      min: 'le moins de places par an : 30000, 80% de celles d’avant le plan, ou PROFESSION=80% ; à défaut 50%',
      max: 'le plus de places par an ; à défaut 200%',
      change: 'le plus grand changement d’une année à l’autre, ou none ; à défaut 10%',
      smooth: 'ce que pèse un changement de places face à un solde qui n’est pas nul ; à défaut 0.2',
      meet: 'chercher aussi le plan qui couvre le besoin avec cette probabilité : 0.9 ou 90%',
      draws: 'nombre de tirages pour les chances et les plages, 100 au moins ou 0 ; à défaut 256'
    },
    title: (dataset: string, scenario: string) => `Places de formation · ${dataset} · ${scenario}`,
    fromZero: (year: string) =>
      `Le solde, capacité moins besoin en équivalents temps plein, part de zéro en ${year} par construction : il dit comment les deux s’écartent ensuite, pas ce qui manque aujourd’hui.`,
    none: {
      series: 'Pas de plan : ses effectifs suivent une série publiée, sans places de formation.',
      'no-need': 'Pas de plan : le jeu de données ne dit pas le besoin (care_use.csv, population.csv).',
      'no-places': 'Pas de plan : aucune place de formation aujourd’hui.',
      'out-of-reach': 'Pas de plan : une formation qui commence maintenant finit après la dernière année.'
    },
    bounds: (from: string, to: string, low: string, high: string) =>
      `Entrées en formation de ${from} à ${to}, entre ${low} et ${high} places par an.`,
    change: (places: string) => `D’une année à l’autre, ${places} de plus ou de moins au plus.`,
    mean: (planned: string, today: string) =>
      `Le plan ouvre en moyenne ${planned} places par an ; le scénario, ${today}.`,
    rests: (held: string) => `Le plan bute sur ${held}.`,
    andOn: ' et sur ',
    held: {
      low: (years: string) => `le moins de places (${years})`,
      high: (years: string) => `le plus de places (${years})`,
      change: (years: string) => `le plus grand changement (${years})`
    },
    infeasible: 'Aucun plan ne tient dans ces bornes. Il suffirait de l’un de ces changements :',
    noneAlone: 'aucune borne ne suffit à elle seule : en desserrer plusieurs.',
    conflicts: {
      low: (by: string, years: string) => `- --min plus bas de ${by} places (${years})`,
      high: (by: string, years: string) => `- --max plus haut de ${by} places (${years})`,
      change: (by: string, years: string) => `- --change plus grand de ${by} places (${years})`,
      required: (by: string, years: string) =>
        `- accepter qu’il manque jusqu’à ${by} équivalents temps plein (${years})`
    },
    corner: 'Année',
    targetMark: '*',
    between: (low: string, high: string) => `${low} à ${high}`,
    columns: {
      today: 'places',
      planned: 'plan',
      range: 'plage du plan',
      meeting: 'plan sûr',
      balanceToday: 'solde',
      balance: 'avec plan',
      chance: 'chance',
      meetingChance: 'ch. sûr'
    },
    met: (chance: string) =>
      `Le plan sûr couvre le besoin de chaque année visée dans ${chance} des tirages au moins.`,
    missed: (chance: string, years: string) =>
      `Dans ces bornes, aucun plan ne couvre le besoin dans ${chance} des tirages en ${years} ; les autres années visées, le plan sûr y parvient.`,
    guide: {
      today: '* année visée. « places » et « solde » : ce qu’a le scénario.',
      range: '« plage du plan » : neuf fois sur dix, le plan qu’un tirage demanderait.',
      meeting:
        '« plan sûr » : celui qui couvre le besoin avec la probabilité demandée ; « ch. sûr » : sa chance.',
      chance: '« chance » : part des tirages où la capacité, avec le plan, couvre le besoin.'
    },
    oneForPicture:
      '--svg, --png : une image montre le plan d’une profession. En demander une, et une seule, avec --profession.',
    noPicture: (profession: string) => `${profession} : pas de plan, donc pas d’image.`,
    badAmount: (option: string, typed: string) =>
      `${option} : « ${typed} » n’est pas un nombre de places. Écrire par exemple 30000, 80%, ou infirmier=80%.`,
    badSmoothing: (option: string, typed: string) =>
      `${option} : « ${typed} » n’est pas un poids. Écrire un nombre à partir de 0, par exemple 0.2.`,
    badProbability: (option: string, typed: string) =>
      `${option} : « ${typed} » n’est pas une probabilité entre 0 et 1. Écrire par exemple 0.9 ou 90%.`,
    comma: (option: string, typed: string, meant: string) =>
      `${option} : « ${typed} » a une virgule entre deux chiffres. Écrire les décimales avec un point et les milliers sans séparateur : ${meant}. Pour une valeur par profession, répéter ${option}.`,
    twice: (option: string, profession: string | null) =>
      `${option} : deux valeurs pour ${profession ?? 'toutes les professions'}. N’en garder qu’une, ou nommer les professions : infirmier=VALEUR.`,
    notAsked: (option: string, profession: string, asked: string) =>
      `${option} : aucun plan n’est demandé pour ${profession}. Ajouter --profession ${profession}, ou ne pas en parler ; demandé : ${asked}.`,
    tooFewToMeet: (option: string, typed: string, draws: string, least: string) =>
      `${option} : ${draws} tirages ne distinguent pas ${typed} de la certitude. Demander --draws ${least} au moins, ou une probabilité moindre.`,
    tooSure: (option: string, typed: string, most: string) =>
      `${option} : ${typed} est plus près de la certitude que ${most} tirages, le plus possible, ne le distinguent. Demander une probabilité moindre.`,
    fewDraws: (typed: string, least: string) =>
      `--draws : ${typed} ne suffisent pas à une plage de neuf tirages sur dix. En demander ${least} au moins, ou 0 pour aucun.`,
    meetNeedsDraws: '--meet est une probabilité sur des tirages : ne pas demander --draws 0.',
    reversed: (from: string, to: string) =>
      `--from, --to : de ${from} à ${to}, il n’y a aucune année. Échanger les deux, ou n’en donner qu’une.`,
    crossed: (profession: string, low: string, high: string) =>
      `--min, --max : ${profession}, au moins ${low} places et au plus ${high}, cela ne se peut. Baisser --min ou monter --max.`,
    tooLate: (profession: string, from: string, to: string) =>
      `${profession} : une formation qui commence de ${from} à ${to} finit après la dernière année. Choisir --from plus tôt.`,
    unreached: (option: string, year: string, profession: string, first: string, last: string) =>
      `${option} : ${profession}, un plan ne change rien en ${year}. Choisir des années de ${first} à ${last}.`
  }
}

export const frPlanHelp = {
  summary: 'chercher les places de formation que le besoin demande',
  description:
    'Cherche, profession par profession, les places de formation qui rapprochent le plus la capacité du besoin, dans des bornes et sans à-coups : le moindre écart relatif dans les années visées, plus ce que coûtent les changements. Dit aussi, sur des tirages, la chance que le besoin soit couvert et la plage du plan. Sort avec le code 1 si une profession n’a pas de plan dans les bornes, et dit de combien les desserrer.',
  examples: [
    'horizon-soin plan --profession infirmier',
    'horizon-soin plan --profession radiologue --target 2040 --smooth 0',
    'horizon-soin plan --profession pharmacien --max 120% --at-least 2040,2050',
    'horizon-soin plan --meet 90% --draws 1024 --format json'
  ]
}
