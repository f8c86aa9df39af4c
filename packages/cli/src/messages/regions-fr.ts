/** What `regions` says, its help included, in French. */
export const frRegions = {
  regions: {
    options: {
      data: 'dossier d’un jeu de données qui a des régions, ou DOSSIER#VARIANTE ; à défaut, france-2026',
      region: 'identifiant d’une région'
    },
    title: (dataset: string, scenario: string) => `${dataset} · ${scenario}, par région`,
    nation: 'Ensemble',
    fromZero: (year: string) =>
      `Le solde part de zéro en ${year}, dans chaque région : il dit comment besoin et capacité s’écartent ensuite, pas ce qui manque aujourd’hui ni ce qui sépare les régions.`,
    raked: (least: string, most: string) =>
      `Besoins des régions calés sur celui de l’ensemble : multipliés par ${least} à ${most}.`,
    assumedShares: (assumed: string, total: string) =>
      `${assumed} des ${total} parts des régions sont des hypothèses`,
    assumedPeople: (assumed: string, total: string) =>
      `${assumed} des ${total} populations des régions, par âge et par année, sont des hypothèses`,
    own: (regions: string) => `${regions} : tables propres à la région`,
    withoutHeads: (region: string, professions: string) =>
      `${region} : personne (${professions}) ; le besoin part de l’effectif, il y reste donc nul et le solde n’y dit que la capacité`,
    differs: () =>
      'L’ensemble additionne les régions ; `project` lit les tables nationales, qui donnent autre chose',
    project: 'Tables nationales',
    gap: 'Écart',
    noRegions: (folder: string) =>
      `--data : ${folder} n’a pas de régions. Les tables regions.csv et region_shares.csv les disent ; data/france-2026 les a.`
  }
}

export const frRegionsHelp = {
  summary: 'calculer un scénario région par région',
  description:
    'Calcule un scénario dans chaque région et pour l’ensemble, qui en est la somme. Les effectifs et les places sont répartis selon region_shares.csv, ou sont ceux des tables propres à la région (regions/ID/TABLE.csv) ; les besoins suivent les âges de la région et sont calés sur le besoin de l’ensemble ; les technologies font partout la même chose. json et csv donnent tous les indicateurs ; l’ensemble y a une région vide.',
  examples: [
    'horizon-soin regions --years 2026,2030,2050',
    'horizon-soin regions --indicator balance --profession infirmier --years 2040',
    'horizon-soin regions --region bretagne --region corse --indicator freed_fte',
    'horizon-soin regions --format csv > regions.csv'
  ]
}
