/** What a person is told before the first answer, one click away: ten headings. */
import { NOTICE_HEADINGS, NOTICE_TITLES, type Notice } from '@horizon-soin/consultation'
import { typeset } from '@horizon-soin/figures'
import { useLanguage } from '../../shell/site.js'
import { Paragraphs } from '../consultation/paragraphs.js'
import { answerText } from './text.js'

interface Props {
  notice: Notice
  /** Of the title of its headings. */
  level: 3 | 4
}

export function NoticeDetails({ notice, level }: Props) {
  const language = useLanguage()
  const Heading = `h${level}` as const
  return (
    <details className="answer-notice">
      <summary>{answerText[language].notice.title(notice.version)}</summary>
      {NOTICE_HEADINGS.map(heading => (
        <section key={heading}>
          <Heading>{typeset(NOTICE_TITLES[heading][language], language)}</Heading>
          <Paragraphs text={notice.headings[heading][language]} />
        </section>
      ))}
    </details>
  )
}
