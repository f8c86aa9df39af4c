import { describe, expect, it } from 'vitest'
import { opinionJointChart } from './opinion-joint-chart.js'
import type { OpinionJointRow } from './opinion-joint-data.js'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { readable } from './testing/readable.js'
import { opinionJointOf } from './testing/samples-of-opinion.js'

const fr = { language: 'fr', source: '' } as const
const NONE = { both: null, 'useful-only': null, 'realistic-only': null, neither: null }
const QUARTERS = { both: 0.25, 'useful-only': 0.25, 'realistic-only': 0.25, neither: 0.25 }
const rowOf = (parts: OpinionJointRow['parts']): OpinionJointRow => ({ label: 'a', size: '12', parts })

describeSample('opinion-joint', {
  fr: look => opinionJointChart(opinionJointOf('fr'), look),
  en: look => opinionJointChart(opinionJointOf('en'), look)
})

describeHostile(
  'opinion-joint',
  look => opinionJointChart({ rows: HOSTILE.map(label => ({ label, size: '12', parts: QUARTERS })) }, look),
  HOSTILE
)

describeThin({
  'opinion-joint of nothing': look => opinionJointChart({ rows: [] }, look),
  'opinion-joint of what is hidden': look => opinionJointChart({ rows: [rowOf(NONE)] }, look),
  'opinion-joint of one part': look =>
    opinionJointChart({ rows: [rowOf({ both: 1, 'useful-only': 0, 'realistic-only': 0, neither: 0 })] }, look)
})

describe('the finding', () => {
  const title = (...rows: OpinionJointRow[]) => readable(opinionJointChart({ rows }, fr).title)

  it('says how far apart proposals are', () => {
    expect(title(...opinionJointOf('fr').rows)).toBe(
      'Utile et réaliste à la fois : de 40 à 71 % selon la proposition'
    )
    expect(title(rowOf(QUARTERS))).toBe('Utile et réaliste à la fois : 25 %')
    expect(title(rowOf(NONE))).toBe('Trop peu de réponses pour croiser les deux questions')
  })
})

it('G1 what is hidden of a bar is one dashed part, without its shares', () => {
  const { svg, table } = opinionJointChart(opinionJointOf('fr'), fr)
  // One in the key, one of the second bar, the whole of the third.
  expect(svg.match(/stroke-dasharray="3 3"/g)).toHaveLength(3)
  expect(table.rows[1]!.slice(4)).toEqual([null, null, 'réaliste seulement, ni l’un ni l’autre'])
})
