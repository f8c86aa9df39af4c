/** Puts the files of an archive together: the same bytes for the same release, wherever and whenever it is made. */
import type { Text } from '@horizon-soin/consultation'
import { digestOf, sumsOf } from './digest.js'
import { type ReadMe, readMeText } from './read-me.js'
import { dictionaryOf, type Table, tableText } from './table.js'
import { bytesOf } from './text-of.js'
import { xlsxOf } from './xlsx.js'
import { type Files, pack } from './zip.js'

/** What is said of a release wherever its tables go. */
export interface Words {
  title: Text
  about: Text
  caution: Text
}

interface Parts extends Words {
  reuse: Text
  /** ISO: what every file is dated. */
  day: string
  /** `release.json`. */
  json: string
  /** In `tables/` and in the workbook. */
  tables: readonly Table[]
  /** At the root. */
  beside: readonly Table[]
  /** `recompute.mjs`. */
  script: string
}

const ABOUT: Record<string, Text> = {
  'release.json': {
    fr: 'tout ce qui est publié, tel qu’il a été figé',
    en: 'all that is published, as it was frozen'
  },
  'tables/*.csv': { fr: 'le même contenu en tables', en: 'the same contents as tables' },
  'results.xlsx': { fr: 'les mêmes tables en classeur', en: 'the same tables as a workbook' },
  'dictionary.csv': { fr: 'ce que contient chaque colonne', en: 'what each column holds' },
  'remarks.csv': {
    fr: 'remarques publiées, sans lien avec le profil',
    en: 'published remarks, without a link to profiles'
  },
  'responses.csv': { fr: 'réponses de l’organisateur', en: 'responses of the organiser' },
  'withdrawn.csv': { fr: 'remarques retirées depuis', en: 'remarks withdrawn since' },
  'notice.csv': {
    fr: 'information donnée avant de répondre',
    en: 'what people were told before they answered'
  },
  'recompute.mjs': {
    fr: 'le script qui refait tous les calculs',
    en: 'the script that computes everything again'
  },
  SHA256SUMS: { fr: 'empreintes des fichiers', en: 'digests of the files' }
}

/** The tables as a workbook, the words that go with them first. */
export const workbookOf = ({
  title,
  about,
  caution,
  day,
  tables
}: Words & { day: string; tables: readonly Table[] }): Uint8Array =>
  xlsxOf(
    (['fr', 'en'] as const).flatMap(language => [
      [title[language], about[language]] as const,
      [language === 'fr' ? 'À savoir' : 'Know this first', caution[language]] as const
    ]),
    tables,
    { title: title.fr, creator: 'Horizon Soin', description: caution.fr, created: day, language: 'fr' }
  )

export async function assemble({
  title,
  about,
  caution,
  reuse,
  day,
  json,
  tables,
  beside,
  script
}: Parts): Promise<Uint8Array> {
  const placed = [
    ...tables.map(table => ({ ...table, file: `tables/${table.name}.csv` })),
    ...beside.map(table => ({ ...table, file: `${table.name}.csv` }))
  ]
  const texts: Record<string, string> = {
    'release.json': json,
    'dictionary.csv': dictionaryOf(placed),
    'recompute.mjs': script,
    ...Object.fromEntries(placed.map(table => [table.file, tableText(table)]))
  }
  const isThere = (name: string) =>
    name in texts || ['tables/*.csv', 'results.xlsx', 'SHA256SUMS'].includes(name)
  const readMe: ReadMe = {
    title,
    about,
    caution,
    reuse,
    files: Object.entries(ABOUT).filter(([name]) => isThere(name)),
    digest: await digestOf(bytesOf(json))
  }
  texts['LISEZMOI.txt'] = readMeText(readMe, 'fr')
  texts['README.txt'] = readMeText(readMe, 'en')
  const files: Files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, bytesOf(text)]))
  files['results.xlsx'] = workbookOf({ title, about, caution, day, tables })
  files['SHA256SUMS'] = bytesOf(await sumsOf(files))
  return pack(files, day)
}
