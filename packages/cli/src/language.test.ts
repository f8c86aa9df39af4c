import { describe, expect, it } from 'vitest'
import { chooseLanguage, localeLanguage } from './language.js'

describe('localeLanguage', () => {
  it.each([
    [{}, 'fr'],
    [{ LANG: 'C.UTF-8' }, 'fr'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'fr'],
    [{ LANG: 'en_US', LC_MESSAGES: 'fr_FR' }, 'fr'],
    [{ LANG: 'fr_FR', LC_MESSAGES: 'fr_FR', LC_ALL: 'en' }, 'en'],
    [{ LANG: 'en_GB', LC_ALL: '' }, 'en'],
    [{ LANG: 'enm' }, 'fr']
  ])('%j speaks %s', (env, language) => expect(localeLanguage(env)).toBe(language))
})

describe('chooseLanguage', () => {
  it('takes --lang out of the arguments, the last one winning', () => {
    const choice = chooseLanguage(['--lang', 'en', 'project', '--lang=fr', '--years', '2030'], {})
    expect(choice).toEqual({ language: 'fr', rest: ['project', '--years', '2030'], unknown: null })
  })

  it('leaves what follows -- alone, and says what it does not know', () => {
    expect(chooseLanguage(['new', '--', '--lang'], {}).rest).toEqual(['new', '--', '--lang'])
    expect(chooseLanguage(['--lang=de'], {}).unknown).toBe('de')
    expect(chooseLanguage(['--lang'], {}).unknown).toBe('')
  })
})
