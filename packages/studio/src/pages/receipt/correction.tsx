/** An answer that was sent, back in the questionnaire. */
import type { Contribution } from '@horizon-soin/consultation'
import { useEffect, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { correctMine, readOne } from '../consultation/api.js'
import { ended, told } from '../consultation/times.js'
import { useDoor } from '../consultation/use-asked.js'
import { AnswerForm } from '../questionnaire/answer-form.js'
import { type FormStore, guard } from '../questionnaire/form-store.js'
import { NoticeDetails } from '../questionnaire/notice-details.js'
import { tried } from '../questionnaire/send.js'
import { answerText } from '../questionnaire/text.js'
import { useFocus } from '../questionnaire/use-focus.js'
import type { Found } from './code-form.js'

interface Props {
  found: Found
  store: FormStore
  onStop: () => void
  onCorrected: (contribution: Contribution) => void
}

export function Correction({
  found: { consultation, contribution, code },
  store,
  onStop,
  onCorrected
}: Props) {
  const door = useDoor()
  // The server says more of one that it has closed since.
  const [about, setAbout] = useState(consultation)
  useEffect(() => guard(store), [store])
  return (
    <AnswerForm
      consultation={about}
      store={store}
      isCorrecting
      head={() => <Head consultation={consultation} onStop={onStop} />}
      onSend={async body => {
        const outcome = await tried(() => correctMine(door, consultation.id, code, body))
        if (outcome.kind === 'done') onCorrected({ ...body, day: contribution.day })
        if (outcome.kind === 'refused' && outcome.code === 'not-open') {
          const now = await readOne(door, consultation.id)
          if (now.kind === 'done') setAbout({ ...about, ...ended(now.value) })
        }
        return outcome
      }}
    />
  )
}

function Head({ consultation, onStop }: { consultation: Found['consultation']; onStop: () => void }) {
  const language = useLanguage()
  const text = answerText[language].correcting
  const heading = useFocus<HTMLHeadingElement>('correction')
  return (
    <header className="answer-head">
      <p className="answer-kicker">{told(consultation.title, language)}</p>
      <h1 ref={heading} tabIndex={-1}>
        {text.title}
      </h1>
      <p>{text.lead}</p>
      <NoticeDetails notice={consultation.notice} level={3} />
      <p>
        <button type="button" className="plain" onClick={onStop}>
          {text.stop}
        </button>
      </p>
    </header>
  )
}
