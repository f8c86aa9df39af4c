import { describe, expect, it } from 'vitest'
import { describeOpenProblem, type OpenProblemCode, openProblem } from './open-problem.js'

/** Typed as a record so that a new code is a type error here. */
const ALL: Record<OpenProblemCode, string> = {
  'nothing-given': '',
  'zip-with-others': 'a.zip',
  'bad-zip': 'a.zip',
  'encrypted-zip': 'a.zip',
  'unsafe-path': '../a.csv',
  'repeated-file': 'a.csv',
  'too-many-files': '1500',
  'too-large': 'a.zip',
  workbook: 'a.xlsx',
  'not-a-dataset': '',
  'reader-stopped': ''
}

describe('describeOpenProblem', () => {
  it.each(Object.entries(ALL))('says %s in both languages, with its typography', (code, value) => {
    const problem = openProblem(code as OpenProblemCode, value)
    const [fr, en] = [describeOpenProblem(problem, 'fr'), describeOpenProblem(problem, 'en')]
    expect(fr).toMatch(/^[\p{Ll}«\d]/u)
    expect(fr).not.toMatch(/['"]| [;:!?%»]|« |\.$/)
    expect(en).toMatch(/^[\p{Ll}"\d]/u)
    expect(en).not.toMatch(/[«»’\u00a0]|\.$/)
    expect([fr, en].every(sentence => sentence.includes(value))).toBe(true)
  })

  it('keeps a long name short', () => {
    expect(openProblem('bad-zip', 'x'.repeat(500)).value).toHaveLength(81)
  })
})
