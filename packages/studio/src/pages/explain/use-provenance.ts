/** Where the number comes from, for its citation and its files. */
import { quantity, spanText } from '@horizon-soin/figures'
import { inSentence, whereOf } from '@horizon-soin/words'
import { rangeOf } from '../../engine/ranges.js'
import type { Provenance } from '../../export/provenance.js'
import { searchOf } from '../../shell/address.js'
import { useSite } from '../../shell/site.js'
import { scenarioTold } from '../../shell/source.js'
import { useStudioStore } from '../../shell/studio-context.js'
import type { ExplainedTerm } from './use-term.js'

/** « Gain effectif, ensemble des professions ». */
export function subjectOf({ query, labels }: ExplainedTerm): string {
  const profession = query.profession ?? null
  const group = profession === null ? (query.group ?? 'all') : null
  const where = whereOf({ group, profession, technology: query.technology ?? null }, labels)
  return `${labels.indicator(query.indicator)}, ${inSentence(where)}`
}

export function useProvenance(explained: ExplainedTerm) {
  const site = useSite()
  const store = useStudioStore()
  const { language } = site

  /** The address of the page as it is, with the number that it explains. */
  const link = (): string => new URL(location.pathname + searchOf(store.getState()), location.href).href

  function provenance(): Provenance {
    const studio = store.getState()
    const { query, year, unit, term, labels, words } = explained
    const { version, model } = studio.study
    const range = rangeOf(studio.ranges, model, query, year)
    const span = range === null ? '' : ` (${spanText(range[0], range[4], unit, language)})`
    const value = Number.isNaN(term.value) ? words.noValue : quantity(term.value, unit, language)
    const colon = language === 'fr' ? '\u00a0: ' : ': '
    return {
      title: `${subjectOf(explained)}, ${year}${colon}${value}${span}`,
      scenario: scenarioTold(studio, site),
      dataset: labels.title,
      version: version ?? '',
      date: site.today.toISOString().slice(0, 10),
      source: '',
      url: link(),
      language
    }
  }
  return { link, provenance }
}
