/** What `policies` says, its help included, in French. */
export const frPolicies = {
  policies: {
    options: {
      policy: 'identifiant d’une mesure ; à défaut, toutes celles du jeu de données',
      year: 'année dont les nombres sont dits ; à défaut 2035',
      period:
        'années, 2027-2035, sur lesquelles coûts et valeurs sont cumulés ; à défaut, de la première mesure à --year',
      draws: 'nombre de tirages pour les plages, 100 au moins, 0 pour aucun ; à défaut 512'
    },
    title: (dataset: string, scenario: string) => `${dataset} · ${scenario}`,
    alone: (year: string) => `En ${year}, chaque mesure seule, en équivalents temps plein`,
    over: (first: string, last: string) =>
      first === last ? `En ${first}, en millions d’euros` : `De ${first} à ${last}, en millions d’euros`,
    among: (year: string) => `En ${year}, chaque mesure parmi les autres, en équivalents temps plein`,
    columns: {
      freed: 'libérés',
      range: 'plage',
      fte: 'en poste',
      capacity: 'au soin',
      cost: 'coût, M€',
      costs: 'coûts',
      savings: 'économies',
      value: 'valeur',
      perEuro: 'pour 1 €',
      valueMillions: 'valeur, M€'
    },
    package: 'Toutes ensemble',
    number: (number: string) => `n° ${number}`,
    explained:
      'Valeur : le temps libéré au coût de qui l’a, plus les économies, moins les coûts ; « pour 1 € » : la même avant coûts, pour un euro dépensé. Euros de l’année, sans actualisation. Former davantage, ou remettre plus de temps au soin, n’y est pas compté : les colonnes d’équivalents temps plein le disent.',
    shared: (isExact: boolean): string =>
      isExact
        ? 'Ce que chacune ajoute, en moyenne de tous les ordres où elles entreraient (valeurs de Shapley) ; la somme est celle de l’ensemble.'
        : 'Ce que chacune ajoute, en moyenne de 256 ordres tirés (valeurs de Shapley estimées) ; la somme est celle de l’ensemble.',
    ranges: (draws: string, seed: string) =>
      `Plages : neuf tirages sur dix (${draws} tirages, graine ${seed}), les mêmes avec et sans la mesure. Les nombres seuls sont ceux des entrées les plus probables : où elles penchent d’un côté, ils peuvent sortir de la plage.`,
    assumed: (assumed: number, total: number) =>
      assumed === total
        ? `Effets des mesures : ${total > 1 ? `les ${total} sont des hypothèses` : 'une hypothèse'} ; policy_effects.csv dit pourquoi.`
        : `Effets des mesures : ${assumed} ${assumed > 1 ? 'hypothèses' : 'hypothèse'} sur ${total} ; policy_effects.csv dit pourquoi.`,
    spent: (policy: string, millions: string) => `${policy}, ${millions} M€`,
    before: (first: string, spent: string) =>
      `Dépensés avant ${first}, et non comptés dans la période : ${spent}.`,
    from: (policy: string, start: string) => `${policy}, qui commence en ${start}`,
    late: (year: string, policies: string) => `Sans effet encore en ${year} : ${policies}.`,
    noPrice: (professions: string) =>
      `Une mesure qui libère leur temps n’a pas de valeur en euros, car fte_cost.csv ne dit pas ce que coûte leur équivalent temps plein : ${professions}.`,
    noPolicies: (folder: string) =>
      `--data : ${folder} n’a pas de mesures. Ajouter policies.csv (coûts, calendrier) et policy_effects.csv (ce qu’elles changent).`,
    absent: (indicator: string) =>
      `${indicator} : ce jeu de données n’a pas de mesures. Ajouter policies.csv et policy_effects.csv.`,
    badPeriod: (typed: string) =>
      `--period : « ${typed} » n’est pas une période. Écrire deux années, la première d’abord : 2027-2035.`
  }
}

export const frPoliciesHelp = {
  summary: 'estimer ce que valent des mesures',
  description:
    'Dit de chaque mesure ce qu’elle libère, seule, en plus du scénario (le calcul avec elle moins le calcul sans elle), ce qu’elle coûte et ce qu’elle vaut, avec ses plages ; ce que toutes font ensemble ; ce que chacune ajoute aux autres, quel que soit l’ordre. Les lignes suivent la valeur pour un euro sur la période.',
  examples: [
    'horizon-soin policies --year 2035',
    'horizon-soin policies --data data/france-2026 --scenario rapide',
    'horizon-soin policies --policy proposition-19 --draws 2048',
    'horizon-soin policies --format json'
  ]
}
