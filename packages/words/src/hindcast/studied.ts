/** How much of what a study announced lies where somebody has looked since. */
import type { Dataset } from '@horizon-soin/model'
import type { Edition } from '@horizon-soin/model/editions'

type Cell = Record<'profession' | 'activity' | 'technology', string>

const keyOf = ({ profession, activity, technology }: Cell): string =>
  `${profession} ${activity} ${technology}`

/** The cells of profession, activity and technology whose gain the evidence does not merely assume. */
export const studiedCells = ({ potential }: Dataset): Set<string> =>
  new Set(potential.filter(({ status }) => status !== 'assumption').map(keyOf))

/** An edition whose gains elsewhere are left out: what it announces is what it announced of these cells. */
export const within = ({ dataset, scenario }: Edition, cells: ReadonlySet<string>): Edition => ({
  dataset: { ...dataset, potential: dataset.potential.filter(row => cells.has(keyOf(row))) },
  scenario
})
