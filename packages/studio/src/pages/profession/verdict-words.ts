/** What the evidence comes to, as the title says it. */
import type { Verdict } from './evidence-rows.js'
import type { fr } from './text-fr.js'

type Text = (typeof fr)['evidence']

/**
 * « En 2025, moins de temps libéré que dans l’étude ; les mesures, elles, se contredisent ».
 * @param year of the estimate @param than what the estimate is held against
 */
export function verdictWords(verdict: Verdict, year: number, than: string, text: Text): string {
  const { against, reach, tasks } = verdict
  if (reach === 'none') return text.title(text.none)
  if (reach === 'unnumbered') return text.title(text.unnumbered)
  const only = reach === 'task' ? text.tasks(tasks) : null
  const doing = measuresDo(verdict, text)
  const qualified = (finding: string) => (only === null ? finding : text.onTasks(finding, only))
  if (against === null)
    return text.title(doing === null ? (only ?? text.measured) : qualified(text.measures(doing)))
  const first = text.against[against](year, than)
  if (doing !== null) return qualified(text.joinMeasures(first, doing))
  return only === null ? first : text.join(first, only)
}

/** Of measures one by one; null where they have nothing to say against each other or the model. */
function measuresDo({ isContradictory, isOpposite, isLoss }: Verdict, text: Text): string | null {
  if (isContradictory) return text.contradictory
  if (isOpposite) return text.opposite
  return isLoss ? text.loss : null
}
