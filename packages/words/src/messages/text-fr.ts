import type { MessageId } from './message.js'
import type { Reading } from './reading.js'
import { frWhy } from './why-fr.js'

/** The messages in French; `text-en.ts` has the same keys or does not compile. Numbers come written, years as they are. */
export const frMessages = {
  why: frWhy,
  titles: {
    potential: 'Ce que la technique permettrait',
    use: 'Ce que l’on fait du temps libéré',
    mix: 'Le mélange des technologies',
    none: 'Ce qu’il reste à chaque métier',
    people: 'Les personnes derrière la moyenne',
    later: 'Le rythme de l’effet',
    adoption: 'Ce que décide l’adoption',
    having: 'Avoir et se servir',
    groups: 'Médicaux et non médicaux',
    sooner: 'Deux ans d’avance'
  } satisfies Record<MessageId, string>,
  readings: {
    'adoption-spread': 'Adoption rapide moins lente',
    'technology-spread': 'Technique rapide moins lente',
    'two-years-sooner': 'Adoption deux ans plus tôt'
  } satisfies Record<Exclude<Reading, 'scenario'>, string>,
  potential: {
    some: (year: string, mean: string, low: string, who: string, high: string, whom: string) =>
      `À qui s’en servirait pleinement, la technique rendrait ${mean} du temps de travail en ${year} : de ${low} (${who}) à ${high} (${whom}).`,
    costs: (year: string, mean: string, low: string, who: string, high: string, whom: string) =>
      `Pleinement utilisée, la technique prendrait plus de temps qu’elle n’en rendrait en ${year} : ${mean} en moyenne, de ${low} (${who}) à ${high} (${whom}).`,
    nothing: (year: string) => `Même pleinement utilisée, la technique ne rendrait aucun temps en ${year}.`,
    negative: 'Un nombre négatif est du temps pris.'
  },
  use: {
    some: (year: string, fte: string) =>
      `Libérer du temps ne dit pas à quoi il servira : ${fte} en ${year}, à partager entre les soins, les patients, des activités nouvelles et des semaines plus courtes.`,
    nothing: (year: string) => `Aucun temps n’étant libéré en ${year}, il n’y a rien à partager.`
  },
  mix: {
    own: 'Chaque métier a son mélange.',
    same: (technology: string) => `Une même technologie vient en tête dans chaque métier : ${technology}.`,
    sameFreed: (technology: string) =>
      `Là où du temps est libéré, une même technologie vient en tête : ${technology}.`,
    shares: (year: string, shares: string) => `Part du temps libéré en ${year} : ${shares}.`,
    share: (profession: string, technology: string, share: string) =>
      `${share} par ${technology} (${profession})`,
    nothing: (year: string) => `Rien n’étant libéré en ${year}, aucune technologie n’y a de part.`,
    unfreed: (year: string, whom: string) =>
      `Aucun temps ne serait libéré en ${year} pour : ${whom}. Il n’y a pas de part à donner.`
  },
  none: {
    remains: (year: string, who: string, left: string) =>
      `Aucun métier ne disparaîtrait : au plus touché (${who}), même entièrement équipé, il resterait ${left} de son travail en ${year}.`,
    littleRemains: (year: string, who: string, left: string) =>
      `Un métier pourrait presque disparaître (${who}) : entièrement équipé, il ne lui resterait que ${left} de son travail en ${year}.`,
    nothing: (year: string) => `Aucun métier ne verrait son travail diminuer en ${year}.`
  },
  people: {
    name: 'part des non médicaux',
    some: (year: string, threshold: string, people: string, share: string) =>
      `${people} personnes verraient plus de ${threshold} de leur temps libéré en ${year}, dont ${share} de non médicaux.`,
    one: (year: string, threshold: string) =>
      `Une seule personne verrait plus de ${threshold} de son temps libéré en ${year}.`,
    nobody: (year: string, threshold: string) =>
      `Personne ne verrait plus de ${threshold} de son temps libéré en ${year}.`,
    announced: (people: string) => `L’étude annonçait ${people} personnes.`
  },
  later: {
    faster: 'L’effet s’accélère',
    slower: 'L’effet progresse sans s’accélérer',
    falls: 'L’effet recule',
    costs: 'Les outils prennent plus de temps qu’ils n’en rendent',
    nothing: (year: string, since: string) => `Rien ne serait libéré en ${year}, compté depuis ${since}.`,
    both: (what: string, near: string, nearYear: string, far: string, year: string, since: string) =>
      `${what} : ${near} du temps de travail en ${nearYear}, ${far} en ${year}, comptés depuis ${since}.`,
    oneLost: (lost: string, year: string, since: string) =>
      `Les outils prendraient ${lost} du temps de travail de plus qu’ils n’en rendraient en ${year}, compté depuis ${since}.`,
    one: (far: string, year: string, since: string) =>
      `${far} du temps de travail seraient libérés en ${year}, comptés depuis ${since}.`,
    sinceBase: (base: string, value: string) => `Depuis ${base} seulement : ${value}.`,
    since: (year: string) => `depuis ${year}`
  },
  adoption: {
    more: (year: string, spread: string, fte: string, technology: string) =>
      `L’adoption décide : rapide plutôt que lente, à technique égale, elle vaut ${spread} en ${year}, soit ${fte} de tous les professionnels. La technique, à adoption égale, en vaut ${technology}.`,
    less: (year: string, spread: string, fte: string, technology: string) =>
      `Ce que la technique rapporte est plus incertain que ce que l’adoption changerait : en ${year}, ${technology} d’une estimation basse à une haute, à adoption égale, contre ${spread} d’une adoption lente à une rapide, soit ${fte} de tous les professionnels.`,
    nothing: (year: string, spread: string) =>
      `Adopter plus vite ne rendrait pas de temps en ${year} : ${spread}.`
  },
  having:
    'Avoir un outil n’est pas s’en servir, et les raisons de freiner sont parfois bonnes. Le modèle compte qui s’en sert et pendant quelle part de l’activité, jamais qui le possède.',
  groups: {
    names: { medical: 'médicaux', 'non-medical': 'non médicaux' },
    nonMedical: (year: string, medical: string, other: string) =>
      `Les non médicaux auraient plus à y gagner que les médicaux en ${year} (${other} contre ${medical}) : la question est d’ouvrir leurs métiers vers le haut.`,
    medical: (year: string, medical: string, other: string) =>
      `Les médicaux auraient plus à y gagner que les non médicaux en ${year} (${medical} contre ${other}). Une moyenne ne dit pas la situation de chacun.`,
    alike: (year: string, medical: string, other: string) =>
      `Médicaux (${medical}) et non médicaux (${other}) auraient à peu près autant à y gagner en ${year}. Leur situation n’en est pas la même.`,
    otherLoses: (year: string, gain: string, loss: string) =>
      `Les médicaux y gagneraient du temps en ${year} (${gain}), les non médicaux en perdraient (${loss}).`,
    medicalLoses: (year: string, gain: string, loss: string) =>
      `Les non médicaux y gagneraient du temps en ${year} (${gain}), les médicaux en perdraient (${loss}).`,
    nothing: (year: string, medical: string, other: string) =>
      `Ni les médicaux (${medical}) ni les non médicaux (${other}) n’y gagneraient de temps en ${year}.`,
    absent: 'Ce jeu de données n’a qu’un des deux groupes, médicaux ou non médicaux : rien à comparer.'
  },
  sooner: {
    some: (year: string, gain: string, fte: string) =>
      `Adopter deux ans plus tôt, sans rien d’autre, vaudrait ${gain} de temps de travail en ${year}, soit ${fte}.`,
    costs: (year: string, gain: string, fte: string) =>
      `Adopter deux ans plus tôt coûterait du temps en ${year} : ${gain}, soit ${fte}.`,
    nothing: (year: string) => `Adopter deux ans plus tôt ne changerait presque rien en ${year}.`
  }
}

export type MessageText = typeof frMessages
