/** Remarks that were published: by proposal, by argument, by theme. What people wrote is text, whatever it looks like. */
import { type ModeratedKind, REMARK_KINDS, THEMES, type Theme } from '@horizon-soin/consultation'
import type { Release } from '@horizon-soin/releases'
import { useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { moderationWords } from '../consultation/moderation-words.js'
import { told } from '../consultation/times.js'
import type { PublishedRemark, RemarksPage } from './api.js'
import { ReportForm } from './report-form.js'
import { resultsText } from './text.js'
import { useRemarks } from './use-remarks.js'

interface Props {
  consultation: Release['consultation']
}

/** How many stand behind a choice; the rows of any theme are those that count. */
function countOf(
  counts: RemarksPage['counts'],
  { item, kind, theme }: { item: string; kind: string; theme: string }
): number {
  return counts
    .filter(
      one => one.theme === theme && (item === '' || one.item === item) && (kind === '' || one.kind === kind)
    )
    .reduce((sum, { count }) => sum + count, 0)
}

export function Remarks({ consultation }: Props) {
  const language = useLanguage()
  const text = resultsText[language].remarks
  const words = moderationWords[language]
  const [item, setItem] = useState('')
  const [kind, setKind] = useState<ModeratedKind | ''>('')
  const [theme, setTheme] = useState<Theme | ''>('')
  const { remarks, counts, state, more, again } = useRemarks(consultation.id, { item, kind, theme })
  const isCall = consultation.kind === 'contributions'
  const titleOf = (id: string) => {
    const found = consultation.items.find(one => one.id === id)
    return found === undefined ? id : told(found.title, language)
  }
  const counted = (choice: { item: string; kind: string; theme: string }, label: string) => {
    const count = countOf(counts, choice)
    return counts.length === 0 ? label : `${label} (${count})`
  }
  return (
    <section className="results-part" aria-labelledby="results-remarks">
      <h2 id="results-remarks">{text.title}</h2>
      <p>{text.lead}</p>
      <div className="results-filters">
        <p>
          <label htmlFor="remarks-item">{text.item}</label>
          <select id="remarks-item" value={item} onChange={event => setItem(event.target.value)}>
            <option value="">{text.any}</option>
            {consultation.items.map(one => (
              <option key={one.id} value={one.id}>
                {counted({ item: one.id, kind: '', theme: '' }, told(one.title, language))}
              </option>
            ))}
          </select>
        </p>
        {!isCall && (
          <p>
            <label htmlFor="remarks-kind">{text.kind}</label>
            <select
              id="remarks-kind"
              value={kind}
              onChange={event => setKind(event.target.value as ModeratedKind | '')}
            >
              <option value="">{text.any}</option>
              {REMARK_KINDS.map(one => (
                <option key={one} value={one}>
                  {counted({ item, kind: one, theme: '' }, text.kinds[one])}
                </option>
              ))}
            </select>
          </p>
        )}
        <p>
          <label htmlFor="remarks-theme">{text.theme}</label>
          <select
            id="remarks-theme"
            value={theme}
            onChange={event => setTheme(event.target.value as Theme | '')}
          >
            <option value="">{text.anyTheme}</option>
            {THEMES.map(one => (
              <option key={one} value={one}>
                {counted({ item, kind, theme: one }, words.themes[one])}
              </option>
            ))}
          </select>
        </p>
      </div>
      <p role="status" className="results-note">
        {state === 'reading'
          ? text.loading
          : state === 'read'
            ? remarks.length === 0
              ? text.none
              : text.counted(countOf(counts, { item, kind, theme }))
            : ''}
      </p>
      {state === 'failed' && (
        <div role="alert">
          <p>{text.failed}</p>
          <button type="button" className="button" onClick={again}>
            {resultsText[language].again}
          </button>
        </div>
      )}
      <ul className="results-remarks">
        {remarks.map(remark => (
          <Remark
            key={remark.id}
            remark={remark}
            title={titleOf(remark.item)}
            consultation={consultation.id}
          />
        ))}
      </ul>
      {more !== null && (
        <button type="button" className="button" onClick={more}>
          {text.more}
        </button>
      )}
    </section>
  )
}

interface RemarkProps {
  remark: PublishedRemark
  title: string
  consultation: string
}

const FEW_WORDS = 60

function Remark({ remark, title, consultation }: RemarkProps) {
  const language = useLanguage()
  const { remarks: text, report } = resultsText[language]
  const { themes } = moderationWords[language]
  const [isReporting, setReporting] = useState(false)
  const { id, kind, alike, signature } = remark
  const about = [
    title,
    ...(kind === 'text' ? [] : [text.kinds[kind]]),
    ...remark.themes.map(one => themes[one])
  ]
  return (
    <li id={`remark-${id}`}>
      <p className="results-note">{about.join(' · ')}</p>
      <p className="results-words">
        <bdi className="words">{remark.text}</bdi>
      </p>
      <p className="results-remark-foot">
        {signature !== null && (
          <span>
            <bdi>{text.signed(signature)}</bdi>
          </span>
        )}
        {alike > 1 && <span>{alike === 2 ? text.alikeOne : text.alike(alike - 1)}</span>}
        <button
          type="button"
          className="results-discreet"
          aria-expanded={isReporting}
          aria-label={report.of(remark.text.slice(0, FEW_WORDS))}
          onClick={() => setReporting(!isReporting)}
        >
          {report.open}
        </button>
      </p>
      {isReporting && (
        <ReportForm consultation={consultation} remark={id} onClose={() => setReporting(false)} />
      )}
    </li>
  )
}
