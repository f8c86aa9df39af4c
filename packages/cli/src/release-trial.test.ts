import type { Given, Trial } from '@horizon-soin/releases/compose'
import { wordsOf } from '@horizon-soin/words'
import { describe, expect, it } from 'vitest'
import { loadMessages } from './messages/index.js'
import { printStillExposed, printTrial } from './release-trial.js'
import type { Session } from './session.js'
import { terminalOf } from './terminal.js'

const exposed = [
  { id: 'n|a1', low: 3, high: 3, item: null, group: 'a1', question: null, answer: null },
  { id: 'crossed|a1|s1', low: 0, high: null, item: null, group: 'a1', question: null, answer: null }
]

async function said(language: 'fr' | 'en', print: (session: Session) => void): Promise<string> {
  let out = ''
  const stdout = {
    write(text: string) {
      out += text
      return true
    }
  }
  const io = { stdout, stderr: stdout, env: {}, cwd: '/' }
  const text = await loadMessages(language)
  print({ io, language, text, words: wordsOf(language), terminal: terminalOf(io), exitCode: 1 })
  return out.replace(/\s+/g, ' ')
}

const trialOf = (suggestion: string[]) =>
  ({
    release: {
      consultation: { title: { fr: 'Avis', en: 'Opinion' } },
      rules: { threshold: 11 },
      audit: { figures: 9, hidden: 2 },
      weighted: null
    },
    exposed,
    suggestion,
    isMinimal: true
  }) as unknown as Trial
const given = { number: 1, tally: { completed: 60 } } as unknown as Given

describe('what a trial says', () => {
  it('G2: tells that nothing is published where the second attack finds something still', async () => {
    const fr = await said('fr', session => printStillExposed(trialOf([]), session))
    expect(fr).toContain('2 nombres se recalculent encore')
    expect(fr).toContain('n|a1 : vaut 3')
    expect(fr).toContain('Rien n’est publié')
    expect(await said('en', session => printStillExposed(trialOf([]), session))).toContain(
      'Nothing is published'
    )
  })

  it('G2: promises no set to hide where none was found', async () => {
    const fr = await said('fr', session => printTrial(trialOf([]), { given, accepted: true }, session))
    expect(fr).toContain('aucun masquage n’a été trouvé')
    expect(fr).not.toMatch(/À masquer de plus|--accept/)
    const some = await said('fr', session =>
      printTrial(trialOf(['n|a2']), { given, accepted: false }, session)
    )
    expect(some).toContain('À masquer de plus, 1 nombre ; moins ne suffit pas')
  })
})
