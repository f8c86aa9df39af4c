/** Typed with plain spaces: `typeset` sets those that hold. */
export const methodFr = {
  title: 'Le modèle en une page',
  lead: 'Ce que le moteur calcule, avec quelles équations, à partir de quoi, et jusqu’où on peut s’y fier.',
  contents: 'Sur cette page',
  toData: 'Les données, table par table',
  dataLead: 'Chaque nombre de départ, sa source et son statut :',
  sections: {
    idea: { anchor: 'idee', title: 'L’idée en cinq phrases', short: 'L’idée' },
    workforce: { anchor: 'effectifs', title: 'Les effectifs', short: 'Effectifs' },
    potential: {
      anchor: 'potentiel',
      title: 'Le gain potentiel : ce que la technique permet',
      short: 'Gain potentiel'
    },
    adoption: { anchor: 'adoption', title: 'L’adoption : qui s’en sert, et depuis quand', short: 'Adoption' },
    freed: { anchor: 'temps-libere', title: 'Le temps libéré', short: 'Temps libéré' },
    mix: {
      anchor: 'technologies',
      title: 'Quelle technologie l’a libéré',
      short: 'Mélange des technologies'
    },
    groups: { anchor: 'groupes', title: 'Des métiers à l’ensemble', short: 'Groupes' },
    scenarios: { anchor: 'scenarios', title: 'Les scénarios', short: 'Scénarios' },
    need: { anchor: 'besoin', title: 'Le besoin, la capacité, les places', short: 'Besoin et places' },
    policies: { anchor: 'mesures', title: 'Les mesures', short: 'Mesures' },
    ranges: { anchor: 'fourchettes', title: 'Les fourchettes', short: 'Fourchettes' },
    reconstruction: {
      anchor: 'reconstruction',
      title: 'Publié en 2019, calculé aujourd’hui',
      short: 'Reconstruction'
    },
    sensitivity: { anchor: 'sensibilite', title: 'Est-ce l’adoption qui décide ?', short: 'Sensibilité' },
    trust: { anchor: 'limites', title: 'Jusqu’où s’y fier', short: 'Jusqu’où s’y fier' },
    cite: { anchor: 'citer', title: 'Citer, réutiliser', short: 'Citer, réutiliser' },
    contribute: { anchor: 'contribuer', title: 'Contribuer', short: 'Contribuer' },
    changelog: { anchor: 'journal', title: 'Journal des données', short: 'Journal des données' }
  },
  idea: [
    'Le modèle suit, métier par métier, combien de personnes exercent chaque année : qui entre, qui vieillit, qui s’en va.',
    'Il découpe leur temps de travail en activités et dit quelle part de chacune une technologie libère pour qui s’en sert pleinement : c’est le gain potentiel.',
    'Il suit ensuite qui s’en sert, et depuis quand : à chaque métier et chaque technologie sa courbe de diffusion, sur laquelle les uns ont de l’avance et les autres du retard.',
    'Le temps libéré est le gain potentiel réduit à ce qui est utilisé ; il se compte en part du temps de travail, en équivalents temps plein et en personnes.',
    'Chaque entrée incertaine est tirée au sort plus de mille fois, si bien que chaque résultat vient avec sa fourchette.'
  ],
  workforce: {
    before: (cohorts: string, series: string) =>
      `On compte des têtes, au 1er janvier. Les métiers dont on connaît les âges et les flux (${cohorts}) sont suivis âge par âge ; les autres (${series}) suivent une série d’effectifs, publiée ou supposée.`,
    after:
      'H est l’effectif d’âge x, s la probabilité de partir dans l’année (retraite, changement de métier, décès), E le nombre d’entrants. Personne ne passe l’âge le plus élevé des données ; les places d’une année sans donnée sont celles de l’année connue la plus proche. C’est ici qu’agissent les leviers sur les places, les départs, l’âge de la retraite et les arrivées de l’étranger ; ils ne touchent pas les métiers qui suivent une série.'
  },
  potential: {
    before:
      'Si chacun se servait pleinement des outils, quelle part de son temps deviendrait libre ? Chaque activité pèse sa part w du temps de travail ; chaque technologie y libère une part g.',
    after: (year: number) =>
      `Un gain peut être négatif : une opération avec un robot dure plus longtemps, certains dossiers sont plus longs à remplir. Les gains sont donnés pour quelques années, que des droites relient ; ils sont nuls jusqu’en ${year}.`
  },
  adoption: {
    before:
      'Avoir un outil n’est pas s’en servir, et tout le monde ne s’y met pas en même temps. La part des utilisateurs suit une courbe en S, logistique ou de Bass. Chaque personne y est en avance ou en retard de δz années : z est le même pour toutes les technologies.',
    after:
      'Selon z, on retrouve les catégories de Rogers : innovateurs au-delà de 2, adopteurs précoces de 1 à 2, majorité précoce de 0 à 1, majorité tardive de −1 à 0, retardataires au-dessous. L’intensité ι vaut 1 là où les données n’en disent rien, comme dans l’étude.'
  },
  freed: {
    before:
      'Le temps libéré met les deux ensemble : ce que la technique permet, et l’usage que chacun en fait.',
    after: (year: number, threshold: string) =>
      `Les moyennes sur les personnes sont des intégrales, justes au millionième : le même calcul donne toujours le même nombre. Le seuil θ vaut ${threshold} sauf mention. Le temps est libéré par rapport à ${year}, sauf là où une page compte depuis une autre année et le dit.`
  },
  mix: {
    before:
      'Quand plusieurs technologies agissent sur la même activité, à laquelle revient le temps libéré ? Le partage suit les logarithmes (méthode LMDI) ; les parts font exactement le total.',
    after:
      'D’autres partages sont possibles. Celui de Shapley en diffère de quelques dixièmes de pour cent du total pour des gains courants, de 3 % au plus pour de très grands.'
  },
  groups: {
    before: 'Un groupe est la moyenne ou la somme de ses métiers, selon ce que l’on compte.',
    after: (professions: string, coverage: string) =>
      `Les ${professions} professions font environ ${coverage} des professionnels de santé ; un résultat étendu à tous les professionnels est le leur, divisé par cette part : il suppose que les autres gagnent autant. Comme dans l’étude, une personne compte pour un équivalent temps plein là où les données n’en disent pas plus.`
  },
  scenarios: {
    before:
      'Ce qui a une valeur lente, une médiane et une rapide se lit à un rythme v. Un scénario fixe le rythme du gain potentiel et celui de l’adoption, pour tout, par technologie ou par métier, et règle les effectifs.',
    after:
      'L’écart entre deux scénarios se raconte en cascade : effectifs, emploi du temps, gain potentiel par technologie, adoption par technologie, mesures. Chacun est changé seul, dans cet ordre, et les marches font l’écart.',
    scenario: 'Scénario',
    potential: 'Rythme du gain potentiel',
    adoption: 'Rythme de l’adoption'
  },
  need: {
    before: (year: number) =>
      `Le besoin suit la population, âge par âge, et ce que chaque âge consomme de soins. La capacité ajoute aux personnes en poste le temps libéré qui retourne aux soins ; le reste va au temps avec les patients, à de nouvelles activités ou à des horaires plus courts. Les deux sont égaux en ${year}, par construction : le solde dit comment ils s’écartent ensuite, non ce qui manque déjà.`,
    after:
      'Aucun levier sur les effectifs ne déplace le besoin. Un plan de formation cherche, année par année, les places qui rapprochent la capacité du besoin sans à-coups : le solde dépend des places en ligne droite, c’est donc un programme linéaire, que le solveur HiGHS résout. Son optimum est rarement unique. Les métiers qui suivent une série n’ont pas de plan.'
  },
  policies: {
    before:
      'Une mesure avance la diffusion, raccourcit des études, ouvre des places ou rend du temps aux soins, à partir d’une année et en montant peu à peu. Chaque effet a un bas, un mode et un haut ; presque tous sont des hypothèses, avec leur raison.',
    after:
      'Une mesure vaut la différence entre avec et sans elle. Dans un ensemble de mesures, ce que chacune ajoute dépend de l’ordre : on prend la moyenne sur tous les ordres (valeur de Shapley), et les parts font exactement le total.'
  },
  ranges: {
    before:
      'Une entrée incertaine est tirée entre un bas et un haut, le plus souvent près de sa valeur centrale. On refait le calcul entier à chaque tirage : la bande foncée contient la moitié des résultats, la bande claire neuf sur dix.',
    after: (draws: string, seed: number) =>
      `Varient : le rythme de chaque technologie (gain potentiel et adoption) et celui de chaque métier (adoption), autour du scénario ; l’avance des uns sur les autres ; l’emploi du temps ; les départs, les places et les arrivées de l’étranger ; les séries d’effectifs et le besoin, qui s’écartent d’année en année ; les effets des mesures choisies. Les rythmes des technologies vont ensemble, selon des corrélations supposées. Ne varient pas encore : les effectifs de départ, la durée des études. Le site fait ${draws} tirages, graine\u00a0${seed} : ce sont des points de Sobol’ brouillés, et la même graine donne les mêmes nombres sur toute machine.`
  },
  reconstruction: {
    about: 'chaque chiffre dans le scénario qu’il nomme',
    note: (version: string) => `${version} ; chaque chiffre dans le scénario qu’il nomme.`,
    before:
      'L’étude a publié des résultats, non les entrées de son calcul. Les gains et l’adoption ont donc été reconstitués : parmi les jeux d’entrées qui rendent les chiffres publiés, celui qui s’écarte le moins de ce que disent, sans l’étude, les enquêtes, les essais et les experts. La formulation fait la tolérance : « environ 45 % » à un point près, « plus de 230 000 » jusqu’à 5 % au-dessus.',
    laterTitle: 'Effectifs publiés, effectifs calculés',
    laterBefore:
      'Cette édition ne reconstitue rien de l’étude de 2019 : ses gains et son adoption viennent des preuves publiées depuis, et un gain sans étude est une hypothèse à large plage. Ce qu’elle doit retrouver, ce sont les effectifs officiels : voici les projections publiées, et ce que le modèle calcule pour la même année, à un pour cent près.',
    ranges: (sets: string) =>
      `La bande claire est la fourchette de ${sets} jeux d’entrées qui rendent tous ces chiffres.`,
    open: (known: string, inputs: string, free: string) =>
      `Ces chiffres fixent peu de choses : ils en disent autant que si l’on connaissait ${known} entrées sur ${inputs}, et environ ${free} entrées gardent presque toute leur incertitude. Les retrouver ne prouve pas que le modèle a raison : les entrées ont été choisies pour cela. C’est la condition pour discuter l’étude sur ses propres chiffres.`,
    none: 'Le jeu de données ouvert ici ne porte aucun chiffre publié à retrouver.',
    statuses: 'De quoi les données sont faites'
  },
  sensitivity: {
    about: 'scénario médian',
    before:
      'L’étude affirme que l’adoption, plus que la technique, décide du résultat. On peut le vérifier : de quelles entrées vient l’incertitude ?',
    ofVariance: (year: number) => `du gain effectif moyen en ${year}`,
    explains: (part: string, low: string, high: string) =>
      `À elle seule, l’adoption fait ${part} de l’incertitude, entre ${low} et ${high}.`,
    isTrue: 'L’étude a raison en ce sens : l’adoption pèse plus que tout le reste ensemble.',
    isFirst: (next: string, part: string) =>
      `L’adoption compte le plus, sans décider seule : vient ensuite ${next}, ${part}.`,
    isNotTold: (other: string, part: string) =>
      `On ne peut pas trancher : ${other} fait ${part}, et les intervalles se recouvrent.`,
    isFalse: (other: string, part: string) =>
      `Ce calcul contredit l’étude : ${other} pèse davantage, ${part}.`,
    noAdoption: 'L’adoption n’est pas incertaine dans ce jeu de données : il ne permet pas d’en juger.',
    caution:
      'Ce résultat tient aux fourchettes que l’on a données aux entrées, et beaucoup sont des hypothèses : élargir celles du gain potentiel lui donnerait plus de poids. Les rythmes des technologies étant supposés aller ensemble, « seule » compte aussi ce qu’une entrée apprend des autres. Et il s’agit de la moyenne des métiers dans le scénario médian : l’incertitude d’un seul métier peut venir d’ailleurs.',
    ofStudy:
      'Analyse faite sur les données de l’étude de 2019, non sur l’édition montrée : le simulateur la refait, sur toute édition, dans sa vue « Sensibilité ».',
    points: (points: string, seed: number, inputs: string) =>
      `Calculé sur 2 × ${points} points, graine\u00a0${seed}, avec ${inputs} entrées incertaines du jeu de référence.`
  },
  trust: {
    measured: (year: number, mean: string, computed: string, measures: string) =>
      `Ce qui a été mesuré est très au-dessous. D’après ${measures} mesures et estimations relevées dans des études et des rapports, le temps libéré en ${year} serait de l’ordre de ${mean}, quand le scénario médian en calcule ${computed}. C’est un plancher, estimé après coup : une activité sans preuve y compte pour zéro.`,
    open: (free: string, inputs: string) =>
      `La reconstruction laisse beaucoup d’entrées libres : environ ${free} sur ${inputs} restent à peu près aussi incertaines qu’avant. Un résultat fin, une activité d’un métier, tient souvent à une hypothèse : sa fourchette le dit.`,
    laterSign:
      'Le signe même du gain n’est pas assuré partout : beaucoup de cases n’ont aucune étude, et leur plage va de la perte au gain. Deux variantes disent ce que donnent les mesures en routine et les meilleurs sites, plutôt qu’un faux milieu.',
    laterRows: (rows: string, share: string) =>
      `Sur ${rows} lignes de valeurs, ${share} sont des hypothèses, chacune avec sa raison ; beaucoup de valeurs portent une date après laquelle il faut les revoir.`,
    noNeed:
      'Le besoin part de l’effectif d’une année, tenu pour suffisant : une pénurie déjà là n’y est pas comptée. Ce que chaque âge consomme de soins n’est publié que pour quelques métiers ; pour les autres, c’est une hypothèse.',
    few: (professions: string) =>
      `Il n’y a que ${professions} professions. Les sages-femmes, les kinésithérapeutes, les dentistes, la plupart des spécialistes n’y sont pas.`,
    heads:
      'Une tête compte pour un équivalent temps plein, comme dans l’étude : les équivalents temps plein sont donc un peu surestimés là où le temps partiel est courant.',
    national: 'Les moyennes sont nationales : ni région, ni ville, ni hôpital particulier.',
    certain:
      'Les fourchettes ne contiennent que ce que l’on a fait varier. Une rupture technique, une crise ou un effectif de départ mal compté n’y sont pas.'
  },
  cite: {
    lead: 'Un nombre se cite avec son scénario, la version des données et la date ; chaque image et chaque tableau téléchargés portent déjà la leur. Pour le site entier :',
    plain: 'En texte',
    bibtex: 'En BibTeX',
    copyPlain: 'Copier la citation',
    copyBibtex: 'Copier le BibTeX',
    citation: (dataset: string, version: string, date: string, url: string) =>
      `Horizon Soin, modèle de projection et jeu de données « ${dataset} »${version === '' ? '' : `, version ${version}`}, consulté le ${date}${url === '' ? '' : `, ${url}`}.`,
    bibTitle: (dataset: string) => `Horizon Soin : modèle de projection et jeu de données « ${dataset} »`,
    bibNote: (version: string, date: string) =>
      `${version === '' ? '' : `Données, version ${version}. `}Consulté le ${date}`,
    licence: 'Licences',
    data: 'Données (choix, reconstitutions, hypothèses, résultats) : libres d’usage, en citant « Horizon Soin » et la date.',
    facts:
      'Les faits et les chiffres repris d’autres publications restent à leurs auteurs : chaque ligne nomme sa source.',
    software: 'Logiciel : licence MIT.'
  },
  contribute: {
    lead: 'Corriger un nombre compte autant que du code. Le fichier CONTRIBUTING.md du dépôt donne les recettes pas à pas ; en bref :',
    recipes: [
      [
        'Corriger une valeur',
        'Changez la ligne du fichier CSV, et donnez sa source et son statut. Une hypothèse honnête et large vaut mieux qu’un nombre précis que personne ne peut vérifier.'
      ],
      [
        'Ajouter un métier, une technologie, une activité',
        'Des lignes de tables suffisent ; aucun code ne change.'
      ],
      ['Ajouter un scénario', 'Un fichier dans le dossier scenarios, ou celui que le simulateur enregistre.'],
      [
        'Donner une fourchette',
        'Les colonnes low et high là où elles existent, la table uncertainty pour les places et les arrivées de l’étranger.'
      ]
    ],
    checks:
      'Trois commandes disent ensuite si le jeu est lisible, si les chiffres publiés sont toujours rendus, et ce qui a bougé :'
  }
}
