/** What `balance` says, its help included, in French. */
export const frBalance = {
  balance: {
    title: (dataset: string, scenario: string) => `${dataset} · ${scenario}`,
    counted: (base: string) =>
      `En équivalents temps plein. En ${base}, le besoin est ce que font ceux qui sont en poste : le solde dit comment capacité et besoin s’écartent depuis, et non ce qui manque aujourd’hui.`,
    care: (part: string) => `Le scénario remet au soin ${part} du temps libéré.`,
    allToCare: 'Tout le temps libéré depuis est remis au soin.',
    fte: 'En poste',
    freedToCare: '+ temps libéré remis au soin',
    capacity: '= capacité',
    needAtBase: (base: string) => `En poste en ${base}`,
    population: '+ croissance et âges de la population',
    trend: '+ tendance du besoin',
    need: '= besoin',
    balance: 'Solde',
    elsewhere: 'Temps libéré qui va ailleurs :',
    parts: {
      patients: 'relation avec les patients',
      activities: 'nouvelles activités',
      hours: 'temps de travail plus court'
    },
    noNeed: (folder: string, files: string) =>
      `--data : ${folder} ne dit aucun besoin. Ajouter ${files} : la population par âge, et le recours aux soins de chaque profession selon l’âge.`,
    absent: (indicator: string, files: string) =>
      `${indicator} : ce jeu de données ne dit aucun besoin. Ajouter ${files} : la population par âge, et le recours aux soins de chaque profession selon l’âge.`,
    noNeedOf: (profession: string, known: string) =>
      `--profession : le besoin de « ${profession} » n’est pas dit, care_use.csv n’a pas de ligne pour elle. Dits : ${known}.`
  }
}

export const frBalanceHelp = {
  summary: 'mettre en face capacité et besoin de soins',
  description:
    'Dit, profession par profession, la capacité (qui est en poste, et la part du temps libéré remise au soin), le besoin (ce que la population demande selon ses âges, et sa tendance) et le solde, avec chacun de leurs termes. Tout part de l’année de référence du solde, où besoin et capacité sont égaux.',
  examples: [
    'horizon-soin balance --years 2030,2040,2050',
    'horizon-soin balance --data data/france-2026 --profession infirmier',
    'horizon-soin balance --scenario rapide --format csv > solde.csv'
  ]
}
