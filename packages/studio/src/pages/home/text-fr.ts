const N = '\u00a0'
const F = '\u202f'

export const fr = {
  headline: (part: string, year: number) =>
    `${part} du temps des professionnels de santé pourrait être libéré en${N}${year}.`,
  loses: (part: string, year: number) =>
    `${part} du temps des professionnels de santé serait perdu en${N}${year} dans ce scénario.`,
  noGain: (year: number) => `Aucun temps ne serait libéré en${N}${year} dans ce scénario.`,
  adoptionDecides: 'L’adoption en décidera.',
  technologyUncertain: 'Ce que la technique rapporte est plus incertain que ce que l’adoption y changerait.',
  lead: 'Huit professions, trois technologies, un modèle ouvert. Chaque nombre s’explique, chaque hypothèse se change.',
  leadEdition: (title: string, what: string) =>
    `${title}${N}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  leadSlow: (title: string) =>
    `${title}${N}: ce scénario réunit le bas de la plage de chaque gain et l’adoption lente. C’est un bout de ce que l’on sait, pas une prévision.`,
  leadFast: (title: string) =>
    `${title}${N}: ce scénario réunit le haut de la plage de chaque gain et l’adoption rapide. C’est un bout de ce que l’on sait, pas une prévision.`,
  leadOther: (title: string) =>
    `${title}${N}: dans ce scénario, les gains s’écartent du milieu de leur plage. Ce n’est pas une prévision.`,
  lossIsOpen: (low: string, high: string) =>
    `Neuf tirages sur dix vont de ${low} à ${high}${N}: une perte de temps n’est pas exclue.`,
  leadOwn: (professions: number) =>
    `${professions} professions, un modèle ouvert. Chaque nombre s’explique, chaque hypothèse se change.`,
  try: 'Essayer le simulateur',
  key: {
    effective: (year: number) => `Temps libéré en${N}${year}, en moyenne`,
    lost: (label: string) => `${label} (négatif${N}: du temps perdu)`,
    potential: (year: number) => `Temps que la technique permettrait de libérer en${N}${year}`,
    people: (threshold: string) => `Personnes dont plus de ${threshold} du temps serait libéré`,
    stake: 'En jeu entre une adoption lente et une adoption rapide',
    fte: 'ETP'
  },
  published: (words: string) => `publié en${N}2019${N}: ${words}`,
  computed: 'calculé aujourd’hui',
  publishedIn: `publié en${N}2019`,
  noFigure: 'sans chiffre',
  measuredSince: 'mesuré depuis',
  aSetting: 'à vous de régler',
  computedOf: (what: string) => `calculé aujourd’hui${N}: ${what}`,
  allToCare: 'Faute d’un autre choix, tout le temps libéré est compté en soins',
  nothingToShare: (year: number) =>
    `Aucun temps n’est libéré en${N}${year} dans ce scénario${N}: il n’y a rien à répartir`,
  noShare: 'aucun temps libéré, donc pas de part',
  takes: (name: string, part: string, year: number) => `${name} fait perdre ${part} du temps en${N}${year}`,
  nobody: (threshold: string) => `Le seuil de ${threshold} n’est franchi par personne`,
  possible: 'Le possible arrive vite, l’usage prend son temps',
  ten: 'Dix messages, recalculés sous vos yeux',
  tenLeadEdition: (title: string) =>
    `L’étude les a publiés en${N}2019. Le modèle les refait avec les données de «${N}${title}${N}», dans le scénario choisi en haut de page. Les phrases suivent ces nombres, même quand ils disent le contraire de l’étude.`,
  yearIs: (year: number) => `en${N}${year}${N}:`,
  inYear: (words: string, year: number) => `${words} en${N}${year}`,
  tenLead: `L’étude les a publiés en${N}2019. Le modèle les refait dans le scénario choisi en haut de page.`,
  tenLeadOwn:
    'L’étude les a publiés en\u00a02019. Le modèle les refait avec les données ouvertes ici, dans le scénario choisi en haut de page.',
  see: 'Voir dans le simulateur',
  compareEditions: 'Ces messages sous les deux éditions, et pourquoi ils changent',
  messages: {
    potential:
      'Ce que la technique permettrait de rendre à qui s’en servirait pleinement\u202f: une part considérable, et très inégale selon le métier.',
    use: 'Faire face à la demande, rester avec les patients, créer des activités, travailler moins d’heures\u202f: les quatre se combinent, et cela se choisit.',
    mix: 'Suivre une seule technologie, c’est se tromper de sujet\u202f: chaque métier a son mélange, et c’est leur somme que vit un professionnel.',
    none: 'L’étude n’annonçait la disparition d’aucun métier. Voici ce qu’il reste à faire à chacun, même entièrement équipé.',
    people:
      'Les moyennes cachent les personnes\u202f: qui s’équipe tôt dépasse le seuil bien avant les autres.',
    later: 'L’usage se répand, et les outils s’améliorent\u202f: l’effet, faible d’abord, s’accélère.',
    laterBelow: 'Ce qui a été mesuré depuis est en dessous de la courbe.',
    adoption:
      'Les mêmes technologies, adoptées plus ou moins vite par les équipes\u202f: c’est là qu’une politique publique a prise.',
    having:
      'L’adoption ne va pas de soi, et les raisons de freiner sont parfois bonnes. Essayer un outil n’est pas en vivre.',
    groups:
      'Une moyenne ne dit pas la situation de chacun\u202f: côté paramédical, il s’agit d’ouvrir des métiers vers le haut.',
    sooner:
      'Rendre l’adoption plus simple et plus sûre a une valeur que l’on peut compter\u202f: deux ans d’avance, rien de plus.'
  },
  since: {
    title: (published: string, year: number) => `Et depuis${F}? Les ${published} de ${year} ne se voient pas`,
    titleMore: (published: string, year: number) =>
      `Et depuis${F}? Les ${published} de ${year} sont dépassés`,
    range: (span: string) => `${span} neuf fois sur dix`,
    text: (mean: string, year: number, range: string) =>
      `D’après les mesures publiées depuis, le gain effectif de ${year} serait de ${mean} en moyenne${range}. Les outils sont là${F}; ce qu’ils rapportent par personne, et le temps où l’on s’en sert, sont bien plus faibles qu’écrit en${N}2019. Nous le disons à côté de chaque projection.`,
    link: 'Ce que l’étude annonçait, ce qui a été mesuré'
  },
  end: 'Et si l’adoption allait plus vite chez vous\u202f?',
  openSimulator: 'Ouvrir le simulateur',
  openAnswers: 'Combien en faudra-t-il ?',
  openProfession: 'Mon métier en\u00a02030',
  openMeasures: 'Ce que vaut chaque mesure',
  openMethod: 'Méthode et données',
  measures: {
    potential: (year: number) => `Temps libérable en${N}${year}`,
    potentialMean: 'Temps libérable, moyenne pondérée par les effectifs',
    positions: (year: number) => `part du temps que la technique pourrait libérer en${N}${year}`,
    reinvestment: 'Répartition du temps libéré',
    ofFreedTime: 'du temps libéré',
    effective: 'Gain effectif, part du temps de travail',
    effectiveIn: (year: number) => `Gain effectif en${N}${year}`,
    frees: 'libère',
    ofTime: 'du temps',
    having: 'Généralistes, France, 2021 et 2022',
    since: (year: number) => `Gain effectif en${N}${year}, estimé d’après les mesures publiées depuis`
  },
  reinvestment: {
    care: 'Répondre à la demande de soins',
    patients: 'Relation avec les patients',
    activities: 'Activités nouvelles',
    hours: 'Moins d’heures'
  },
  groups: { 'non-medical': 'non médicaux', medical: 'médicaux' }
}
