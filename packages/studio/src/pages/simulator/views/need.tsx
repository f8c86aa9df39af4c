/** Need, capacity, balance, and the places that would bring them together: MODEL.md §7. */
import { decimal } from '@horizon-soin/figures'
import { useMemo } from 'react'
import { Link } from '../../../shell/link.js'
import { look } from '../../../shell/store.js'
import { useStudioStore } from '../../../shell/studio-context.js'
import { needText } from '../need-text.js'
import { BalanceFigure } from './balance-figure.js'
import { BalanceGlanceFigure } from './balance-glance-figure.js'
import { BalanceTermsFigure } from './balance-terms-figure.js'
import { Choice } from './choice.js'
import { NeedNumbers } from './need-numbers.js'
import { PlanSection } from './plan-section.js'
import { useBalanceRanges } from './use-balance-ranges.js'
import { useView } from './use-view.js'

/** Years that the study's question names. */
const TOLD = [2030, 2035, 2040, 2050]

export function Need() {
  const { language, names, subject, later } = useView()
  const store = useStudioStore()
  const text = needText[language]
  const { model, scenario } = later
  const members = useMemo(
    () => model.series.flatMap(key => (key.indicator === 'need' && key.profession ? [key.profession] : [])),
    [model]
  )
  const asked = 'profession' in subject ? subject.profession : null
  // Those that are projected age by age have a training that a plan can act on.
  const usual = model.dataset.professions.find(
    ({ id, demography }) => demography === 'cohort' && members.includes(id)
  )?.id
  const profession = members.find(id => id === asked) ?? usual ?? members[0] ?? null
  const { balanceBaseYear } = model.dataset
  const { lastYear } = model.axes
  const told = useMemo(() => {
    const known = TOLD.filter(year => balanceBaseYear < year && year <= lastYear)
    return known.length > 0 ? known : [lastYear]
  }, [balanceBaseYear, lastYear])
  const drawn = useBalanceRanges(model, scenario, members, profession, told)
  if (profession === null) return <p className="sim-note">{text.noNeed}</p>
  return (
    <div className={drawn.isFinal ? undefined : 'drawing-ranges'}>
      {asked !== null && asked !== profession && (
        <p className="sim-note">{text.noNeedOf(names.profession(asked))}</p>
      )}
      <Choice
        label={text.profession}
        value={profession}
        options={members.map(id => ({ id, name: names.profession(id) }))}
        onChoose={id => look(store, { subject: { profession: id } })}
      />
      <NeedNumbers profession={profession} years={told} drawn={drawn} />
      <p className="sim-note">
        {text.base(balanceBaseYear)}{' '}
        {drawn.ranges !== null && text.draws(decimal(drawn.ranges.draws, 0, language))}
        {drawn.hasFailed && text.failed}
      </p>
      <BalanceFigure profession={profession} told={told} ranges={drawn.ranges} />
      <BalanceTermsFigure profession={profession} />
      <BalanceGlanceFigure members={members} years={told} ranges={drawn.ranges} />
      {model.dataset.regions.length > 0 && (
        <p className="sim-note">
          <Link to={{ id: 'regions', measure: 'balance' }}>{text.regions}</Link>
        </p>
      )}
      <PlanSection key={profession} profession={profession} />
    </div>
  )
}
