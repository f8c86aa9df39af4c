/** Makes archives. */
import type { Release } from '../release.js'
import { assemble, type Words, workbookOf } from './assemble.js'
import { type Beside, besideTables } from './beside.js'
import type { CitedRelease } from './cited.js'
import { citedTables } from './cited-tables.js'
import { SCRIPT_CITED } from './script-cited.js'
import { SCRIPT_END, SCRIPT_HEAD } from './script-head.js'
import { SCRIPT_RELEASE } from './script-release.js'
import { tableText } from './table.js'
import { resultsTable, tablesOf } from './tables.js'

/** A release as it is frozen and hashed: `release.json` of its archive. */
export const releaseText = (release: Release): string => JSON.stringify(release)

/** The lines of the results alone, as a CSV. */
export const releaseCsv = (release: Release): string => tableText(resultsTable(release))

/** The tables of a release as a workbook. */
export const releaseXlsx = (release: Release): Uint8Array =>
  workbookOf({ ...wordsOf(release), day: release.day, tables: tablesOf(release) })

/** The archive of a release, a ZIP. Withdrawn remarks are left out: of the same release, later archives may hold fewer. */
export function buildArchive(release: Release, beside: Beside): Promise<Uint8Array> {
  return assemble({
    ...wordsOf(release),
    reuse: {
      fr: 'Réutilisation : Licence Ouverte 2.0, en citant l’organisateur, le numéro et la date.',
      en: 'Reuse: Licence Ouverte 2.0, citing the organiser, the number and the date.'
    },
    day: release.day,
    json: releaseText(release),
    tables: tablesOf(release),
    beside: besideTables(beside),
    script: SCRIPT_HEAD + SCRIPT_RELEASE + SCRIPT_END
  })
}

function wordsOf({ consultation, number, day, caution }: Release): Words {
  const { name } = consultation.organiser
  const about = {
    fr: `Résultats, publication n° ${number} du ${day}. Organisateur : ${name}.`,
    en: `Results, release ${number} of ${day}. Organiser: ${name}.`
  }
  return { title: consultation.title, about, caution }
}

/** The archive of figures cited from a study. */
export function buildCitedArchive(release: CitedRelease): Promise<Uint8Array> {
  const { title, source, caution, day } = release
  const place = `${source.publisher}, ${source.year}, ${source.sections.join(', ')}`
  return assemble({
    title,
    about: {
      fr: `Publication zéro : chiffres cités de l’étude (${place}), tels qu’elle les donne.`,
      en: `Release zero: figures cited from the study (${place}), as it gives them.`
    },
    caution,
    reuse: {
      fr: 'Les nombres et les citations restent à leur auteur, cité ; calculs et tables : Licence Ouverte 2.0.',
      en: 'Figures and quotations remain their author’s, who is cited; computations and tables: Licence Ouverte 2.0.'
    },
    day,
    json: `${JSON.stringify(release, null, 2)}\n`,
    tables: citedTables(release),
    beside: [],
    script: SCRIPT_HEAD + SCRIPT_CITED + SCRIPT_END
  })
}
