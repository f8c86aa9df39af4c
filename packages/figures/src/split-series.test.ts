import { describe, expect, it } from 'vitest'
import { splitChart } from './split-chart.js'
import { readable } from './testing/readable.js'

const fr = { language: 'fr', source: '' } as const
const none = Number.NaN

describe('a split', () => {
  const title = (...shares: number[]) =>
    readable(
      splitChart(
        { measure: 'm', of: 'du temps', parts: shares.map((share, i) => ({ label: `Usage ${i}`, share })) },
        fr
      ).title
    )

  it('names the largest part, or those that share the lead', () => {
    expect(title(0.5, 0.3, 0.2)).toBe('Usage 0 : la moitié du temps')
    expect(title(0.1, 0.47, 0.43)).toBe('Usage 1 : 47 % du temps')
    expect(title(0.4, 0.4, 0.2)).toBe('Usage 0, Usage 1 : 40 % du temps chacun')
    expect(title(0.25, 0.25, 0.25, 0.25)).toBe('Quatre parts égales du temps')
    expect(title(0, none)).toBe('Aucune part du temps n’est répartie')
  })
})
