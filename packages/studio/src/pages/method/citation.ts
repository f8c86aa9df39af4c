/** How to cite the site, in a sentence and for bibliographies. */
import type { Language } from '@horizon-soin/datasets'
import { typeset } from '@horizon-soin/figures'
import { dayText } from '../../shell/dates.js'
import { methodText } from './text.js'

export interface Cited {
  /** The title of the dataset. */
  dataset: string
  /** Of its entry in a bibliography, before its version; empty for the study. */
  name?: string
  /** Empty where it states none. */
  version: string
  day: Date
  /** Address of the site; empty until it is known. */
  url: string
  language: Language
}

export const citationText = ({ dataset, version, day, url, language }: Cited): string =>
  typeset(methodText[language].cite.citation(dataset, version, dayText(day, language), url), language)

/** Characters that BibTeX reads as commands. */
const escaped = (text: string): string => text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&')

/** An entry of type `misc`, its name made of those of the edition and the version. */
export function bibtex({ dataset, name = '', version, day, url, language }: Cited): string {
  const { bibTitle, bibNote } = methodText[language].cite
  const fields = [
    ['author', '{Horizon Soin}'],
    ['title', `{${escaped(bibTitle(dataset))}}`],
    ['year', String(day.getUTCFullYear())],
    ['url', url],
    ['urldate', day.toISOString().slice(0, 10)],
    ['note', escaped(bibNote(version, dayText(day, language)))]
  ] as const
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`)
  return `@misc{${['horizon-soin', name, version].filter(Boolean).join('-')},\n${lines.join(',\n')}\n}`
}
