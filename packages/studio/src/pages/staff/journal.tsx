/** What the team and the server did, for who administers: latest first, page after page. */
import { useEffect, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import type { Outcome } from '../consultation/api.js'
import { useFocus } from '../questionnaire/use-focus.js'
import { useTitle } from '../questionnaire/use-title.js'
import { type JournalEntry, readJournal, readPeople } from './api.js'
import { detailWords, eventWords } from './journal-words.js'
import { refusalText } from './refusal-text.js'
import { useStaff } from './session.js'
import { staffText } from './text.js'

interface Read {
  entries: readonly JournalEntry[]
  next: string | null
}

export function Journal() {
  const language = useLanguage()
  const text = staffText[language]
  const { door } = useStaff()
  const heading = useFocus<HTMLHeadingElement>('journal')
  const [read, setRead] = useState<Read | null>(null)
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const [trouble, setTrouble] = useState<Outcome<unknown> | null>(null)
  useTitle(text.journal.title, text.title)
  useEffect(() => {
    void readPeople(door).then(outcome => {
      if (outcome.kind === 'done') setNames(new Map(outcome.value.map(({ id, login }) => [id, login])))
    })
  }, [door])
  const more = async (after: string | null, before: readonly JournalEntry[]) => {
    const outcome = await readJournal(door, after)
    setTrouble(outcome.kind === 'done' ? null : outcome)
    if (outcome.kind !== 'done') return
    setRead({ entries: [...before, ...outcome.value.entries], next: outcome.value.next })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first page, once
  useEffect(() => {
    void more(null, [])
  }, [door])
  const entries = read?.entries ?? []
  return (
    <>
      <header className="staff-head">
        <p className="staff-kicker">{text.title}</p>
        <h1 ref={heading} tabIndex={-1}>
          {text.journal.title}
        </h1>
        <p>{text.journal.lead}</p>
      </header>
      <p role="status" className="staff-status">
        {read === null && trouble === null ? text.loading : ''}
        {read !== null && (entries.length === 0 ? text.journal.none : text.journal.shown(entries.length))}
      </p>
      {trouble !== null && <p role="alert">{refusalText(trouble, language)}</p>}
      {entries.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        <section className="staff-journal" tabIndex={0} aria-label={text.journal.title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{text.journal.at}</th>
                <th scope="col">{text.journal.what}</th>
                <th scope="col">{text.journal.detail}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ id, at, event, detail }) => (
                <tr key={id}>
                  <td className="staff-when">
                    <time dateTime={new Date(at).toISOString()}>
                      {new Date(at).toISOString().slice(0, 19).replace('T', ' ')}
                    </time>
                  </td>
                  <td>{eventWords(event, language)}</td>
                  <td>{detailWords(detail, names, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {read !== null && read.next !== null && (
        <button type="button" className="button" onClick={() => void more(read.next, entries)}>
          {text.journal.more}
        </button>
      )}
    </>
  )
}
