/** Four numbers, the main curve, where it comes from by profession. */
import { exact } from '@horizon-soin/figures'
import { useDeferredValue } from 'react'
import { useLanguage } from '../../../shell/site.js'
import { presentOf } from '../../../shell/store.js'
import { useProjection, useStudio, useStudy } from '../../../shell/studio-context.js'
import { simulatorText } from '../text.js'
import { BigNumber } from './big-number.js'
import { MultiplesFigure } from './multiples-figure.js'
import { ScenariosFigure } from './scenarios-figure.js'

export function Overview() {
  const language = useLanguage()
  const { numbers } = simulatorText[language]
  const { dataset } = useStudy()
  const projection = useProjection()
  const later = useDeferredValue(projection)
  const ranges = useStudio(studio => studio.ranges)
  const subject = useStudio(studio => presentOf(studio).subject)
  return (
    <>
      <div className="bigs">
        <BigNumber indicator="effective" name={numbers.effective} />
        <BigNumber indicator="freed_fte" name={numbers.freed_fte} />
        <BigNumber
          indicator="people_above"
          name={numbers.people_above(exact(dataset.threshold, 'share', language))}
        />
        <BigNumber indicator="headcount" name={numbers.headcount} />
      </div>
      <ScenariosFigure
        id="main"
        indicator="effective"
        subject={subject}
        projection={projection}
        ranges={ranges}
        width={1044}
        heading={2}
        hasSource={false}
      />
      <MultiplesFigure projection={later} subject={subject} />
    </>
  )
}
