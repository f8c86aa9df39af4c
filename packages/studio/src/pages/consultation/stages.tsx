/** The stages of a consultation, and its calendar. */
import { useLanguage, useSite } from '../../shell/site.js'
import type { Listed } from './api.js'
import { consultationText } from './text.js'
import { Timeline } from './timeline.js'
import { stagePhase, stageTimes, told } from './times.js'

export function Stages({ consultation, now }: { consultation: Listed; now: number }) {
  const language = useLanguage()
  const { root } = useSite()
  const text = consultationText[language]
  const { stages, timeZone, id } = consultation
  const feed = `${location.host}${root}api/consultations/${encodeURIComponent(id)}/calendar.ics?lang=${language}`
  return (
    <section className="asked-stages">
      <h4>{text.stages}</h4>
      {stages.length > 0 && (
        <Timeline
          label={text.stages}
          steps={stages.map(stage => {
            const kind = stagePhase(stage, timeZone, now)
            return {
              id: stage.id,
              when: <time dateTime={stage.start}>{stageTimes(stage, language)}</time>,
              kind: text.stageKinds[stage.kind],
              title: told(stage.title, language),
              about:
                stage.place === null && stage.about === null ? null : (
                  <p>
                    {[stage.place, stage.about]
                      .flatMap(one => (one === null ? [] : [told(one, language)]))
                      .join(' · ')}
                  </p>
                ),
              state: { kind, told: text.stageWhen[kind] }
            }
          })}
        />
      )}
      <p className="asked-calendar">
        <a href={`webcal://${feed}`}>{text.calendar.subscribe}</a>
        <a href={`${location.protocol}//${feed}`} download={`${id}.ics`}>
          {text.calendar.save}
        </a>
      </p>
    </section>
  )
}
