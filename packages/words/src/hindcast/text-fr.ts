import type { Part } from './grades.js'

/** The hindcast in French; `text-en.ts` has the same keys or does not compile. Numbers come written, years as they are. */
export const frHindcast = {
  title: (study: string, year: string) =>
    `${study} : ce qui était annoncé pour ${year}, ce que les preuves soutiennent`,
  parts: {
    gainPerUser: 'le gain par utilisateur',
    intensity: 'l’intensité d’usage',
    adoption: 'l’adoption'
  } satisfies Record<Part, string>,
  partNames: {
    gainPerUser: 'Gain par utilisateur',
    intensity: 'Intensité d’usage',
    adoption: 'Adoption'
  } satisfies Record<Part, string>,
  grade: (grade: string) => `preuves ${grade}`,
  noGrade: 'rien de mesuré',
  ungraded: 'non noté',
  partGrade: (told: string, count: string, of: string) =>
    `${told} pour ${count} profession${count === '1' ? '' : 's'} sur ${of}`,
  and: (items: readonly string[], last: string) => `${items.join(', ')} et ${last}`,
  announced: (year: string, since: string, value: string, low: string, high: string) =>
    `Pour ${year}, l’étude annonçait ${value} du temps de travail libéré, compté depuis ${since} (${low} à ${high} d’un scénario à l’autre).`,
  recomputed: (published: string, value: string) => `${published} (${value} recalculé)`,
  supported: (value: string, range: string | null) =>
    `Ce que les preuves soutiennent aujourd’hui : ${value}${range === null ? '' : `, ${range} neuf fois sur dix`}.`,
  inPlace: {
    between: ' ; ',
    technology: (name: string, before: string, now: string, since: string, year: string) =>
      `${name} : ${before} d’adoption en ${since}, ${now} en ${year}`,
    part: (whole: string, part: string, names: string, since: string) =>
      `Dans ces ${whole}, la part de ce qui était déjà adopté pour l’essentiel en ${since} est de ${part} (${names}).`,
    flatters: (since: string) => `La compter depuis ${since} flatte le résultat : c’est une borne haute.`,
    counted: (since: string) => `Tout gain est compté depuis ${since}.`,
    countedToo: (since: string, names: string) =>
      `Tout gain est compté depuis ${since}, même celui de ce qui était déjà adopté pour l’essentiel cette année-là (${names}) : le résultat est une borne haute de ce qui a été libéré depuis.`
  },
  ranges: {
    above: 'L’annonce est au-dessus de cette plage',
    below: 'L’annonce est au-dessous de cette plage',
    within: 'L’annonce tient dans cette plage : l’écart n’est pas établi',
    aboveShort: 'annonce au-dessus de la plage',
    belowShort: 'annonce au-dessous de la plage',
    withinShort: 'annonce dans la plage, écart non établi',
    slowestFits: (value: string) => ` ; le plus prudent des scénarios (${value}) y tient.`,
    boldestFits: (value: string) => ` ; le plus hardi des scénarios (${value}) y tient.`,
    noneFits: ' ; aucun des scénarios n’y tient.',
    zero: 'La plage contient zéro : on ne sait pas s’il y a eu du temps gagné ou perdu.'
  },
  gap: {
    none: 'Il n’y a pas d’écart à expliquer.',
    parts: (difference: string, parts: string) => `L’écart, ${difference}, s’additionne ainsi : ${parts}.`,
    part: (name: string, points: string, grade: string) => `${name} pour ${points} (${grade})`,
    lead: (part: string) => `Que l’on remplace d’abord le gain ou l’adoption, ${part} en explique le plus.`,
    unclear:
      'Selon que l’on remplace d’abord le gain ou l’adoption, ce n’est pas la même part qui en explique le plus : les deux ordres ne s’accordent pas.',
    leadShort: (part: string, grade: string) => `surtout ${part} (${grade})`,
    unclearShort: 'les deux ordres ne s’accordent pas'
  },
  implied: (announced: string, supported: string) =>
    `Rapporté à ce que la technique permettrait, c’est une adoption de ${announced} qui était annoncée et de ${supported} qui est soutenue.`,
  studied: (part: string, announced: string) =>
    `Dans cette annonce, les activités dont l’effet a été étudié depuis font ${part} sur ${announced}. Ailleurs, rien n’a été mesuré : le gain est une hypothèse, près de zéro au centre de sa plage. L’absence de preuve n’est pas la preuve d’une absence.`,
  nothingStudied:
    'Nulle part où l’étude annonçait un gain l’effet n’a été étudié depuis : tout est hypothèse.',
  betweenYears: (year: string) =>
    `Le dossier ne donne pas d’estimation pour ${year} : ces valeurs sont lues sur les courbes, et les lettres valent pour l’année du dossier.`,
  row: (announced: string, supported: string, range: string, rest: string) =>
    `${announced} annoncés, ${supported} soutenus${range}. ${rest}`,
  rowRange: (range: string, place: string) => ` (${range} ; ${place})`,
  rowGap: (difference: string, why: string) => `Écart de ${difference}, ${why}.`,
  rowNoGap: 'Pas d’écart.',
  thin: (part: string, names: string) => `${part} · ${names}`,
  adoptionMeaning:
    'Dans l’étude, adopter veut dire s’en servir pleinement ; les preuves comptent souvent l’équipement. Les deux adoptions ne mesurent donc pas la même chose : ce qui suit compare des nombres, non des usages.',
  technology: {
    adoptionMore: (announced: string, supported: string) =>
      `l’adoption a dépassé l’annonce (${announced} annoncés, ${supported} soutenus)`,
    adoptionLess: (announced: string, supported: string) =>
      `l’adoption est en deçà de l’annonce (${announced} annoncés, ${supported} soutenus)`,
    adoptionSame: (value: string) => `l’adoption est celle qui était annoncée (${value})`,
    gainMore: (announced: string, supported: string) =>
      `le gain par utilisateur est plus élevé (${announced} annoncés, ${supported} soutenus)`,
    gainLess: (announced: string, supported: string) =>
      `le gain par utilisateur est plus faible (${announced} annoncés, ${supported} soutenus)`,
    gainSame: (value: string) => `le gain par utilisateur est celui qui était annoncé (${value})`,
    facts: (adoption: string, gain: string) => `${adoption}, ${gain}.`,
    same: 'Le temps libéré est à peu près celui qui était annoncé.',
    lead: (part: string) => `Dans les deux ordres, ${part} explique le plus l’écart.`,
    unclear: (first: string, other: string) =>
      `Les deux ordres ne s’accordent pas : gain remplacé d’abord, c’est surtout ${first} ; adoption d’abord, surtout ${other}. On ne peut dire ce qui a manqué le plus.`,
    studied: (part: string) =>
      `Ce gain annoncé porte pour ${part} sur des activités dont l’effet a été étudié depuis, pour le reste sur d’autres.`,
    nothingStudied: 'L’effet n’a été étudié nulle part où ce gain était annoncé : c’est une hypothèse.'
  },
  message: {
    start: 'L’étude disait que l’adoption décide, non la technique disponible.',
    lead: (part: string, names: string) =>
      `${part} explique le plus l’écart, dans les deux ordres, pour : ${names}.`,
    unclear: (names: string) => `On ne peut trancher, les deux ordres ne s’accordant pas, pour : ${names}.`,
    same: (names: string) => `Pas d’écart à expliquer pour : ${names}.`,
    limit:
      'Cela dit ce qui sépare la projection des preuves d’aujourd’hui, non ce qui décidera de la suite ; et là où rien n’est mesuré, un gain supposé proche de zéro pèse sur la réponse.'
  },
  workforce: {
    none: 'Le dossier n’a pas de projection d’effectifs.',
    noneConfronted: (count: number) =>
      count === 1
        ? 'La projection d’effectifs du dossier ne peut pas être confrontée.'
        : `Aucune des ${count} projections d’effectifs du dossier ne peut être confrontée.`,
    confronted: (confronted: number, count: number, checks: number) =>
      `${count === 1 ? 'La seule projection d’effectifs trouvée' : `Des ${count} projections d’effectifs trouvées, ${confronted}`} ${confronted > 1 ? 'se confrontent' : 'se confronte'} à un comptage des mêmes personnes, en ${checks} point${checks > 1 ? 's' : ''}.`,
    error: (mape: string, horizons: string, isOne: boolean) =>
      `Erreur absolue${isOne ? '' : ' moyenne'} : ${mape}, ${horizons}.`,
    horizons: (first: string, last: string) => `de ${first} à ${last} ans après l’année de départ`,
    horizon: (years: string) => `${years} an${years === '1' ? '' : 's'} après l’année de départ`,
    tooMany: (bias: string, isOne: boolean) =>
      `${isOne ? 'Trop' : 'En moyenne, trop'} de monde était projeté (${bias}).`,
    tooFew: (bias: string, isOne: boolean) =>
      `${isOne ? 'Trop' : 'En moyenne, trop'} peu de monde était projeté (${bias}).`,
    noBias: (isOne: boolean) =>
      `${isOne ? 'Ni' : 'En moyenne, ni'} trop ni trop peu de monde n’était projeté.`,
    lineBias:
      'La lecture sur une droite peut en être la cause : entre deux années publiées, la projection n’en est pas forcément une.',
    coverage: (within: string, ranges: string) =>
      `Des ${ranges} points projetés avec une plage, ${within} y sont tombés.`,
    oneCovered: 'Un seul point était projeté avec une plage ; le comptage y est tombé.',
    oneMissed: 'Un seul point était projeté avec une plage ; le comptage n’y est pas tombé.',
    noRange: 'Aucune n’était publiée avec une plage : on ne peut dire si les plages disaient vrai.',
    thin: (points: number): string =>
      points === 1
        ? 'C’est mince : un seul point.'
        : 'C’est mince : quelques points, et ceux d’une même projection ne sont pas indépendants.',
    interpolated: (count: number, checks: number): string =>
      count === checks
        ? checks === 1
          ? 'Cette année n’est pas publiée : elle est lue sur la droite qui joint deux années publiées.'
          : 'Aucune de ces années n’est publiée : chacune est lue sur la droite qui joint deux années publiées.'
        : `${count} de ces ${checks} années ${count > 1 ? 'ne sont pas publiées' : 'n’est pas publiée'}, mais ${count > 1 ? 'lues' : 'lue'} sur la droite qui joint deux années publiées.`,
    reasons: {
      'no-count': 'aucun comptage des mêmes personnes n’a été trouvé',
      'no-count-since': 'comptées au départ ou avant, pas depuis'
    },
    unconfronted: (reason: string, projections: string) => `${reason} : ${projections}.`,
    projection: (people: string, published: string) => `${people} (${published})`
  },
  guide: (evidence: string, since: string) =>
    `Comment lire. « Annoncé » : le gain effectif du scénario de l’étude. « Soutenu » : les mêmes personnes avec l’emploi du temps, les gains, l’intensité et l’adoption de « ${evidence} » ; c’est un calcul fait de preuves, non une mesure du temps libéré. « Plage » : neuf tirages sur dix. Les trois parts s’additionnent en points : le gain par utilisateur est remplacé d’abord, puis l’intensité d’usage, puis l’adoption ; l’autre ordre en donnerait d’autres. La lettre qui suit une part dit ce que valent ses preuves, de A, ferme, à C, mince ; « – » : rien de mesuré, pour une profession au moins d’un groupe (« C– ») ; « ? » : non noté. Tout gain est compté depuis ${since}.`
}

export type HindcastText = typeof frHindcast
