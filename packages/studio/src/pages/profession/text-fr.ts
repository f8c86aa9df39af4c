export const fr = {
  title: (name: string, year: number) => `${name} en\u00a0${year}`,
  year: 'Année',
  lead: {
    before: 'Environ ',
    freed: (day: string, isOne: boolean) =>
      ` d’une journée de ${day} ${isOne ? 'pourrait être libérée' : 'pourraient être libérées'}`,
    lost: (day: string, isOne: boolean) =>
      ` ${isOne ? 's’ajouterait' : 's’ajouteraient'} à une journée de ${day}`,
    between: (low: string, high: string) => `, entre ${low} et ${high}.`,
    none: (day: string) => `Presque rien d’une journée de ${day} ne serait libéré`,
    belowIsLost: ' Sous zéro, du temps serait perdu.',
    belowIsFreed: ' Sous zéro, du temps serait libéré.',
    noValue: 'Ce métier n’a pas de valeur cette année-là.'
  },
  convention: (day: string, minutes: number) =>
    `La journée de ${day}, soit ${minutes}\u00a0minutes, est une convention pour compter en minutes\u202f; le modèle calcule des parts du temps de travail.`,
  freedTime: (year: number) => `Temps libéré en\u00a0${year}`,
  freedOrLost: (year: number) => `Temps libéré en\u00a0${year} (sous zéro, perdu)`,
  since: 'estimé après coup\u00a0: ',
  sinceIn: (year: number) => `estimé après coup pour ${year}\u00a0: `,
  possible: 'possible avec la technique\u00a0: ',
  fullyUsed: 'si la technique servait pleinement\u00a0: ',
  published: (value: string) => `publié\u00a0: ${value}`,
  explain: 'expliquer ce nombre',
  scenario: (name: string) => `scénario ${name}`,
  mine: 'votre scénario',
  base: (year: number) => `En\u00a0${year}`,
  phrases: {
    soins: { words: 'les soins', plural: true },
    'relation-patient': { words: 'la relation avec le patient', plural: false },
    coordination: { words: 'la coordination', plural: false },
    administration: { words: 'l’administration', plural: false },
    formation: { words: 'la formation', plural: false }
  } as Readonly<Record<string, { words: string; plural: boolean }>>,
  technologies: {
    alike: (count: string) => `${count} technologies à parts voisines`,
    most: (of: string) => `La plus grande part vient${of}`,
    from: { ia: ' de l’IA', numerique: ' du numérique', robotique: ' de la robotique' } as Readonly<
      Record<string, string>
    >,
    mostOf: (label: string) => ` de «\u00a0${label}\u00a0»`,
    one: 'Une seule technologie',
    nothing: 'Rien n’est libéré',
    lost: 'Ensemble, elles prennent du temps',
    subtitle: 'minutes libérées par jour\u202f; trait\u00a0: si chacun s’en servait pleinement',
    range: (low: string, high: string) => `${low} à ${high}`,
    costs: 'de plus',
    alone: (time: string, isCost: boolean) =>
      `seule et utilisée par tous\u00a0: ${time}${isCost ? ' de plus' : ''}`,
    adopted: ' s’en serviraient',
    mostly: (activities: string) => `surtout\u00a0: ${activities}`,
    note: 'Fourchettes\u00a0: celle du temps libéré, au partage central entre technologies.',
    unsplit:
      'Sans fourchette\u00a0: là où une technologie ajoute du temps, celle de l’ensemble ne se partage pas.',
    below: 'Sous zéro, la technologie ajouterait du temps.',
    and: ' et '
  },
  use: {
    title: (time: string) => `${time}, pour quoi faire\u202f?`,
    text: 'Le modèle ne le décide pas. Soigner plus de monde, rester avec les patients, prendre de nouvelles missions, raccourcir la journée.',
    link: 'Régler ce partage'
  },
  people: {
    above: (threshold: string, year: number) =>
      `Plus de ${threshold} de temps libéré en\u00a0${year}\u00a0: `,
    among: ' sur ',
    people: ' personnes.'
  },
  ages: {
    none: 'Un métier suivi sans ses âges',
    text: 'Ce métier suit une série d’effectifs, sans âges\u202f: le modèle n’y fait ni entrer ni sortir personne.',
    heads: (year: number) => `Effectif début ${year}\u00a0: `,
    range: (words: string) => `, ${words}`
  },
  evidence: {
    title: (finding: string) => `Ce que disent les preuves\u00a0: ${finding}`,
    against: {
      less: (year: number, than: string) => `En\u00a0${year}, moins de temps libéré que ${than}`,
      same: (year: number, than: string) => `En\u00a0${year}, à peu près autant de temps libéré que ${than}`,
      more: (year: number, than: string) => `En\u00a0${year}, plus de temps libéré que ${than}`
    },
    /** What the estimate is held against. */
    study: 'dans l’étude',
    mine: 'dans votre scénario',
    model: 'dans le modèle',
    /** What the measures do. */
    opposite: 'trouvent parfois du temps perdu où le modèle en libère',
    loss: 'trouvent parfois du temps perdu',
    contradictory: 'se contredisent',
    measures: (what: string) => `les mesures ${what}`,
    join: (first: string, second: string) => `${first}\u202f; ${second}`,
    joinMeasures: (first: string, what: string) => `${first}\u202f; les mesures, elles, ${what}`,
    onTasks: (finding: string, tasks: string) => `${finding} (${tasks})`,
    measured: 'quelques mesures',
    none: 'rien de mesuré',
    unnumbered: 'aucun gain chiffré',
    tasks: (count: number): string => (count === 1 ? 'une seule tâche mesurée' : 'quelques tâches mesurées'),
    subtitle: (year: number) =>
      `Chaque ligne compare, pour une activité et une technologie, ce qui a été mesuré au gain possible du modèle en\u00a0${year}, avant adoption. Point plein\u00a0: mesuré dans une étude publiée\u202f; creux\u00a0: sur une tâche, pas l’activité. Bande, et point de sa couleur\u00a0: le modèle, du rythme lent au rapide`,
    compared: (year: number, observed: string, than: string, computed: string) =>
      `Temps libéré en\u00a0${year}, tout travail compris\u00a0: ${observed} estimé après coup, ${computed} ${than}. `,
    columns: {
      cell: 'Activité et technologie',
      found: 'Ce qui a été mesuré',
      grade: 'Solidité',
      strip: 'Temps perdu ou gagné',
      lost: 'perd du temps',
      gained: 'en gagne, 60\u00a0%'
    },
    grades:
      'Solidité\u00a0: de A, essais et revues, à C, le moins ferme\u202f; deux lettres\u00a0: entre les deux.',
    allActivities: 'Tout le temps de travail',
    allTechnologies: 'toutes technologies',
    nothing: 'Aucune mesure trouvée.',
    nothingYet: 'rien à ce jour',
    results: (count: number) => (count === 1 ? 'Le résultat publié' : `Les ${count} résultats publiés`),
    estimate: 'Estimation, non mesure.',
    claim: 'Affirmation d’un fournisseur, non mesure.',
    sentence: (year: number, published: string, who: string) =>
      `Pour ${year}, l’étude publiait ${published} en moyenne\u202f; d’après ces mesures, les ${who} en seraient à `,
    sentenceAlone: (year: number, who: string) =>
      `D’après ces mesures, en\u00a0${year}, le temps libéré des ${who} serait de `,
    foreign:
      'Ce dossier de preuves a été réuni pour les métiers français de l’étude de 2019\u202f; il ne dit rien de ce métier.',
    everyStudy: 'Étude par étude\u00a0: ce qui est retenu, ce qui ne l’est pas, et pourquoi',
    gathered:
      'Ce dossier de preuves a été réuni pour les métiers français de l’étude de 2019, non pour le jeu de données ouvert ici.'
  },
  inputs: {
    title: 'De quoi cette page est faite',
    published: (year: number) => `Gain possible moyen en\u00a0${year}`,
    groups: {
      headcount: 'Effectifs, âges',
      series: 'Effectifs',
      flows: 'Entrées et sorties',
      gains: 'Gains par activité',
      time: 'Emploi du temps',
      adoption: 'Adoption'
    }
  },
  foot: {
    title: 'Et si c’était autrement\u202f?',
    simulator: 'Changer les hypothèses',
    compare: 'Comparer à un autre métier',
    open: 'Voir ce métier',
    print: 'Imprimer cette page',
    answers: 'Combien en faudra-t-il ?',
    disagree: 'Je ne suis pas d’accord'
  },
  index: {
    answers: 'Combien de soignants faudra-t-il ?',
    title: (year: number) => `Mon métier en\u00a0${year}`,
    lead: (count: string, day: string) =>
      `${count} métiers, du temps libéré le plus grand au plus petit. Chaque ligne ouvre une page\u00a0: la journée de ${day}, les technologies, les personnes, les preuves.`,
    share: (share: string) => `${share} des personnes`,
    line: (time: string, technology: string, share: string, threshold: string) =>
      `Environ ${time} par jour, d’abord par ${technology}\u202f; ${share} au-dessus de ${threshold}.`,
    nobody: 'personne',
    none: 'Presque rien ne serait libéré.',
    costs: (time: string, technology: string) =>
      `Environ ${time} par jour de plus, d’abord par ${technology}.`,
    people: ' personnes'
  },
  technologyPhrases: { ia: 'l’IA', numerique: 'le numérique', robotique: 'la robotique' } as Readonly<
    Record<string, string>
  >,
  quoted: (label: string) => `«\u00a0${label}\u00a0»`
}
