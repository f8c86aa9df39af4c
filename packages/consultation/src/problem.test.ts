import { describe, expect, it } from 'vitest'
import { PROBLEM_CODES, problemText } from './problem.js'

describe('the words of problems', () => {
  it('are whole sentences in both languages, filled, and repeat nothing of what was sent', () => {
    for (const code of PROBLEM_CODES) {
      for (const language of ['fr', 'en'] as const) {
        const text = problemText({ path: 'answers/0/secret', code, limit: 4000 }, language)
        expect(text).toMatch(/^\p{Lu}.*\.$/u)
        expect(text).not.toMatch(/[{}]|secret|undefined/)
        if (language === 'fr') expect(text).not.toMatch(/[^\u00a0][:;!?]|'/)
      }
    }
    expect(problemText({ path: '', code: 'too-long', limit: 4000 }, 'fr')).toBe(
      'Ce texte dépasse 4\u202f000 caractères.'
    )
    expect(problemText({ path: '', code: 'too-large', limit: 60_000 }, 'en')).toContain(
      '60,000 bytes, about 20 pages'
    )
  })
})
