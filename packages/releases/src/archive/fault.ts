/** What is wrong with an archive: where, what, and how to mend it. */
import type { Text } from '@horizon-soin/consultation'

/** Texts by code; `{name}` is a parameter. */
const TEXTS = {
  'not-zip': {
    fr: 'ce n’est pas une archive ZIP, ou elle est coupée : la télécharger de nouveau.',
    en: 'this is not a ZIP archive, or it is cut short: download it again.'
  },
  'too-large': {
    fr: 'dépasse {most} octets : ce n’est pas une archive de résultats.',
    en: 'is over {most} bytes: it is not an archive of results.'
  },
  'too-many': {
    fr: 'plus de {most} fichiers : ce n’est pas une archive de résultats.',
    en: 'more than {most} files: it is not an archive of results.'
  },
  bomb: {
    fr: 'une fois décompressé, serait plus de {most} fois plus gros : rien n’en a été lu.',
    en: 'would be over {most} times larger once decompressed: nothing of it was read.'
  },
  name: {
    fr: 'nom refusé : un fichier d’une archive de résultats porte un nom simple, dans tables/ ou à la racine.',
    en: 'refused name: a file of an archive of results has a plain name, in tables/ or at the root.'
  },
  twice: {
    fr: 'ce nom est porté par deux fichiers : l’archive a été refaite à la main.',
    en: 'two files have this name: the archive was made again by hand.'
  },
  damaged: {
    fr: 'ne se décompresse pas : l’archive est abîmée, la télécharger de nouveau.',
    en: 'does not decompress: the archive is damaged, download it again.'
  },
  missing: {
    fr: 'manque : ce n’est pas une archive de résultats, ou elle est incomplète.',
    en: 'is missing: this is not an archive of results, or it is incomplete.'
  },
  'not-text': { fr: 'n’est pas du texte en UTF-8.', en: 'is not text in UTF-8.' },
  'not-json': { fr: 'ne se lit pas comme du JSON.', en: 'does not read as JSON.' },
  newer: {
    fr: 'format inconnu, « {value} » : mettre à jour le programme, ou vérifier le fichier.',
    en: 'unknown format, “{value}”: update the program, or check the file.'
  },
  shape: {
    fr: 'à {at} : {expected} attendu.',
    en: 'at {at}: expected {expected}.'
  }
} as const satisfies Record<string, Text>

export type ArchiveFaultCode = keyof typeof TEXTS

/** Thrown for bytes that are no archive of results: nothing can be verified. */
export class ArchiveFault extends Error {
  constructor(
    readonly code: ArchiveFaultCode,
    /** A file of the archive; '' for the archive itself. */
    readonly file: string,
    readonly params: Readonly<Record<string, string | number>> = {}
  ) {
    super(`${code} ${file}`)
    this.name = 'ArchiveFault'
  }
}

/** A fault in a sentence: the file, then what is wrong and what to do. */
export function describeArchiveFault({ code, file, params }: ArchiveFault, language: keyof Text): string {
  const said = TEXTS[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
  return file === '' ? said : `${file}${language === 'fr' ? '\u00a0' : ''}: ${said}`
}
