/** What was decided of remarks, refusals by motive included. */
import { MOTIVES } from '@horizon-soin/consultation'
import { decimal } from '@horizon-soin/figures'
import type { Release } from '@horizon-soin/releases'
import { useLanguage } from '../../shell/site.js'
import { moderationWords } from '../consultation/moderation-words.js'
import { resultsText } from './text.js'

export function Moderation({ moderation }: { moderation: Release['moderation'] }) {
  const language = useLanguage()
  const text = resultsText[language].moderation
  const { motives } = moderationWords[language]
  const { texts, published, masked, refused, appeals, reports, duplicates } = moderation
  const given = MOTIVES.filter(motive => (refused[motive] ?? 0) > 0)
  const total = given.reduce((sum, motive) => sum + refused[motive]!, 0)
  const rows = { texts, published, masked, refused: total }
  const told = (count: number) => decimal(count, 0, language)
  return (
    <section className="results-part" aria-labelledby="results-moderation">
      <h2 id="results-moderation">{text.title}</h2>
      <dl className="results-counts">
        {(['texts', 'published', 'masked', 'refused'] as const).map(name => (
          <div key={name}>
            <dt>{text[name]}</dt>
            <dd>{told(rows[name])}</dd>
          </div>
        ))}
      </dl>
      {given.length > 0 && (
        <p className="results-note">
          {text.motives}
          {language === 'fr' ? '\u00a0: ' : ': '}
          {given
            .map(
              motive =>
                `${motives[motive].charAt(0).toLowerCase()}${motives[motive].slice(1)} ${told(refused[motive]!)}`
            )
            .join(', ')}
          .
        </p>
      )}
      {appeals.made > 0 && <p>{text.appeals(appeals.made, appeals.granted, appeals.pending)}</p>}
      {reports.made > 0 && <p>{text.reports(reports.made, reports.granted, reports.pending)}</p>}
      {duplicates.groups > 0 && <p>{text.duplicates(duplicates.beyondFirst, duplicates.groups)}</p>}
    </section>
  )
}
