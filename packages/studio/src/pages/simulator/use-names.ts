/** Names of the dataset, in the language of the page. */
import type { Scenario } from '@horizon-soin/model'
import { type Labels, labelsOf, type Words, wordsOf } from '@horizon-soin/words'
import { useMemo } from 'react'
import { presetsOf, scenarioPhrase, shortName } from '../../shell/names.js'
import { useLanguage } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { shellText } from '../../shell/text.js'
import { isSameScenario } from '../../state/scenario-edit.js'
import type { SharedScenario, Subject } from '../../state/shared-state.js'
import { technologyShort } from './technology-short.js'

export interface Names extends Labels {
  words: Words
  subject(subject: Subject): string
  /** IA, Numérique; the data's own label for others. */
  short(technology: string): string
}

export function useNames(): Names {
  const { dataset } = useStudy()
  const language = useLanguage()
  return useMemo(() => {
    const words = wordsOf(language)
    const labels = labelsOf(dataset, words)
    return {
      ...labels,
      words,
      subject: subject =>
        'group' in subject ? labels.group(subject.group) : labels.profession(subject.profession),
      short: id => technologyShort(id, language) ?? labels.technology(id)
    }
  }, [dataset, language])
}

/** How a scenario is called: by the name that it was given, that of the preset that it is, or « Mon scénario ». */
export function useScenarioName(): (shared: SharedScenario, form?: 'short' | 'phrase') => string {
  const language = useLanguage()
  const study = useStudy()
  return useMemo(() => {
    const presets = presetsOf(study.dataset)
    const matches = new WeakMap<Scenario, Scenario | null>()
    const matchOf = ({ base, scenario }: SharedScenario): Scenario | null => {
      const known = matches.get(scenario)
      if (known !== undefined) return known
      const start = study.dataset.scenarios.filter(({ id }) => id === base)
      const match = [...presets, ...start].find(one => isSameScenario(one, scenario)) ?? null
      matches.set(scenario, match)
      return match
    }
    return (shared, form = 'phrase') => {
      if (shared.name !== null) return shared.name
      const preset = matchOf(shared)
      if (preset) return (form === 'short' ? shortName : scenarioPhrase)(preset, language)
      return shellText[language].mine
    }
  }, [language, study])
}
