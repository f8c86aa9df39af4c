/** The two editions side by side: the study's messages under each, what changed between them, and why. */
import { spanText, typeset } from '@horizon-soin/figures'
import { changesBetween, share, wordsOf } from '@horizon-soin/words'
import { useDeferredValue, useMemo } from 'react'
import { editionTitle, shortTitle } from '../../editions/edition-titles.js'
import { useAlone } from '../../parts/alone.js'
import { scenarioPhrase } from '../../shell/names.js'
import { useLanguage, useSite } from '../../shell/site.js'
import { scenarioTold } from '../../shell/source.js'
import { baseOf, editedOf } from '../../shell/store.js'
import { useStudio, useStudy } from '../../shell/studio-context.js'
import { SinceRooms } from '../since/rooms.js'
import { AboutEditions } from './about-editions.js'
import { DataChanges } from './data-changes.js'
import { Downloads } from './downloads.js'
import { MessageSection } from './message-section.js'
import { NextPages } from './next-pages.js'
import './page.css'
import { numberOf } from './number-of.js'
import { sidesOf } from './sides.js'
import { editionsText } from './text.js'

export default function EditionsPage() {
  const site = useSite()
  const language = useLanguage()
  const text = editionsText[language]
  const isAlone = useAlone() !== null
  const { edition } = useStudy()
  // A dataset that was opened here has scenarios of its own: the editions are compared in theirs.
  const wanted = useDeferredValue(
    useStudio(studio => (studio.study.edition === null ? null : editedOf(studio).scenario))
  )
  const base = useStudio(studio => (studio.study.edition === null ? null : baseOf(studio, editedOf(studio))))
  const told = useStudio(studio => (studio.study.edition === null ? null : scenarioTold(studio, site)))
  const words = useMemo(() => wordsOf(language), [language])
  const sides = useMemo(() => sidesOf(wanted, base, words), [wanted, base, words])
  const [from, ...later] = sides
  const to = later.find(({ about }) => about.id === edition) ?? later[0]
  const change = useMemo(
    () =>
      to &&
      changesBetween(
        { dataset: from!.study.dataset, scenario: from!.scenario },
        { dataset: to.study.dataset, scenario: to.scenario },
        words
      ),
    [from, to, words]
  )
  if (to === undefined || change === undefined) return <SinceRooms room="editions" />

  const gain = (side: typeof to) => numberOf(side, 'later', 0)!.number
  const written = (side: typeof to) => share(gain(side).value, language)
  const spans = sides.flatMap(side => {
    const { range } = numberOf(side, 'later', 0)!
    const span = range && spanText(range[0], range[4], 'share', language)
    return span === null ? [] : [text.rangeOf(span, shortTitle(side.about, language))]
  })
  const scenario = told ?? scenarioPhrase(to.scenario, language)
  const title = editionTitle(to.about, language)
  const messages = from!.messages.map((message, place) => (
    <MessageSection
      key={message.id}
      rank={place + 1}
      id={message.id}
      sides={sides}
      to={to}
      change={change(message)}
      scenario={scenario}
    />
  ))
  if (isAlone) return <>{messages}</>
  return (
    <div className="page editions-page">
      <SinceRooms room="editions" />
      <header className="editions-head">
        <h1>
          {typeset(
            text.headline(
              gain(from!).year,
              gain(from!).since!,
              written(from!),
              shortTitle(from!.about, language),
              later
                .map(side =>
                  side.about.variant === null
                    ? written(side)
                    : text.named(written(side), side.about.variant.label[language])
                )
                .join(text.or)
            ),
            language
          )}
        </h1>
        <div>
          <p>{typeset(text.lead, language)}</p>
          {spans.length > 0 && <p>{typeset(text.ranges(spans.join(', ')), language)}</p>}
          {edition === null && <p>{typeset(text.ownData, language)}</p>}
          <p>
            {typeset(
              [
                text.compared(title),
                ...(edition === null ? [] : [text.choose]),
                text.scenario(scenario)
              ].join(' '),
              language
            )}
          </p>
          <p className="editions-note">
            {typeset(from!.ranges === null ? text.notDrawn : text.drawn, language)}
          </p>
        </div>
      </header>
      <AboutEditions sides={sides} />
      <div className="editions-title">
        <h2>{text.messages}</h2>
        <p>{typeset(text.messagesLead, language)}</p>
      </div>
      <div className="editions-messages">{messages}</div>
      <Downloads sides={sides} scenario={scenario} />
      <DataChanges from={from!} to={to} year={gain(from!).year} />
      <NextPages />
    </div>
  )
}
