/** Where the charts of a release come from, as their foot and their files say. */

import type { Release } from '@horizon-soin/releases'
import { useMemo } from 'react'
import type { Origin } from '../../parts/use-take-away.js'
import { useLanguage } from '../../shell/site.js'
import { dayOfText, told } from '../consultation/times.js'
import { hashOf } from './fragment.js'
import { resultsText } from './text.js'

/** @param chart names it in its files */
export function useOrigin(release: Release, chart: string): Origin {
  const language = useLanguage()
  return useMemo(() => {
    const text = resultsText[language].chart
    const { consultation, number, day } = release
    return {
      dataset: text.dataset(told(consultation.title, language)),
      version: text.version(number),
      source: consultation.organiser.name,
      name: [consultation.id, `release-${number}`, chart],
      told: text.told(consultation.organiser.name, number, dayOfText(day, language)),
      link: hashOf({ id: consultation.id, release: number, item: null })
    }
  }, [release, chart, language])
}
