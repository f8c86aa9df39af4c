/** What every number and picture comes from, in one line. */
import { typeset } from '@horizon-soin/figures'
import type { SavedUnder } from '../state/saved-under.js'
import { isSameScenario } from '../state/scenario-edit.js'
import { dayText } from './dates.js'
import { scenarioPhrase, theScenario } from './names.js'
import { type Site, useSite } from './site.js'
import { baseOf, editedOf, type Studio } from './store.js'
import { useStudio } from './studio-context.js'
import { shellText } from './text.js'

/** The scenario at hand as it is told: « scénario médian », « Mon scénario, à partir de médian ». */
export function scenarioTold(studio: Studio, { language }: Site): string {
  const edited = editedOf(studio)
  const base = baseOf(studio, edited)
  if (isSameScenario(edited.scenario, base) && edited.name === null) return scenarioPhrase(base, language)
  const name = edited.name ?? shellText[language].mine
  const from = scenarioPhrase(base, language)
  return language === 'fr' ? `${name}, à partir du ${from}` : `${name}, from the ${from}`
}

/** The same as the subject of a sentence: « Le scénario médian », « Mon scénario ». */
export function scenarioSubject(studio: Studio, { language }: Pick<Site, 'language'>): string {
  const edited = editedOf(studio)
  const base = baseOf(studio, edited)
  if (edited.name !== null) return edited.name
  return isSameScenario(edited.scenario, base) ? theScenario(base, language) : shellText[language].mine
}

/**
 * The title of the dataset, with the variant that it is; one that was opened here says so, whatever its title: a changed copy of another
 * has the same.
 */
export function datasetTitle({ study }: Studio, { language }: Pick<Site, 'language'>): string {
  const { dataset } = study
  const named = typeset(dataset.title[language] || dataset.name, language)
  const title =
    dataset.variant === null ? named : `${named}, ${typeset(dataset.variant.label[language], language)}`
  return study.edition === null ? `${title} (${shellText[language].openedHere})` : title
}

/** A dataset that something is of. */
interface DatasetTold {
  title: string
  version: string | null
}

const withVersion = ({ title, version }: DatasetTold, { language }: Pick<Site, 'language'>): string =>
  version === null ? title : `${title}, ${shellText[language].version(version)}`

/** The title and version of the dataset. */
export const datasetTold = (studio: Studio, site: Site): string =>
  withVersion({ title: datasetTitle(studio, site), version: studio.study.version }, site)

/** What a scenario file says of the data that it is saved under. */
export const savedUnderOf = (studio: Studio, site: Site): SavedUnder => ({
  told: datasetTold(studio, site),
  edition: studio.study.edition ?? '',
  version: studio.study.version ?? ''
})

/** Several of them, in one line. */
export const datasetsTold = (datasets: readonly DatasetTold[], site: Pick<Site, 'language'>): string =>
  datasets.map(dataset => withVersion(dataset, site)).join(site.language === 'fr' ? '\u202f; ' : '; ')

/**
 * Where what is shown comes from; `about` is of which scenarios it is, where not of the one at hand:
 * « L’étude de 2019, reconstituée, version 1.0 ; scénario médian ; 22 novembre 2026 ».
 */
export function useSource(about?: string): string {
  const site = useSite()
  const scenario = useStudio(studio => scenarioTold(studio, site))
  const dataset = useStudio(studio => datasetTold(studio, site))
  const between = site.language === 'fr' ? '\u202f; ' : '; '
  return [dataset, about ?? scenario, dayText(site.today, site.language)].join(between)
}
