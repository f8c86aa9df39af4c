import { describe, expect, it } from 'vitest'
import { describeFault } from './messages.js'
import { readPosteriorFile, writePosterior } from './posterior.js'

const parameters = ['gain nurse care ai 2030', 'optimism']
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readPosteriorFile(bytes(text), parameters)

describe('calibration/posterior.csv', () => {
  it('is read as it was written', () => {
    const draws = new Float64Array([0.12, -1.5, 0, 2.01])
    const text = writePosterior({ parameters, draws })
    expect(text).toBe('draw,gain nurse care ai 2030,optimism\n1,0.12,-1.5\n2,0,2.01\n')
    expect(read(text)).toEqual({ posterior: { parameters, draws }, faults: [] })
  })

  it.each([
    ['of other inputs', 'draw,gain nurse care ai 2030,pace\n1,0,0\n', 'stale-posterior', 'optimism'],
    ['of fewer inputs', 'draw,gain nurse care ai 2030\n1,0\n', 'stale-posterior', 'optimism'],
    ['with a short row', 'draw,gain nurse care ai 2030,optimism\n1,0\n', 'posterior-row', '3'],
    ['with a word', 'draw,gain nurse care ai 2030,optimism\n1,0,much\n', 'not-a-number', ''],
    ['with a decimal comma', 'draw,gain nurse care ai 2030,optimism\n1,0,"0,5"\n', 'decimal-comma', ''],
    ['without draws', 'draw,gain nurse care ai 2030,optimism\n', 'no-draws', '']
  ])('is refused %s', (_, text, code, said) => {
    const { posterior, faults } = read(text)
    expect(posterior).toBeNull()
    expect(faults.map(fault => fault.code)).toEqual([code])
    for (const language of ['fr', 'en'] as const) expect(describeFault(faults[0]!, language)).toContain(said)
  })
})
