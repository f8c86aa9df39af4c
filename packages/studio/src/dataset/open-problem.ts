/** Why files could not even be looked at as a dataset; what is wrong inside a dataset is a fault. */
import type { Language } from '@horizon-soin/datasets'

export type OpenProblemCode =
  | 'nothing-given'
  | 'zip-with-others'
  | 'bad-zip'
  | 'encrypted-zip'
  | 'unsafe-path'
  | 'repeated-file'
  | 'too-many-files'
  | 'too-large'
  | 'workbook'
  | 'not-a-dataset'
  | 'reader-stopped'

export interface OpenProblem {
  code: OpenProblemCode
  /** The file or the number that it is about, shortened; empty where it is about none. */
  value: string
}

const LONGEST_VALUE = 80

export const openProblem = (code: OpenProblemCode, value = ''): OpenProblem => ({
  code,
  value: value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value
})

/** More than any dataset has: beyond these the files were chosen by mistake, or meant to exhaust the page. */
export const MOST_FILES = 1000
export const MOST_MEBIBYTES = 64

type Words = (value: string) => string

const FR: Readonly<Record<OpenProblemCode, Words>> = {
  'nothing-given': () =>
    'aucun fichier n’a été donné\u00a0: déposez un zip, ou les fichiers d’un jeu de données',
  'zip-with-others': value =>
    `«\u00a0${value}\u00a0» est un zip parmi d’autres fichiers\u00a0: déposez le zip seul, ou les fichiers sans lui`,
  'bad-zip': value =>
    `«\u00a0${value}\u00a0» n’est pas un zip lisible\u00a0: le fichier est abîmé, coupé ou d’un autre format`,
  'encrypted-zip': value =>
    `«\u00a0${value}\u00a0» est protégé par un mot de passe\u00a0: refaites le zip sans mot de passe`,
  'unsafe-path': value => `le chemin «\u00a0${value}\u00a0» sort du dossier\u00a0: rien n’a été ouvert`,
  'repeated-file': value =>
    `deux fichiers portent le même nom, «\u00a0${value}\u00a0»\u00a0: gardez-en un seul`,
  'too-many-files': value =>
    `${value} fichiers, c’est plus que n’en a un jeu de données (au plus ${MOST_FILES})\u00a0: déposez seulement les siens`,
  'too-large': value =>
    `«\u00a0${value}\u00a0» est trop gros\u00a0: un jeu de données fait au plus ${MOST_MEBIBYTES}\u00a0Mio une fois ouvert`,
  workbook: value =>
    `«\u00a0${value}\u00a0» est un classeur\u00a0: enregistrez chacune de ses feuilles en CSV, puis déposez les fichiers`,
  'not-a-dataset': () =>
    'rien ici ne ressemble à un jeu de données\u00a0: il y faut un fichier datapackage.json et des tables en CSV',
  'reader-stopped': () =>
    'la lecture s’est arrêtée avant la fin\u00a0: vos fichiers n’ont pas été ouverts, ce qui était affiché est gardé'
}

const EN: Readonly<Record<OpenProblemCode, Words>> = {
  'nothing-given': () => 'no file was given: drop a zip, or the files of a dataset',
  'zip-with-others': value =>
    `"${value}" is a zip among other files: drop the zip alone, or the files without it`,
  'bad-zip': value =>
    `"${value}" is not a zip that can be read: it is damaged, cut short or of another format`,
  'encrypted-zip': value => `"${value}" is protected by a password: make the zip again without one`,
  'unsafe-path': value => `the path "${value}" leaves the folder: nothing was opened`,
  'repeated-file': value => `two files have the same name, "${value}": keep one of them only`,
  'too-many-files': value =>
    `${value} files are more than a dataset has (at most ${MOST_FILES}): drop only those of the dataset`,
  'too-large': value => `"${value}" is too large: a dataset is at most ${MOST_MEBIBYTES} MiB once opened`,
  workbook: value => `"${value}" is a workbook: save each of its sheets as CSV, then drop the files`,
  'not-a-dataset': () =>
    'nothing here looks like a dataset: it needs a file datapackage.json and tables in CSV',
  'reader-stopped': () =>
    'reading stopped before its end: your files were not opened, what was on screen is kept'
}

const WORDS = { fr: FR, en: EN } as const satisfies Record<Language, typeof FR>

/** What is wrong with the files as a whole, and what to do: one sentence in lower case, without a full stop. */
export const describeOpenProblem = ({ code, value }: OpenProblem, language: Language): string =>
  WORDS[language][code](value)
