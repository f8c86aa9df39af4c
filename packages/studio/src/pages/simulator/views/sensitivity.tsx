/** Where the uncertainty of a result comes from. */
import { capitalised, decimal, type Look, sobolBars } from '@horizon-soin/figures'
import type { INDICATORS } from '@horizon-soin/model'
import { inputName, inputPhrase, inSentence } from '@horizon-soin/words'
import { useCallback, useState } from 'react'
import { ChartFigure } from '../../../parts/chart-figure.js'
import { useEdited } from '../../../shell/studio-context.js'
import { isSameScenario } from '../../../state/scenario-edit.js'
import { isSameSubject, queryOf } from '../subject.js'
import { Choice } from './choice.js'
import { claimWords } from './claim.js'
import { type Asked, POINTS, SEED, type Sensitivity, useSensitivity } from './use-sensitivity.js'
import { CHOSEN, useView } from './use-view.js'

export function SensitivityView() {
  const { text, names, year, subject } = useView()
  const { scenario } = useEdited()
  const [indicator, setIndicator] = useState<(typeof CHOSEN)[number]>('effective')
  const analysis = useSensitivity()
  const { seconds, done, hasFailed, start, cancel } = analysis
  const words = text.sensitivity
  const asked: Asked = { scenario, query: queryOf(indicator, subject), year }
  const isStale = done !== null && !isSame(done.asked, asked)
  return (
    <>
      <p>{words.intro}</p>
      <p className="sim-choice">
        <Choice
          label={text.uncertainty.indicator}
          value={indicator}
          options={CHOSEN.map(one => ({ id: one, name: names.indicator(one) }))}
          onChoose={setIndicator}
        />
        {seconds === null ? (
          <button type="button" className="button main" onClick={() => start(asked)}>
            {done === null ? words.start : words.again}
          </button>
        ) : (
          <button type="button" className="button" onClick={cancel}>
            {words.cancel}
          </button>
        )}
      </p>
      <p role="status" className="sim-note">
        {seconds !== null ? words.running(seconds) : hasFailed ? words.failed : isStale ? words.stale : ''}
      </p>
      {done !== null && <Outcome done={done} />}
    </>
  )
}

const isSame = (a: Asked, b: Asked): boolean =>
  a.year === b.year &&
  a.query.indicator === b.query.indicator &&
  isSameSubject(subjectOf(a), subjectOf(b)) &&
  isSameScenario(a.scenario, b.scenario)

const subjectOf = ({ query }: Asked) =>
  query.profession ? { profession: query.profession } : { group: (query.group ?? 'all') as 'all' }

function Outcome({ done }: { done: NonNullable<Sensitivity['done']> }) {
  const { language, text, names, projection } = useView()
  const hasCorrelations = projection.model.dataset.correlations.length > 0
  const { asked, outcome } = done
  const { estimates, factors } = outcome
  const words = text.sensitivity
  const name = names.indicator(asked.query.indicator as keyof typeof INDICATORS)
  const isAll = asked.query.group === 'all'
  const whom = isAll ? '' : `, ${inSentence(names.subject(subjectOf(asked)))}`
  const draw = useCallback(
    (isGroups: boolean, look: Look) =>
      sobolBars(
        {
          measure: words.ofVariance(name + whom, asked.year),
          draws: POINTS * (2 + 2 * factors.length),
          inputs: factors.flatMap(({ input, group }, f) => {
            if ((input === null) !== isGroups) return []
            const { first, firstInterval, total, totalInterval } = estimates![f]!
            const index = (value: number, [low, high]: readonly [number, number]) => ({ value, low, high })
            const phrase = input === null ? names.words.groupPhrases[group] : inputPhrase(input, names.words)
            return [
              {
                name:
                  input === null
                    ? capitalised(names.words.inputGroups[group])
                    : inputName(input, names, names.words),
                ...(phrase === null ? {} : { phrase }),
                first: index(first, firstInterval),
                total: index(total, totalInterval)
              }
            ]
          })
        },
        look
      ),
    [words, name, whom, asked, factors, estimates, names]
  )
  const byGroup = useCallback((look: Look) => draw(true, look), [draw])
  const byInput = useCallback((look: Look) => draw(false, look), [draw])
  if (estimates === null) return <p>{words.constant}</p>
  const groups = factors.flatMap(({ input, group }, f) =>
    input === null ? [{ group, first: estimates[f]!.first, interval: estimates[f]!.firstInterval }] : []
  )
  return (
    <>
      <p className="sim-finding">{claimWords(groups, words, names.words, language)}</p>
      <p className="sim-note">{words.done(decimal(POINTS * (2 + 2 * factors.length), 0, language), SEED)}</p>
      <ChartFigure id="sobol-groups" draw={byGroup} width={1044} heading={2} />
      <ChartFigure id="sobol-inputs" draw={byInput} width={1044} heading={2} />
      {hasCorrelations && <p className="sim-note">{words.correlated}</p>}
    </>
  )
}
