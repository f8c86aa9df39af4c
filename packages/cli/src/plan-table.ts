/** Training plans for reading: today's places beside planned ones, what each comes to, and how sure it is. */
import type { NoPlan, Plan, PlanReport } from '@horizon-soin/model/planning'
import { hasInputs } from '@horizon-soin/reports/planning'
import { ABSENT, count, decimal, exactShare, heads, share, signedCount } from '@horizon-soin/words'
import type { PlanAsked } from './plan-request.js'
import { boundWords, conflictWords, heldWords, spans } from './plan-words.js'
import type { Session } from './session.js'
import { scenarioName } from './study.js'
import { numberTable, type TableRow } from './table.js'
import { wrap, wrapIndented } from './width.js'

export function planTable(
  reports: readonly (PlanReport | NoPlan)[],
  asked: PlanAsked,
  session: Session
): void {
  const { text, terminal, language } = session
  const { study, chosen, request } = asked
  const { labels, model } = study
  const print = (line: string) => terminal.print(line)
  const paragraph = (sentence: string) => wrap(sentence, terminal.width).forEach(print)
  const strong = (sentence: string) => {
    for (const line of wrap(sentence, terminal.width)) print(terminal.paint('bold', line))
  }
  strong(text.plan.title(labels.title, scenarioName(chosen.scenario, session)))
  paragraph(text.plan.fromZero(String(model.dataset.balanceBaseYear)))
  for (const report of reports) {
    print('')
    strong(labels.profession(report.profession))
    if (!hasInputs(report)) {
      paragraph(text.plan.none[report.status])
      continue
    }
    paragraph(boundWords(report, session))
    if (report.plan) paragraph(meanWords(report, session))
    else {
      paragraph(text.plan.infeasible)
      for (const line of conflictWords(report, session)) wrapIndented(line, terminal.width, 2).forEach(print)
    }
    const held = heldWords(report, session)
    if (held) paragraph(held)
    print('')
    numberTable(tableOf(report, reports.length === 1, session), terminal).forEach(print)
    const missed = missedWords(report, asked, session)
    if (missed) {
      print('')
      paragraph(missed)
    }
  }
  if (!reports.some(hasInputs)) return
  print('')
  const { uncertainty } = request
  const { guide } = text.plan
  const said = [
    guide.today,
    ...(uncertainty ? [uncertainty.meet === undefined ? guide.range : guide.meeting, guide.chance] : []),
    ...(uncertainty
      ? [`${text.draws.count(decimal(uncertainty.draws, 0, language), String(uncertainty.seed))}.`]
      : [])
  ]
  for (const line of wrap(said.join(' '), terminal.width)) print(terminal.paint('dim', line))
}

function meanWords({ plan, today }: PlanReport, { text, language }: Session): string {
  const mean = (values: Float64Array) => values.reduce((sum, n) => sum + n, 0) / values.length
  return text.plan.mean(heads(mean(plan!.places), language), heads(mean(today.places), language))
}

/** The years shown: all of one profession; of several the first, the last, and each that ends a span of five. */
function yearsOf({ inputs, bounds }: PlanReport, isAlone: boolean): number[] {
  const last = inputs.firstYear + inputs.years - 1
  const all = Array.from({ length: last - inputs.from + 1 }, (_, i) => inputs.from + i)
  const targets = bounds.targets.length <= 3 ? bounds.targets.map(t => inputs.firstYear + t) : []
  return isAlone
    ? all
    : all.filter(year => year === inputs.from || year === last || year % 5 === 0 || targets.includes(year))
}

function tableOf(report: PlanReport, isAlone: boolean, session: Session) {
  const { text, language } = session
  const { inputs, bounds, today, plan, chance, range, meeting } = report
  const { columns } = text.plan
  // Side by side with a second plan it would take a second table; json and csv have it.
  const isRanged = range !== null && range.solved > 0 && !meeting
  const balance = (of: Plan, t: number) => signedCount(Math.round(of.balance[t]!), language)
  const places = (values: Float64Array | undefined, c: number) =>
    values?.[c] === undefined ? ABSENT : heads(values[c], language)
  const shown = [
    columns.today,
    ...(plan ? [columns.planned] : []),
    ...(isRanged ? [columns.range] : []),
    ...(meeting ? [columns.meeting] : []),
    columns.balanceToday,
    ...(plan ? [columns.balance] : []),
    ...(plan && chance ? [columns.chance] : []),
    ...(meeting ? [columns.meetingChance] : [])
  ]
  const rows = yearsOf(report, isAlone).map((year): TableRow => {
    const c = year - inputs.from
    const t = year - inputs.firstYear
    const between = isRanged && c < range.places.low.length
    return {
      label: `${year}${bounds.targets.includes(t) ? ` ${text.plan.targetMark}` : ''}`,
      cells: [
        places(today.places, c),
        ...(plan ? [places(plan.places, c)] : []),
        ...(isRanged
          ? [
              between
                ? text.plan.between(
                    count(range.places.low[c]!, language),
                    count(range.places.high[c]!, language)
                  )
                : ABSENT
            ]
          : []),
        ...(meeting ? [places(meeting.plan.places, c)] : []),
        balance(today, t),
        ...(plan ? [balance(plan, t)] : []),
        ...(plan && chance ? [share(chance.chance[t]!, language)] : []),
        ...(meeting ? [share(meeting.chance.chance[t]!, language)] : [])
      ]
    }
  })
  return { corner: text.plan.corner, columns: shown, rows }
}

/** In which years the bounds keep the chosen probability out of reach. */
function missedWords({ meeting }: PlanReport, { request }: PlanAsked, { text, language }: Session) {
  const meet = request.uncertainty?.meet
  if (!meeting || meet === undefined) return null
  const chosen = exactShare(meet, language)
  return meeting.missed.length === 0
    ? text.plan.met(chosen)
    : text.plan.missed(chosen, text.list(spans(meeting.missed)))
}
