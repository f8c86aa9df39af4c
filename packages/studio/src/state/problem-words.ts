import type { Language } from '@horizon-soin/datasets'
import type { Problem, ProblemCode } from './problem.js'

type Words = (value: string, shown: string) => string

/** `shown` is empty where nothing is shown instead. */
const FR: Readonly<Record<ProblemCode, Words>> = {
  'newer-version': value =>
    `ce lien a été fait par une version plus récente du studio (${value})\u202f; ce que celle-ci connaît est repris, le reste est laissé de côté`,
  'bad-version': value =>
    `la version du lien, ${value}, n’est pas un numéro connu\u202f; il est lu comme un lien de la version 1`,
  'link-too-long': () => 'le lien est trop long\u202f; seul son début est lu',
  'bad-escape': value =>
    `${value} ne peut pas être déchiffré\u202f; cette partie du lien est laissée de côté`,
  'repeated-key': value => `${value} vient en double\u202f; la première mention est gardée`,
  'unknown-scenario': (value, shown) =>
    `le scénario ${value} n’est pas dans ce jeu de données\u202f; ${shown === '' ? 'il n’est pas montré' : `${shown} le remplace`}`,
  'too-many-scenarios': value => `le scénario ${value} est de trop\u202f; les quatre premiers sont montrés`,
  'cut-setting': value =>
    `le réglage ${value} est incomplet, le lien a peut-être été coupé\u202f; le scénario de départ vaut à cet endroit`,
  'unknown-setting': value => `le réglage ${value} n’existe pas ici\u202f; il est laissé de côté`,
  'bad-number': value =>
    `${value} n’est pas un nombre lisible\u202f; le scénario de départ vaut à cet endroit`,
  'out-of-bounds': value =>
    `${value} est hors des bornes de ce réglage\u202f; le scénario de départ vaut à cet endroit`,
  'bad-shares': value =>
    `${value} ne donne pas quatre parts dont la somme est 100\u00a0%\u202f; les parts du scénario de départ sont gardées`,
  'bad-year': (value, shown) =>
    `${value} n’est pas une année de ce jeu de données\u202f; ${shown} est montré`,
  'unknown-policy': value =>
    `la mesure ${value} n’est pas dans ce jeu de données\u202f; elle est laissée de côté`,
  'unknown-profession': value =>
    `le métier ${value} n’est pas dans ce jeu de données\u202f; tous les métiers sont montrés`,
  'unknown-group': value =>
    `le groupe de métiers ${value} n’est pas dans ce jeu de données\u202f; tous les métiers sont montrés`,
  'long-name': value => `le nom ${value} est trop long\u202f; son début est gardé`,
  'more-problems': value => `autres points du lien qui n’ont pas été compris\u00a0: ${value}`
}

const EN: Readonly<Record<ProblemCode, Words>> = {
  'newer-version': value =>
    `this link was made by a newer version of the studio (${value}); what this one knows is kept, the rest is left out`,
  'bad-version': value =>
    `the version of the link, ${value}, is not a known number; it is read as a link of version 1`,
  'link-too-long': () => 'the link is too long; only its beginning is read',
  'bad-escape': value => `${value} cannot be decoded; this part of the link is left out`,
  'repeated-key': value => `${value} comes twice; the first one is kept`,
  'unknown-scenario': (value, shown) =>
    `the scenario ${value} is not in this dataset; ${shown === '' ? 'it is not shown' : `${shown} takes its place`}`,
  'too-many-scenarios': value => `the scenario ${value} is one too many; the first four are shown`,
  'cut-setting': value =>
    `the setting ${value} is incomplete, the link may have been cut; the starting scenario holds there`,
  'unknown-setting': value => `the setting ${value} does not exist here; it is left out`,
  'bad-number': value => `${value} is not a readable number; the starting scenario holds there`,
  'out-of-bounds': value =>
    `${value} is out of the bounds of this setting; the starting scenario holds there`,
  'bad-shares': value =>
    `${value} does not give four parts that add up to 100%; the parts of the starting scenario are kept`,
  'bad-year': (value, shown) => `${value} is not a year of this dataset; ${shown} is shown`,
  'unknown-policy': value => `the measure ${value} is not in this dataset; it is left out`,
  'unknown-profession': value => `the profession ${value} is not in this dataset; all professions are shown`,
  'unknown-group': value =>
    `the group of professions ${value} is not in this dataset; all professions are shown`,
  'long-name': value => `the name ${value} is too long; its beginning is kept`,
  'more-problems': value => `other points of the link that were not understood: ${value}`
}

const WORDS = { fr: FR, en: EN } as const satisfies Record<Language, typeof FR>

/** « x » or "x", as each language quotes. A count and a version are no quotations. */
const quoted = (text: string, language: Language): string =>
  language === 'fr' ? `«\u00a0${text}\u00a0»` : `"${text}"`

const BARE: readonly ProblemCode[] = ['more-problems', 'newer-version']

/** What of a link was not understood and what is shown instead: one sentence in lower case, without a full stop. */
export function describeProblem({ code, value, suggestion, shown }: Problem, language: Language): string {
  const named = BARE.includes(code) ? value : quoted(value, language)
  const replaced =
    shown === undefined ? '' : code === 'bad-year' ? shown[language] : quoted(shown[language], language)
  const sentence = WORDS[language][code](named, replaced)
  if (suggestion === undefined) return sentence
  const meant = quoted(suggestion, language)
  return language === 'fr'
    ? `${sentence} (peut-être vouliez-vous dire ${meant})`
    : `${sentence} (perhaps you meant ${meant})`
}
