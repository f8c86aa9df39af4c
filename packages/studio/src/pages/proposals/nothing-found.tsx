/** What to try where nothing is found: words that are there, fewer filters, or all of it. */
import type { Proposal } from '@horizon-soin/consultation'
import { useMemo } from 'react'
import { useLanguage } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { findProposals } from './find.js'
import { nearWords, vocabularyOf } from './near-words.js'
import type { ProposalSummary } from './summary.js'
import { proposalsText } from './text.js'
import { EVERY_PROPOSAL, type Wanted } from './wanted.js'

interface Props {
  proposals: readonly ProposalSummary[]
  texts: ReadonlyMap<string, Proposal> | null
  wanted: Wanted
  want: (next: Partial<Wanted>) => void
}

export function NothingFound({ proposals, texts, wanted, want }: Props) {
  const language = useLanguage()
  const { none: text } = proposalsText[language]
  const { dataset } = useStudy()
  const { by, search } = wanted
  const vocabulary = useMemo(
    () => (texts === null ? null : vocabularyOf(texts.values(), language)),
    [texts, language]
  )
  const labels = dataset.professions.map(({ label }) => label[language])
  const near = vocabulary === null ? [] : nearWords(search, language, vocabulary, labels)
  const elsewhere = search === '' ? 0 : findProposals(proposals, search, language, texts).length
  return (
    <div className="proposals-nothing">
      <p>{text.said}</p>
      {near.length > 0 && (
        <p>
          {text.near}
          {near.map(word => (
            <button key={word} type="button" className="plain" onClick={() => want({ search: word })}>
              {word}
            </button>
          ))}
        </p>
      )}
      <p>
        {elsewhere > 0 && (
          <button type="button" className="button" onClick={() => want({ ...EVERY_PROPOSAL, by, search })}>
            {text.unfiltered(elsewhere)}
          </button>
        )}
        <button type="button" className="button" onClick={() => want({ ...EVERY_PROPOSAL, by })}>
          {text.all(proposals.length)}
        </button>
      </p>
    </div>
  )
}
