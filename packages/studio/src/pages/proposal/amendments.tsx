/** The amendments that carry a proposal out: the article, what changes, why. */
import type { Amendment } from '@horizon-soin/consultation'
import { typeset } from '@horizon-soin/figures'
import { useLanguage } from '../../shell/site.js'
import { PlaceSaid } from './place-said.js'
import { Prose } from './prose.js'
import { proposalText } from './text.js'
import { versionAnchor } from './version-anchor.js'

interface Props {
  /** The proposal’s id. */
  of: string
  amendments: readonly Amendment[]
}

export function Amendments({ of, amendments }: Props) {
  const language = useLanguage()
  const { law: text, inStudy, file } = proposalText[language]
  if (amendments.length === 0) return null
  return (
    <section className="proposal-section" aria-labelledby="amendments">
      <h2 id="amendments">{text.title(amendments.length)}</h2>
      <ul className="proposal-amendments">
        {amendments.map(({ id, number, title, target, change, reason, place, propositions }) => {
          const about = propositions.find(one => one.id === of)
          return (
            <li key={id} id={id}>
              <div className="proposal-side">
                <p className="proposal-over">{text.number(number)}</p>
                <h3>{typeset(title[language], language)}</h3>
                <p className="proposal-quiet">
                  {about !== undefined && (
                    <span>
                      <a href={`#${versionAnchor(about.version)}`}>{text.of(about.version)}</a>
                    </span>
                  )}
                  {place !== null && (
                    <span>
                      {inStudy}
                      {file.colon}
                      <PlaceSaid place={place} />
                    </span>
                  )}
                </p>
              </div>
              <dl>
                <div>
                  <dt>{text.article}</dt>
                  <dd>
                    <p>{typeset(target[language], language)}</p>
                  </dd>
                </div>
                <div>
                  <dt>{text.change}</dt>
                  <dd>
                    <Prose text={change[language]} />
                  </dd>
                </div>
                <div>
                  <dt>{text.reason}</dt>
                  <dd>
                    <Prose text={reason[language]} />
                  </dd>
                </div>
              </dl>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
