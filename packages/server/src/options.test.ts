import { describe, expect, it } from 'vitest'
import { otherPort, readOptions } from './options.js'

const FRENCH = { LANG: 'fr_FR.UTF-8' }
const read = (command: string, env = {}) => readOptions(command.split(' ').filter(Boolean), env)
const placeOf = (command: string, env = {}) => {
  const { answer } = read(command, env)
  return 'place' in answer ? answer.place : answer
}

describe('readOptions', () => {
  it.each([
    ['', {}, { host: '127.0.0.1', port: 4173 }],
    ['', { PORT: '', HOST: '' }, { host: '127.0.0.1', port: 4173 }],
    ['', { PORT: '8080', HOST: '0.0.0.0' }, { host: '0.0.0.0', port: 8080 }],
    ['--port 5000 --host=::1', { PORT: 'x', HOST: 'y' }, { host: '::1', port: 5000 }],
    ['--port 1 --port=0', {}, { host: '127.0.0.1', port: 0 }],
    ['--folder /tmp/site --lang en', {}, { folder: '/tmp/site', port: 4173 }]
  ])('"%s" with %j', (command, env, place) => expect(placeOf(command, env)).toMatchObject(place))

  it('serves the built studio by default', () => {
    expect(placeOf('')).toMatchObject({ folder: expect.stringMatching(/packages[\\/]studio[\\/]dist$/) })
  })

  it.each([
    ['--port abc', '--port\u00a0: «\u00a0abc\u00a0»', '--port: “abc”'],
    ['--port -1', '«\u00a0-1\u00a0»', '“-1”'],
    ['--port 65536', '0 à 65535', '0 to 65535'],
    ['--port 4173.5', '«\u00a04173.5\u00a0»', '“4173.5”'],
    ['--port', '--port attend une valeur', '--port needs a value'],
    ['--port=', '--port attend une valeur', '--port needs a value'],
    ['--prot 1', 'l’option --prot', 'no option --prot'],
    ['-x', 'l’option -x', 'no option -x'],
    ['--toString', 'l’option --toString', 'no option --toString'],
    ['project --years 2030', 'npx horizon-soin project', 'npx horizon-soin project'],
    ['--lang=de', '«\u00a0de\u00a0»', '“de”']
  ])('"%s" is refused in both languages', (command, french, english) => {
    expect(read(command, FRENCH).answer).toEqual({ refusal: expect.stringContaining(french) })
    expect(read(command, { LANG: 'en_GB' }).answer).toEqual({ refusal: expect.stringContaining(english) })
  })

  it('names the variable where the port comes from one', () => {
    expect(read('', { PORT: 'http' }).answer).toEqual({ refusal: expect.stringMatching(/^PORT\u00a0: /) })
  })

  it('speaks --lang, else the locale, else French', () => {
    expect(read('--help --lang en', FRENCH)).toEqual({ language: 'en', answer: { help: true } })
    expect(read('-h', { LC_ALL: 'en_US', LANG: 'fr_FR' }).language).toBe('en')
    expect(read('', { LANG: 'de_DE' }).language).toBe('fr')
    expect(read('', { LANG: 'enm' }).language).toBe('fr')
  })
})

describe('the installation', () => {
  const read = (command: string, env = {}) => {
    const { answer } = readOptions(command.split(' ').filter(Boolean), { LANG: 'en', ...env })
    if ('installation' in answer) return answer.installation
    return 'refusal' in answer ? answer.refusal : null
  }

  it('is that of the repository, embedded, by default', () => {
    expect(read('')).toMatchObject({
      folder: expect.stringMatching(/[\\/]var$/),
      database: null,
      secretFile: expect.stringMatching(/[\\/]var[\\/]secret\.key$/),
      exportHours: 24,
      settings: { proxies: 0, openNetworks: [], origin: null, securityContact: null }
    })
  })

  it('is set by variables, and by flags before them', () => {
    const env = {
      HORIZON_VAR: '/data/a',
      DATABASE_URL: 'postgresql://a@b/c',
      HORIZON_PROXIES: '2',
      HORIZON_OPEN_NETWORKS: '192.0.2.0/24, 2001:db8::/32',
      HORIZON_SECURITY_CONTACT: 'securite@example.org',
      HORIZON_ORIGIN: 'https://Soin.example.org',
      HORIZON_SECRET_FILE: '/run/key',
      HORIZON_EXPORT_HOURS: '6'
    }
    expect(read('', env)).toEqual({
      folder: '/data/a',
      database: 'postgresql://a@b/c',
      secretFile: '/run/key',
      exportHours: 6,
      settings: {
        proxies: 2,
        openNetworks: ['192.0.2.0/24', '2001:db8::/32'],
        origin: 'https://soin.example.org',
        securityContact: 'mailto:securite@example.org'
      }
    })
    expect(read('--var /data/b --database postgres://x/y', env)).toMatchObject({
      folder: '/data/b',
      database: 'postgres://x/y'
    })
  })

  it.each([
    ['HORIZON_PROXIES', '-1'],
    ['HORIZON_OPEN_NETWORKS', '192.0.2.0'],
    ['HORIZON_ORIGIN', 'example.org/consultation'],
    ['HORIZON_SECURITY_CONTACT', 'http://example.org/'],
    ['HORIZON_EXPORT_HOURS', 'daily'],
    ['DATABASE_URL', 'mysql://root:hidden@host/db']
  ])('%s = %s is refused, with what is expected', (name, value) => {
    const refusal = read('', { [name]: value })
    expect(refusal).toMatch(new RegExp(`^${name}: .+ will not do\\. Write .+\\.$`))
    expect(refusal).not.toContain('hidden')
  })
})

it('otherPort is one that may be had', () => {
  expect([80, 4173, 65_535].map(otherPort)).toEqual([4173, 4174, 4173])
})
