/** Texts of the view of need and training. */
import { catalogue } from '../../shell/catalogue.js'

const fr = {
  profession: 'Profession montrée',
  regions: 'Le même solde, région par région',
  noNeed:
    'Ce jeu de données ne dit pas de quels soins chaque âge a besoin\u00a0: aucun besoin n’est calculé.',
  noNeedOf: (name: string) =>
    `${name}\u00a0: ce jeu de données ne dit pas de quels soins chaque âge a besoin.`,
  caption: (who: string) => `Besoin, capacité et solde, ${who}`,
  year: 'Année',
  need: 'Besoin, ETP',
  capacity: 'Capacité, ETP',
  balance: 'Solde, ETP',
  ofNeed: 'du besoin',
  base: (year: number) =>
    `Le solde est nul en\u00a0${year} par construction\u00a0: le besoin y est ce que font les personnes en poste. Il dit comment besoin et capacité s’éloignent depuis, pas ce qui manque aujourd’hui.`,
  draws: (draws: string) => `Fourchettes\u00a0: neuf tirages sur dix, ${draws} tirages.`,
  drawing: 'fourchette en cours',
  failed: 'Les fourchettes n’ont pas pu être calculées.',
  plan: 'Plan de formation',
  planIntro:
    'Combien de places ouvrir, année après année, pour que la capacité rejoigne le besoin\u202f? Le calcul cherche, entre les bornes que vous fixez, les places qui laissent le moins d’écart et bougent le moins. Il charge un solveur de 3,5\u00a0Mo, une fois.',
  compute: 'Calculer un plan',
  again: 'Recalculer le plan',
  cancel: 'Arrêter',
  running: 'Calcul du plan…',
  planFailed: {
    offline:
      'Pas de réseau\u00a0: le solveur en a besoin la première fois, pour se charger. Reconnectez-vous, puis essayez encore.',
    other:
      'Le plan n’a pas pu être calculé\u00a0: essayez encore. La première fois, le solveur a besoin du réseau pour se charger.'
  },
  stale: 'Le scénario, la profession ou les réglages ont changé depuis\u00a0: recalculez le plan.',
  controls: 'Réglages du plan',
  low: 'Places au moins, en % d’aujourd’hui',
  high: 'Places au plus, en % d’aujourd’hui',
  change: 'Changement au plus d’une année à l’autre, en %',
  percentRefused: (min: number, max: number, kept: number) =>
    `Il faut un nombre de ${min} à ${max}\u00a0: ${kept} est gardé.`,
  smoothing: 'Lissage',
  smoothings: { none: 'aucun', usual: 'habituel', strong: 'fort' },
  targets: 'Années visées',
  targetsAll: 'toutes',
  targetOf: (year: number) => `${year} seulement`,
  targetsThree: (years: string) => years,
  meet: 'Chance de couvrir le besoin',
  meets: {
    none: 'non fixée',
    half: 'une sur deux',
    most: 'trois sur quatre',
    nearly: 'neuf sur dix'
  },
  required: 'Aucun manque admis les années visées',
  places: (today: string, from: number) =>
    `Aujourd’hui\u00a0: ${today} places par an. Le plan commence en\u00a0${from}.`,
  drawn: (draws: string, solved: string) =>
    `${draws} tirages\u202f; la bande des places vient de ${solved} plans, un par tirage.`,
  freed: (care: string, year: number) =>
    `Ce plan compte sur ${care} de temps libéré et remis dans les soins en\u00a0${year}, au rythme de ce scénario. Si ce temps ne se libère pas ou va ailleurs, il faut d’autres places\u00a0: réglez les leviers et recalculez.`,
  missed: (years: string) =>
    `Les bornes ne laissent pas atteindre cette chance en ${years}\u00a0: le plan s’en approche autant qu’elles le permettent.`,
  infeasible: 'Aucun plan ne respecte toutes ces bornes. Chacun de ces changements suffirait\u00a0:',
  nothingHelps: 'Aucun plan ne respecte toutes ces bornes, et céder sur une seule ne suffit pas.',
  conflicts: {
    low: (by: string, years: string) => `descendre sous la borne basse de ${by} places (${years})`,
    high: (by: string, years: string) => `dépasser la borne haute de ${by} places (${years})`,
    change: (by: string, years: string) => `changer de ${by} places de plus par an (${years})`,
    required: (by: string, years: string) => `admettre un manque de ${by}\u00a0ETP (${years})`
  },
  refused: {
    series: (name: string) =>
      `${name}\u00a0: pas de plan. L’effectif suit une série publiée ou supposée, sans entrées ni formation\u00a0: des places n’y changeraient rien.`,
    'no-need': (name: string) => `${name}\u00a0: pas de plan, aucun besoin n’est calculé.`,
    'no-places': (name: string) => `${name}\u00a0: pas de plan, aucune place de formation n’est connue.`,
    'out-of-reach': (name: string) =>
      `${name}\u00a0: pas de plan, la formation est trop longue pour agir avant la dernière année du modèle.`
  }
}

const en: typeof fr = {
  profession: 'Profession shown',
  regions: 'The same balance, region by region',
  noNeed: 'This dataset does not say which care each age needs: no need is computed.',
  noNeedOf: name => `${name}: this dataset does not say which care each age needs.`,
  caption: who => `Need, capacity and balance, ${who}`,
  year: 'Year',
  need: 'Need, FTE',
  capacity: 'Capacity, FTE',
  balance: 'Balance, FTE',
  ofNeed: 'of need',
  base: year =>
    `The balance is zero in ${year} by construction: need is then what people in post do. It says how need and capacity part from then on, not what is missing today.`,
  draws: draws => `Ranges: nine draws in ten, ${draws} draws.`,
  drawing: 'range being drawn',
  failed: 'The ranges could not be computed.',
  plan: 'Training plan',
  planIntro:
    'How many places to open, year after year, for capacity to meet need? The computation looks, within the bounds that you set, for the places that leave the smallest gap and move the least. It loads a solver of 3.5 MB, once.',
  compute: 'Compute a plan',
  again: 'Compute the plan again',
  cancel: 'Stop',
  running: 'Computing the plan…',
  planFailed: {
    offline: 'No network: the solver needs it the first time, to be loaded. Reconnect, then try again.',
    other:
      'The plan could not be computed: try again. The first time, the solver needs the network to be loaded.'
  },
  stale: 'The scenario, the profession or the settings have changed since: compute the plan again.',
  controls: 'Settings of the plan',
  low: 'Places at least, in % of today’s',
  high: 'Places at most, in % of today’s',
  change: 'Change at most from one year to the next, in %',
  percentRefused: (min, max, kept) => `It takes a number from ${min} to ${max}: ${kept} is kept.`,
  smoothing: 'Smoothing',
  smoothings: { none: 'none', usual: 'usual', strong: 'strong' },
  targets: 'Target years',
  targetsAll: 'all',
  targetOf: year => `${year} only`,
  targetsThree: years => years,
  meet: 'Chance to meet the need',
  meets: {
    none: 'not set',
    half: 'one in two',
    most: 'three in four',
    nearly: 'nine in ten'
  },
  required: 'No shortage allowed in the target years',
  places: (today, from) => `Today: ${today} places a year. The plan starts in ${from}.`,
  drawn: (draws, solved) => `${draws} draws; the band of places comes from ${solved} plans, one a draw.`,
  freed: (care, year) =>
    `This plan counts on ${care} of time freed and put back into care in ${year}, at the pace of this scenario. If that time is not freed, or goes elsewhere, other places are needed: move the levers and compute again.`,
  missed: years =>
    `The bounds do not allow that chance in ${years}: the plan comes as near to it as they let it.`,
  infeasible: 'No plan respects all of these bounds. Each of these changes would be enough:',
  nothingHelps: 'No plan respects all of these bounds, and giving way on one alone is not enough.',
  conflicts: {
    low: (by, years) => `go below the low bound by ${by} places (${years})`,
    high: (by, years) => `go above the high bound by ${by} places (${years})`,
    change: (by, years) => `change by ${by} places a year more (${years})`,
    required: (by, years) => `allow a shortage of ${by}\u00a0FTE (${years})`
  },
  refused: {
    series: name =>
      `${name}: no plan. The headcount follows a published or assumed series, without entries or training: places would change nothing.`,
    'no-need': name => `${name}: no plan, no need is computed.`,
    'no-places': name => `${name}: no plan, no training places are known.`,
    'out-of-reach': name => `${name}: no plan, training is too long to act before the last year of the model.`
  }
}

export const needText = catalogue(fr, en)
