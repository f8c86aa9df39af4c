/** Where a chart comes from, as every file of it says. */
import type { Language } from '@horizon-soin/datasets'

export const PUBLISHER = 'Horizon Soin'

export interface Provenance {
  /** The finding. */
  title: string
  /** As in a sentence: « scénario médian ». */
  scenario: string
  /** The dataset’s title or name, and its version; empty where it states none. */
  dataset: string
  version: string
  /** When it was computed: an ISO date, or date and time. */
  date: string
  /** Who gave the data, without « Source : ». */
  source: string
  /** Where the same chart is seen, in the same state. */
  url: string
  language: Language
}

/** « 22 novembre 2026 », “22 November 2026”. @throws where the date is not an ISO one */
export function longDate(date: string, language: Language): string {
  const time = new Date(date)
  if (!/^\d{4}-\d\d-\d\d/.test(date) || Number.isNaN(time.getTime()))
    throw new RangeError(`not an ISO date: ${date}`)
  const text = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC'
  }).format(time)
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text
}

const computedOn = ({ date, language }: Provenance): string =>
  `${language === 'fr' ? 'calculé le' : 'computed on'} ${longDate(date, language)}`

const listed = (parts: readonly string[]): string => [...new Set(parts.filter(Boolean))].join(', ')

const versionOf = ({ version }: Provenance): string => (version === '' ? '' : `version ${version}`)

/** How to cite a chart: publisher, finding, scenario, dataset and version, date, address. */
export function citation(provenance: Provenance): string {
  const { title, scenario, dataset, url, language } = provenance
  const named = language === 'fr' ? `jeu de données «\u00a0${dataset}\u00a0»` : `dataset “${dataset}”`
  return listed([
    PUBLISHER,
    language === 'fr' ? `«\u00a0${title}\u00a0»` : `“${title}”`,
    scenario,
    dataset === '' ? '' : named,
    versionOf(provenance),
    computedOn(provenance),
    url
  ])
}

/** The last line of a picture: source, dataset and version, scenario, date. */
export const sourceLine = (provenance: Provenance): string =>
  listed([
    provenance.source,
    provenance.dataset,
    versionOf(provenance),
    provenance.scenario,
    computedOn(provenance)
  ])
