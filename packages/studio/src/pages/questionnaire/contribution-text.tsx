/** An answer as it was given, to be read. What a person wrote is text, whatever it looks like. */
import { type Contribution, REMARK_KINDS } from '@horizon-soin/consultation'
import type { ReactNode } from 'react'
import { useLanguage } from '../../shell/site.js'
import type { Shown } from '../consultation/api.js'
import { told } from '../consultation/times.js'
import { numberOf } from './item-number.js'
import { answerText } from './text.js'

interface Props {
  consultation: Pick<Shown, 'items' | 'profile'>
  contribution: Omit<Contribution, 'day' | 'notice'>
  level: 2 | 3
  /** What goes beside the title of each. */
  beside?: (item: string, title: string) => ReactNode
}

export function ContributionText({ consultation, contribution, level, beside }: Props) {
  const language = useLanguage()
  const text = answerText[language]
  const Heading = `h${level}` as const
  return (
    <ol className="given">
      {contribution.answers.map(({ item: id, version, useful, realistic, remarks = [], text: written }) => {
        const item = consultation.items.find(one => one.id === id)
        const title = item === undefined ? id : told(item.title, language)
        const number = numberOf(id)
        return (
          <li key={id}>
            <p className="item-number">
              {number === null
                ? text.items.question(consultation.items.findIndex(one => one.id === id) + 1)
                : `${text.items.number(number)} · ${text.items.version(version)}`}
            </p>
            <Heading>{title}</Heading>
            <dl>
              {useful !== undefined && <Said term={text.short.useful}>{text.opinions[useful]}</Said>}
              {realistic !== undefined && <Said term={text.short.realistic}>{text.opinions[realistic]}</Said>}
              {REMARK_KINDS.map(kind =>
                remarks
                  .filter(remark => remark.kind === kind)
                  .map(remark => (
                    <Said key={kind} term={text.remarks.kinds[kind]}>
                      <bdi className="words">{remark.text}</bdi>
                    </Said>
                  ))
              )}
              {written !== undefined && (
                <Said term={text.answerLabel}>
                  <bdi className="words">{written}</bdi>
                </Said>
              )}
            </dl>
            {beside?.(id, title)}
          </li>
        )
      })}
    </ol>
  )
}

function Said({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The profile and the name, as they were given. */
export function ProfileText({ consultation, contribution }: Omit<Props, 'level' | 'beside'>) {
  const language = useLanguage()
  const { review } = answerText[language]
  const { profile, signature } = contribution
  const { activities, structures } = consultation.profile
  const labelIn = (choices: typeof activities, id: string | undefined): string => {
    if (id === undefined) return review.notSaid
    const choice = choices.find(one => one.id === id)
    return choice === undefined ? id : told(choice.label, language)
  }
  return (
    <dl className="given-profile">
      {activities.length > 0 && <Said term={review.activity}>{labelIn(activities, profile?.activity)}</Said>}
      {structures.length > 0 && (
        <Said term={review.structure}>{labelIn(structures, profile?.structure)}</Said>
      )}
      <Said term={review.signature}>
        {signature === undefined ? review.unsigned : <bdi className="words">{signature}</bdi>}
      </Said>
    </dl>
  )
}
