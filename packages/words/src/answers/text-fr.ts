/** What answers say, in French; `text-en.ts` has the same keys or does not compile. */
export const frAnswers = {
  about: (value: string) => `environ ${value}`,
  /** The range in brackets, where there is one. */
  inBrackets: (low: string, high: string) => ` (${low} à ${high})`,
  /** The same where what is told is taken, and its ends are of what is freed. */
  freedInBrackets: (low: string, high: string) => ` (libéré : ${low} à ${high})`,
  supply: (year: string, heads: string, people: string, fte: string, need: string) =>
    `En ${year}, il y aurait en France ${heads} ${people} en exercice, soit ${fte}${need}.`,
  fte: (count: string, range: string) => `${count} équivalents temps plein${range}`,
  forNeed: (need: string) => `, pour un besoin d’${need}`,
  noNeed:
    'Le besoin n’est pas calculé : cette édition n’a pas de données d’usage des soins pour cette profession.',
  freed: (part: string, range: string, since: string, fte: string) =>
    `Les technologies y libéreraient ${part} du temps de travail depuis ${since}${range}, soit ${fte} équivalents temps plein.`,
  taken: (part: string, range: string, since: string, fte: string) =>
    `Les technologies y prendraient ${part} du temps de travail depuis ${since}${range}, soit ${fte} équivalents temps plein.`,
  nothingFreed: (since: string, range: string) =>
    `Les technologies n’y libéreraient pas de temps de travail depuis ${since}${range}.`,
  ifBalanced: (since: string) => `Si l’on tient ${since} pour une année équilibrée, `,
  shortage: (amount: string) =>
    `il manquerait ${amount} équivalents temps plein, effet des technologies compris.`,
  surplus: (amount: string) =>
    `il y aurait ${amount} équivalents temps plein de plus que le besoin, effet des technologies compris.`,
  uncertain: (low: string, high: string, chance: string) =>
    `le calcul est trop incertain pour dire s’il en manquerait : entre ${low} et ${high} que le besoin, en équivalents temps plein${chance}.`,
  likelyShortage: (low: string, high: string, chance: string) =>
    `il en manquerait probablement, sans certitude : entre ${low} et ${high} que le besoin, en équivalents temps plein${chance}.`,
  likelySurplus: (low: string, high: string, chance: string) =>
    `l’offre suffirait probablement, sans certitude : entre ${low} et ${high} que le besoin, en équivalents temps plein${chance}.`,
  /** A clause of its own after the others. */
  andThen: (clause: string) => ` ; ${clause}`,
  chance: (draws: string) => `il en manque dans ${draws} sur 10`,
  draws: (count: string) => `${count} tirage${count === '1' ? '' : 's'}`,
  fewDraws: 'moins d’un tirage',
  mostDraws: 'plus de 9 tirages',
  fewer: (count: string) => `${count} de moins`,
  more: (count: string) => `${count} de plus`,
  asMany: 'autant',
  short: {
    people: (heads: string) => `${heads} en exercice`,
    shortage: (amount: string) => `il manquerait ${amount} ETP`,
    surplus: (amount: string) => `${amount} ETP de plus que le besoin`,
    likelyShortage: (draws: string) => `il en manquerait probablement (${draws} sur 10)`,
    likelySurplus: (draws: string) => `l’offre suffirait probablement (${draws} sur 10)`,
    uncertain: (chance: string) => `trop incertain pour le dire${chance}`,
    none: 'besoin non calculé'
  },
  credit: (dataset: string, version: string, scenario: string, day: string, url: string) =>
    `Source : Horizon Soin, ${dataset}${version}, ${scenario} ; fourchettes : neuf tirages sur dix ; consulté le ${day}${url}.`,
  version: (version: string) => `, version ${version}`,
  quoted: (text: string) => `« ${text} »`,
  inputs: (count: string, isOne: boolean, parts: readonly string[]) =>
    `${count} entrée${isOne ? '' : 's'}, ${parts.length === 0 ? 'sans hypothèse ni reconstitution' : `dont ${parts.join(' et ')}`}`,
  reconstructed: (count: number) => `${count} reconstituée${count === 1 ? '' : 's'}`,
  assumed: (count: number) => `${count} hypothèse${count === 1 ? '' : 's'}`
}

export type AnswersText = typeof frAnswers
