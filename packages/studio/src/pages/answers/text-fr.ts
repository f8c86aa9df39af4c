import type { Outlook } from '@horizon-soin/words'
import type { Measure } from './measures.js'

/** « aucune ne conclut », « 1 conclut », « 3 concluent ». */
const many = (count: number, none: string, one: string, several: string) =>
  count === 0 ? `aucune ${none}` : `${count} ${count > 1 ? several : one}`

/** How many answers have each outlook. */
type Found = Readonly<Record<Outlook, number>>

/** « probable », « , dont 2 à titre probable ». */
const only = (likely: number, firm: number) =>
  likely === 0 ? '' : firm === 0 ? ` probable` : `, dont ${likely} à titre probable`

export const fr = {
  trail: 'Les réponses',
  all: 'Toutes les questions',
  index: {
    title: 'Combien de soignants faudra-t-il ?',
    lead: (professions: string, years: string) =>
      `Une question par métier et par année : ${professions} métiers, ${years}. La réponse courte est ici, d’après l’édition la plus récente des données ; chaque page la détaille, à côté de l’étude de 2019.`,
    edition: (title: string) => `${title}, scénario médian, neuf tirages sur dix.`,
    strips: 'Trait rose : le solde entre capacité et besoin ; trait noir : ni manque ni surplus.',
    found: (all: number, of: Found) =>
      `Sur ${all} réponses, ${many(of.shortage + of.likelyShortage, 'ne conclut', 'conclut', 'concluent')} à un manque${only(of.likelyShortage, of.shortage)}, ${many(of.surplus + of.likelySurplus, 'ne conclut', 'conclut', 'concluent')} à un surplus${only(of.likelySurplus, of.surplus)}, et ${many(of.uncertain, 'n’est trop incertaine', 'est trop incertaine', 'sont trop incertaines')} pour le dire.`,
    years: (years: readonly string[], last: string) => `${years.join(', ')} et ${last}`
  },
  profession: {
    lead: 'Deux éditions des données, le même calcul : combien il y en aurait, combien il en faudrait, et ce que les technologies y changeraient.',
    year: 'Année',
    scale:
      'En grand, le solde : la capacité moins le besoin, supposés égaux la première année. Même échelle partout ; trait noir : ni manque ni surplus.'
  },
  numbers: (question: string) => `Les nombres de la réponse : ${question}`,
  measure: 'Mesure',
  measures: {
    headcount: 'Personnes en exercice',
    fte: 'En équivalents temps plein',
    need: 'Besoin',
    effective: 'Temps libéré par les technologies',
    freed: 'Temps libéré, en équivalents temps plein',
    capacity: 'Capacité, temps libéré compris',
    balance: 'Solde : capacité moins besoin',
    entrants: 'Entrées dans le métier'
  } satisfies Record<Measure, string>,
  notes: {
    headcount: 'au 1er janvier',
    fte: 'au 1er janvier',
    need: 'ce que la population demanderait, âge par âge, en équivalents temps plein',
    effective: 'part du temps de travail',
    freed: 'le même, compté en emplois à temps plein',
    capacity: 'ce que l’offre peut faire avec ce temps, en équivalents temps plein',
    balance: 'en équivalents temps plein ; trait noir : zéro',
    entrants: 'personnes, dans l’année'
  } satisfies Record<Measure, string>,
  /** Beside the number, where what it counts starts in another year in each edition. */
  since: {
    effective: (year: number) => `depuis ${year}`,
    freed: (year: number) => `depuis ${year}`,
    balance: (year: number) => `nul en ${year} par construction`
  } as Partial<Record<Measure, (year: number) => string>>,
  /** Under capacity: what makes it up, which is not the freed time. */
  added: (fte: string, added: string) =>
    `${fte} au travail, ${added} par les technologies. Ce second nombre n’est pas le temps libéré : il en compte la part remise au soin, au rythme de soins d’aujourd’hui, que les technologies changent.`,
  places: {
    label: 'Places de formation',
    note: 'les dernières connues, pour une année',
    in: (year: number) => `en ${year}`
  },
  plan: {
    label: 'Places qu’un plan demanderait',
    note: (low: string, high: string, change: string) =>
      `par an en moyenne, pour que la capacité reste près du besoin ; jamais moins de ${low} ni plus de ${high} de celles du départ, et ${change} de changement par an au plus`,
    held: {
      least: 'le moins que ces bornes permettent : il en faudrait sans doute moins',
      most: 'le plus que ces bornes permettent : il en faudrait sans doute plus'
    },
    same: 'sans fourchette : le même nombre dans neuf tirages sur dix',
    span: (from: number, to: number) => (from === to ? `en ${from}` : `de ${from} à ${to}`)
  },
  none: {
    need: 'pas calculé : pas de données d’usage des soins',
    flow: 'pas de suivi des promotions',
    places: 'pas de places dans les données',
    plan: 'aucun plan n’agirait à temps'
  },
  scenario: 'scénario médian',
  explainHint:
    'Chaque nombre souligné s’explique : un clic ouvre ce dont il est fait, jusqu’aux lignes des données.',
  quote: {
    title: 'La phrase à citer',
    copy: 'Copier la phrase et sa source',
    of: (title: string) => `(${title})`
  },
  limits: {
    title: 'Ce que cela ne dit pas',
    or: ' ou ',
    base: (years: string) =>
      `Le solde est nul par construction l’année de départ (${years}) : on suppose que l’offre répondait alors au besoin. Il dit comment ils s’écartent ensuite, pas ce qui manquait déjà.`,
    need: 'Le besoin suit l’âge et le nombre des habitants, avec l’usage des soins que chacun a aujourd’hui à son âge. Il ne prévoit ni les changements de pratique, ni les délais d’attente qu’il faudrait résorber.',
    care: (part: string) =>
      `La capacité compte ${part} du temps libéré comme remis dans les soins. C’est un choix, qui se règle dans le simulateur.`,
    ranges:
      'Les fourchettes contiennent neuf tirages sur dix des entrées incertaines : elles ne disent rien de ce que le modèle ignore. Ce n’est pas une prévision.',
    inputs:
      'Sous chaque nombre : combien de lignes de données il utilise, combien sont reconstituées à partir de chiffres publiés, et combien sont des hypothèses, faute de mieux.',
    local:
      'Une moyenne nationale ne dit pas où l’on manque : un solde nul peut cacher des déserts et des surplus.'
  },
  others: {
    title: 'Et si tous obtenaient davantage des technologies ?',
    of: (title: string) => `${title} :`
  },
  end: {
    title: 'Aller plus loin',
    simulator: 'Changer les hypothèses',
    profession: 'Le métier, sa journée, ses preuves',
    data: 'Les données',
    questions: 'Un autre métier'
  }
}
