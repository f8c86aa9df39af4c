/** What a policy moves, whom, how far, and how firm that is. */

import { inSentence, labelsOf, wordsOf } from '@horizon-soin/words'
import { useMemo } from 'react'
import { useLanguage } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { StatusBadge } from '../status-badge.js'
import { effectLines, effectTold } from './effects.js'
import { policyText } from './text.js'
import './policies.css'

interface Props {
  policy: string
  /** Counts the professions where they are several, instead of naming them. */
  isShort?: boolean
}

export function EffectList({ policy, isShort = false }: Props) {
  const language = useLanguage()
  const text = policyText[language]
  const { dataset } = useStudy()
  const labels = useMemo(() => labelsOf(dataset, wordsOf(language)), [dataset, language])
  const lines = useMemo(() => effectLines(dataset, policy), [dataset, policy])
  return (
    <ul className="policy-effects">
      {lines.map(line => {
        const told = effectTold(line, language)
        const whom =
          line.professions.length === 0
            ? text.everyone
            : isShort && line.professions.length > 1
              ? text.some(line.professions.length)
              : line.professions.map(id => inSentence(labels.profession(id))).join(', ')
        const what = line.technology === null ? '' : `${inSentence(labels.technology(line.technology))}, `
        return (
          <li key={`${told}${what}${whom}`}>
            {told} <span className="policy-whom">({what === '' ? whom : what + whom})</span>{' '}
            <StatusBadge status={line.status} />
          </li>
        )
      })}
    </ul>
  )
}
