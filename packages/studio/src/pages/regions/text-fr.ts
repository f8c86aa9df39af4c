export const fr = {
  title: 'Région par région',
  lead: 'Le même modèle, le même scénario, dans chaque région. Ce que le pays a est réparti par une règle écrite, et non recompté\u00a0: la carte dit ce que cette règle implique, avec les âges de chaque région.',
  measuresLabel: 'Ce que montre la carte',
  measures: {
    density: 'Pour 100\u202f000 habitants',
    headcount: 'Effectifs',
    freed: 'Temps libéré',
    balance: 'Solde',
    need: 'Besoin'
  },
  since: (measure: string, year: number) => `${measure} depuis\u00a0${year}`,
  subject: 'Profession',
  groups: 'Ensembles',
  professions: 'Professions',
  all: (count: number) => `les ${count}\u00a0professions`,
  year: 'Année',
  simulator: 'Changer le scénario dans le simulateur',
  perProfession:
    'Le besoin et le solde se calculent profession par profession\u00a0: ce qui est en trop chez l’une ne comble pas ce qui manque chez une autre. Choisissez-en une.',
  perProfessionTitle: 'De quelle profession\u202f?',
  tableTitle: 'Les régions, une à une',
  tableLead: 'La plus grande valeur d’abord. Un nom ouvre ce dont la région est faite.',
  tableLeadUnsorted: 'Un nom ouvre ce dont la région est faite.',
  tableCue: 'Le tableau se fait glisser de côté\u00a0: d’autres colonnes sont à droite.',
  region: 'Région',
  people: 'Habitants',
  headcount: 'Effectif',
  density: 'Pour 100\u202f000',
  freed: (since: number) => `ETP libérés depuis\u00a0${since}`,
  need: 'Besoin, ETP',
  growth: (base: number) => `Besoin depuis ${base}`,
  capacity: 'Capacité, ETP',
  balance: 'Solde, ETP',
  balanceShare: 'Solde, en part du besoin',
  whole: 'Ensemble',
  sum: (count: number, heads: string, year: number) =>
    `Les ${count} régions font ensemble environ ${heads} personnes en\u00a0${year}`,
  sameSum: '\u00a0: l’effectif du pays.',
  otherSum: (heads: string) =>
    `\u00a0; le pays seul en compte ${heads}, car des régions ont leurs propres tables.`,
  ranges: 'Sans fourchette régionale',
  nationRange: (name: string, year: number, value: string, span: string) =>
    `Chaque région n’a qu’une valeur centrale. Pour le pays, en\u00a0${year}, ${name}\u00a0: ${value}, et neuf fois sur dix ${span}. La fourchette d’une région est plus large encore, en proportion\u00a0: sa part s’y ajoute.`,
  noNationRange:
    'Chaque région n’a qu’une valeur centrale, moins sûre que celle du pays\u00a0: sa part s’y ajoute.',
  rangeLink: 'La fourchette du pays, dans le simulateur',
  indicators: {
    headcount: 'effectif',
    freed_fte: 'ETP libérés',
    freed_fte_since_base: 'ETP libérés',
    balance: 'solde, en ETP',
    need: 'besoin, en ETP'
  },
  overseas:
    'Les populations d’outre-mer sont des hypothèses\u00a0: chaque région garde sa part de chaque âge du pays. Elles sont sans doute trop basses, à Mayotte surtout, et peu sûres partout\u202f: les extrêmes du titre ne reposent pas sur elles.',
  open: (label: string) => `${label}\u00a0: le détail`,
  ofNation: (share: string) => `${share} du pays`,
  own: 'Tables propres à la région',
  noOwn: 'aucune\u00a0: tout ce qui suit le pays est réparti par la règle',
  sinceBase: (base: number) =>
    `Le solde est nul en\u00a0${base} par construction, dans chaque région\u00a0: il dit comment besoin et capacité s’éloignent ensuite, pas ce qui manque aujourd’hui.`,
  rule: 'Comment le pays est réparti',
  ruleText: [
    'Chaque région reçoit une part fixe des effectifs, des places de formation et des arrivées de chaque profession. Départs, temps partiel, usages des technologies et gains de temps sont ceux du pays\u00a0: les régions ne diffèrent donc pas par leurs pratiques, que nous ne connaissons pas.',
    'Le besoin suit les âges des habitants de la région\u202f; les besoins des régions sont ensuite ajustés pour que leur somme soit celle du pays.',
    'Les populations à venir gardent la part de chaque région dans chaque âge du pays\u00a0: une région plus jeune que les autres y perd des habitants, même si ses naissances l’en font gagner. C’est le cas de la Guyane, de La Réunion et de Mayotte. Pour Mayotte, absente des populations légales de 2021 que nous avons lues, la part est celle de 2014.'
  ],
  ruleParts: 'Sur quoi repose la répartition',
  part: (professions: number, part: string) =>
    `${professions}\u00a0profession${professions > 1 ? 's' : ''}, ${part} des effectifs`,
  peopleStatus: 'âges des habitants',
  profession: 'Profession',
  status: 'Solidité',
  source: 'Source',
  tables: 'Les lignes elles-mêmes\u00a0:',
  ownTitle: 'Une agence régionale peut mettre ses chiffres',
  ownText: [
    'Une région qui compte ses professionnels dépose ses propres fichiers dans le jeu de données\u00a0: ils remplacent, pour elle seule, la part du pays. La somme nationale suit\u202f; les autres régions ne bougent pas.',
    'Effectifs, départs, places, formation, arrivées, âges, temps partiel, usage des soins et population peuvent l’être, chacun séparément. La description de chaque fichier est dans'
  ],
  ownPath: 'Pour la région Bretagne, par exemple\u00a0:',
  noneTitle: 'Ce jeu de données n’a pas de régions',
  noneText:
    'Pour voir un pays région par région, il faut trois tables\u00a0: les régions, la part que chacune a de chaque profession, et la population de chacune par âge.',
  noneHow: 'Les colonnes de ces tables sont décrites dans',
  noneEdition: (title: string) => `Voir les régions\u00a0: ${title}`,
  credits:
    'Contours des régions\u00a0: ceux des cartes de DSFR Chart 2.0.4, © 2021 DINUM, licence MIT, simplifiés. Outre-mer à des échelles propres.',
  tableNames: { regions: 'régions', region_shares: 'parts', region_population: 'populations' },
  ownTables: {
    headcount: 'effectifs',
    exits: 'départs',
    training: 'formation',
    places: 'places de formation',
    foreign: 'arrivées de l’étranger',
    entrantAges: 'âges à l’entrée',
    fte: 'temps partiel',
    series: 'séries d’effectifs',
    careUse: 'usage des soins',
    population: 'population'
  }
}
