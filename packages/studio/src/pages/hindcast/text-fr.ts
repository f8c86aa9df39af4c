export const fr = {
  title: (year: number, announced: string, supported: string) =>
    `Pour ${year}, l’étude annonçait ${announced} du temps de travail libéré ; les preuves en soutiennent ${supported}`,
  fixed: (study: string, scenario: string, evidence: string) =>
    `Cette page ne suit ni l’édition ni le scénario choisis en haut : elle confronte toujours « ${study} », ${scenario}, à « ${evidence} ».`,
  scenario: 'scénario médian',
  about: 'scénario médian de l’étude, face aux preuves de 2026',
  and: ' et ',
  key: {
    announced: (year: number, since: number) => `Gain effectif annoncé pour ${year}, compté depuis ${since}`,
    supported: (year: number, since: number) =>
      `Gain que les preuves soutiennent en ${year}, compté depuis ${since}`,
    implied: 'Adoption que l’annonce supposait : le gain effectif rapporté au gain possible',
    observed: 'Adoption que les preuves soutiennent, dans le même rapport',
    scenarios: (span: string) => `${span} d’un scénario à l’autre`,
    draws: (span: string) => `${span}, neuf tirages sur dix`,
    published: (value: string) => `publié en 2019 : ${value}`,
    notPublished: 'publié en 2019 : sans chiffre',
    noRange:
      'sans plage : ce rapport n’en a pas quand le gain peut être nul ; par technologie, les plages sont plus loin sur la page',
    seen: 'par technologie, plus loin sur la page',
    strip: 'trait noir : zéro ; point : soutenu ; losange : annoncé'
  },
  gap: {
    since: (measure: string, since: number) => `${measure}, compté depuis ${since}`,
    title: (from: string, to: string, difference: string) =>
      `De ${from} à ${to} : d’où viennent les ${difference} d’écart`,
    lead: (gain: string, intensity: string, adoption: string) =>
      `Le gain par utilisateur fait ${gain}, l’intensité d’usage ${intensity}, l’adoption ${adoption}. « Potentiel » : ce que gagne qui se sert pleinement de la technologie, donc le gain par utilisateur. « Intensité » : la part du temps où l’on s’en sert. « Avance » : ce que les plus innovants ont d’avance, compté avec l’adoption.`,
    announced: 'Annoncé',
    supported: 'Soutenu'
  },
  reading: 'Comment lire',
  professions: {
    title: 'Profession par profession, et ce que valent les preuves',
    chart: (below: number, all: number) =>
      below === 0
        ? 'L’annonce tient dans la plage de chaque profession'
        : `L’annonce est au-dessus de la plage pour ${below} profession${below > 1 ? 's' : ''} sur ${all}`,
    grades: 'Les lettres, et pourquoi',
    legend: [
      ['A', 'ferme : des essais ou des revues qui s’accordent'],
      ['B', 'moyen : de bonnes études, mais peu, d’ailleurs, ou sur une partie du travail'],
      ['C', 'mince : une petite étude, une seule tâche, une analogie ou un avis'],
      ['–', 'rien de mesuré : la valeur est une hypothèse']
    ],
    between: 'Deux lettres (B/C) : entre les deux.',
    parts: { gainPerUser: 'Gain par utilisateur', intensity: 'Intensité d’usage', adoption: 'Adoption' },
    short: { gainPerUser: 'gain', intensity: 'intensité', adoption: 'adoption' },
    thin: 'mince',
    none: 'rien de mesuré',
    ungraded: 'non noté',
    evidence: 'Les études, une par une'
  },
  technologies: {
    title: (count: number, all: number) =>
      count === 0
        ? `L’adoption décide-t-elle ? Les données ne l’établissent pour aucune des ${all} technologies`
        : `L’adoption décide-t-elle ? Les données le montrent pour ${count} technologie${count > 1 ? 's' : ''} sur ${all}`,
    announced: 'annoncé',
    supported: 'soutenu',
    rows: {
      adoption: 'Personnes qui l’ont adoptée',
      gainPerUser: 'Gain de qui s’en sert pleinement',
      intensity: 'Intensité d’usage',
      freed: (since: number) => `Temps libéré par elle seule, depuis ${since}`
    },
    assumed: 'supposée',
    orders: 'Ce qui explique l’écart, en points',
    forward: 'gain remplacé d’abord',
    reversed: 'adoption d’abord',
    range: 'neuf tirages sur dix'
  },
  limits: {
    title: 'Ce que cela ne dit pas',
    items: (missing: number, all: number, counted: string) => [
      'Aucune mesure du temps libéré en France, tous outils compris, n’a été trouvée. « Soutenu » est un calcul fait d’études publiées, pour beaucoup étrangères et sur une seule tâche.',
      'Là où rien n’est mesuré, le gain est supposé proche de zéro, avec une plage large. Cela abaisse le résultat ; ce n’est pas la preuve que rien n’a été gagné.',
      `Aucune mesure de l’intensité d’usage n’a été trouvée pour ${missing} professions sur ${all} : sa part de l’écart est presque inconnue.`,
      counted,
      'Les chiffres de 2025 de l’étude, hors la moyenne publiée, sont reconstitués : le détail par profession n’est pas celui d’un tableau publié.',
      'Les preuves se contredisent. On montre ici ce qui se mesure en moyenne, en routine ; ce que gagnent les meilleurs sites est une autre variante de l’édition 2026.',
      'Un écart en 2025 ne dit rien de 2030 : ni que l’étude se trompait, ni qu’elle avait raison trop tôt.'
    ]
  },
  workforce: {
    title: (mape: string, points: number) =>
      `Les projections d’effectifs : ${mape} d’erreur moyenne, sur ${points} points seulement`,
    none: 'Les projections d’effectifs : rien ne peut être confronté',
    lead: 'Une projection n’est confrontée qu’à un comptage des mêmes personnes, dans le même champ : jamais les médecins de tous âges aux moins de 70 ans.',
    horizons: 'Erreur selon l’avance de la projection',
    columns: {
      ahead: 'Avance, depuis l’année de départ',
      points: 'Points',
      mape: 'Erreur absolue moyenne',
      bias: 'Biais',
      coverage: 'Comptages dans la plage'
    },
    by: (published: number, base: number) => `${published}, départ en ${base}`,
    years: (count: number) => `${count} an${count > 1 ? 's' : ''}`,
    all: 'Ensemble',
    noRange: 'sans plage publiée',
    unconfronted: (count: number) => `${count} projections n’ont pas pu être confrontées, et pourquoi`,
    reasons: {
      'no-count': 'Aucun comptage des mêmes personnes n’a été trouvé',
      'no-count-since': 'Les mêmes personnes ont été comptées au départ ou avant, pas depuis'
    },
    note: 'projections publiées, comptages des mêmes personnes'
  },
  tables: {
    title: 'Les autres tableaux, à télécharger',
    grades: 'Les lettres et leurs raisons',
    technologies: 'Les technologies, dans les deux ordres',
    accuracy: 'L’erreur des projections, selon leur avance',
    projections: 'Toutes les projections d’effectifs',
    profession: 'Profession',
    part: 'Part de l’écart',
    difference: 'Écart',
    grade: 'Preuves',
    why: 'Pourquoi',
    technology: 'Technologie',
    low: '5 % des tirages sous',
    high: '95 % des tirages sous',
    projection: 'Projection (publiée en)',
    perimeter: 'Champ',
    start: 'Année de départ',
    year: 'Année',
    projected: 'Projeté',
    counted: 'Compté',
    error: 'Erreur',
    source: 'Source, dans le dossier de preuves',
    note: 'Note'
  },
  end: {
    title: 'Aller plus loin',
    evidence: 'Les preuves, étude par étude',
    editions: 'Les deux éditions côte à côte',
    data: 'Les données',
    redo: (draws: string, seed: number) =>
      `Pour refaire ce calcul (${draws} tirages, graine ${seed}), avec son tableau complet en CSV ou JSON :`
  }
}
