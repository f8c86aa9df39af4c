/** The auditor, on the solver of linear programmes. */
import { loadPrograms } from '@horizon-soin/planning'
import { auditOf } from './audit.js'
import type { Auditor } from './auditor.js'
import type { Problem } from './problem.js'
import { suppressionOf } from './suppress.js'
import { check } from './terms.js'

/** Loads the solver, once. What is asked afterwards runs on the calling thread and holds it: seconds for a large release. */
export async function loadAuditor(): Promise<Auditor> {
  const open = await loadPrograms()
  const audit: Auditor['audit'] = (problem, hidden = new Set()) =>
    auditOf(open, check(problem), publishedBut(problem, hidden))
  return {
    audit,
    interval: (problem, hidden, figure) =>
      audit({ ...problem, sensitive: [] }, hidden).intervals([figure])[0]!,
    suppress(problem, options = {}) {
      publishedBut(problem, options.hidden ?? new Set())
      return suppressionOf(open, check(problem), options)
    }
  }
}

function publishedBut({ figures }: Problem, hidden: ReadonlySet<number>): (figure: number) => boolean {
  for (const one of hidden) {
    if (!figures[one]) throw new RangeError(`no figure ${one} is there to be hidden`)
    if (figures[one].status === 'always') throw new RangeError(`${figures[one].id} is always published`)
  }
  return figure => figures[figure]!.status !== 'hidden' && !hidden.has(figure)
}
