/** What is said of an archive to who opens it. */
import type { Text } from '@horizon-soin/consultation'

export interface ReadMe {
  title: Text
  /** A line: number and day of the release, who asked. */
  about: Text
  caution: Text
  /** What each file holds. */
  files: readonly (readonly [name: string, about: Text])[]
  /** Under which licence, and whom to cite. */
  reuse: Text
  /** SHA-256 of release.json. */
  digest: string
}

const TEXTS = {
  fr: {
    files: 'Fichiers',
    verify: 'Vérifier',
    how: [
      'Avec Node.js 20 ou plus récent, sans rien installer d’autre ni réseau :',
      '',
      '    node recompute.mjs',
      '',
      'Ce script, court et lisible, relit les nombres des tables, refait chaque part, chaque',
      'intervalle, chaque poids et chaque comparaison, contrôle les empreintes, puis finit par 0',
      'si tout concorde, par 1 sinon. Les empreintes seules : sha256sum -c SHA256SUMS.',
      'Horizon Soin contrôle en plus que nul nombre masqué ne se recalcule :',
      '',
      '    horizon-soin release verify ARCHIVE.zip',
      '',
      'Une archive refaite en entier concorde avec elle-même : comparer aussi l’empreinte de',
      'release.json à celle que la page des résultats affiche. Ici :'
    ],
    csv: [
      'Tables : UTF-8, virgules (RFC 4180), point décimal, parts de 0 à 1. Un texte qu’un tableur',
      'prendrait pour une formule est précédé d’une apostrophe. Une case vide : pas de valeur, ou un',
      'nombre masqué (la colonne _hidden le dit). Chaque colonne est décrite dans dictionary.csv.'
    ]
  },
  en: {
    files: 'Files',
    verify: 'Verify',
    how: [
      'With Node.js 20 or later, nothing else to install, no network:',
      '',
      '    node recompute.mjs',
      '',
      'This script, short and readable, reads the numbers of the tables, makes every share, interval,',
      'weight and comparison again, checks the digests, and ends with 0 where everything agrees, with',
      '1 otherwise. The digests alone: sha256sum -c SHA256SUMS.',
      'Horizon Soin also checks that no withheld number can be computed:',
      '',
      '    horizon-soin release verify ARCHIVE.zip',
      '',
      'An archive made again as a whole agrees with itself: also compare the digest of release.json',
      'with the one that the page of results shows. Here:'
    ],
    csv: [
      'Tables: UTF-8, commas (RFC 4180), decimal point, shares from 0 to 1. A text that a spreadsheet',
      'would run as a formula is behind an apostrophe. An empty cell: no value, or a withheld number',
      '(the _hidden column says so). Every column is described in dictionary.csv.'
    ]
  }
} as const

const WIDTH = 96

/** A space that lines do not break at, until the end. */
const HARD = '\u0001'

/** No line of French begins with a sign that stands apart from its word. */
const tied = (text: string): string => text.replace(/ (?=[:;!?»%])|(?<=«) /g, '\u00a0')

function wrap(text: string, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of tied(text).split(/[ \n]+/)) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = indent + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

export function readMeText(
  { title, about, caution, files, reuse, digest }: ReadMe,
  language: keyof Text
): string {
  const text = TEXTS[language]
  const widest = Math.max(...files.map(([name]) => name.length)) + 2
  const lines = [
    ...wrap(title[language]),
    ...wrap(about[language]),
    '',
    ...wrap(caution[language]),
    '',
    text.files,
    ...files.flatMap(([name, about]) =>
      wrap(`${HARD}${HARD}${name.padEnd(widest, HARD)}${about[language]}`, ' '.repeat(widest + 2))
    ),
    '',
    text.verify,
    ...text.how,
    '',
    `    ${digest}`,
    '',
    ...text.csv,
    ...wrap(reuse[language])
  ]
  return `${lines.join('\n').replaceAll(HARD, ' ')}\n`
}
