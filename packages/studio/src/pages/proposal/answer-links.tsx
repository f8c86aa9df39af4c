/** Where this version of a proposal can be answered now; nothing where it cannot. */
import { typeset } from '@horizon-soin/figures'
import { useSite } from '../../shell/site.js'
import { addressOf } from '../consultation/fragment.js'
import { proposalText } from './text.js'
import { useOpenConsultations } from './use-open-consultations.js'

export function AnswerLinks({ proposal, version }: { proposal: string; version: number }) {
  const site = useSite()
  const text = proposalText[site.language]
  const open = useOpenConsultations(proposal, version)
  return open.map(({ id, title }) => (
    <p key={id} className="proposal-answer">
      <a href={addressOf(site, 'questionnaire', id)} className="button main">
        {text.answer}
      </a>
      <span className="proposal-quiet">{text.answerIn(typeset(title[site.language], site.language))}</span>
    </p>
  ))
}
