import type { EditionBlock } from '@horizon-soin/model/editions'

/** What a block is called where it explains a change: alone, and when it is known to be more or less than before. */
export interface BlockPhrase {
  subject: string
  isPlural: boolean
  more: string
  less: string
}

const plain = (subject: string, isPlural = false): BlockPhrase => ({
  subject,
  isPlural,
  more: subject,
  less: subject
})

/** Why a number differs between two editions, in French. */
export const frWhy = {
  blocks: {
    workforce: plain('les effectifs', true),
    'time-use': plain('l’emploi du temps'),
    potential: {
      subject: 'le gain par utilisateur',
      isPlural: false,
      more: 'un gain par utilisateur plus élevé',
      less: 'un gain par utilisateur plus faible'
    },
    intensity: {
      subject: 'l’intensité d’usage',
      isPlural: false,
      more: 'un usage plus intense',
      less: 'un usage moins intense'
    },
    people: plain('l’avance des plus innovants'),
    adoption: {
      subject: 'l’adoption',
      isPlural: false,
      more: 'une adoption plus forte',
      less: 'une adoption plus faible'
    }
  } satisfies Record<EditionBlock, BlockPhrase>,
  mostly: (what: string, change: string) => `surtout ${what} (${change})`,
  ofWhich: (change: string, technology: string, part: string) => `${change}, dont ${technology} ${part}`,
  also: (main: string, other: string) => `${main} ; ${other}`,
  counts: (subject: string, isPlural: boolean, change: string) =>
    `${subject} ${isPlural ? 'comptent' : 'compte'} pour ${change}`,
  countsLittle: (subject: string, isPlural: boolean, change: string) =>
    `${subject} ne ${isPlural ? 'comptent' : 'compte'} que pour ${change}`,
  against: (subject: string, isPlural: boolean, change: string) =>
    `${subject} ${isPlural ? 'jouent' : 'joue'} en sens contraire (${change})`,
  reversed: ({ subject, isPlural }: BlockPhrase, change: string) =>
    `dans l’ordre inverse, ${subject} ${isPlural ? 'compteraient' : 'compterait'} pour ${change}`,
  rest: 'le reste n’y change presque rien',
  balanced: (one: string, other: string) => `des effets contraires se compensent : ${one} et ${other}`,
  part: (subject: string, change: string) => `${subject} (${change})`,
  of: (whom: string, why: string) => `${whom} : ${why}`,
  same: 'rien n’a changé',
  noNumber: 'pas de nombre du modèle à comparer',
  absent: 'la valeur n’existe pas dans les deux éditions'
}

export type WhyText = typeof frWhy
