/** What the evidence comes to, as the title says it. */
import type { Verdict } from './evidence-rows.js'
import type { fr } from './text-fr.js'

/** « moins que l’étude, et parfois le contraire ». @param than what it is held against */
export function verdictWords(
  { against, reach, tasks, isLoss, isOpposite, isContradictory }: Verdict,
  than: string,
  text: (typeof fr)['evidence']
): string {
  if (reach === 'none') return text.none
  if (reach === 'unnumbered') return text.unnumbered
  const first =
    reach === 'task' ? text.tasks(tasks) : against === null ? text.measured : text.against[against](than)
  if (isOpposite) return text.join(first, text.opposite)
  if (isLoss) return text.join(first, text.loss)
  return isContradictory ? text.join(first, text.contradictory) : first
}
