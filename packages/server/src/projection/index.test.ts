import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import swagger from '@fastify/swagger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../api.js'
import { ANSWERS, DatasetsAnswer, Term } from './answers.js'
import type { QuestionName } from './questions.js'
import { openProjection } from './testing/open-projection.js'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-'))
const scenario = {
  id: 'essai',
  label: { fr: 'Un essai', en: 'A trial' },
  adoption: { default: 0.5, technologies: { ia: 1 } },
  workforce: { professions: { infirmier: { places: 1.2 } } }
}
const scenarioFile = join(folder, 'essai.yaml')
let app: Api

beforeAll(async () => {
  writeFileSync(scenarioFile, JSON.stringify(scenario))
  app = await openProjection({}, async api => {
    await api.register(swagger, { openapi: { openapi: '3.1.0' } })
    // What checks answers is what checks requests.
    await api.register(async checks => {
      checks.addSchema(Term)
      for (const [name, body] of Object.entries({ ...ANSWERS, datasets: DatasetsAnswer }))
        checks.post(`/check/${name}`, { bodyLimit: 2 ** 24, schema: { body } }, async () => 'sound')
    })
  })
  await app.ready()
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

const get = (url: string, language = 'en') => app.inject({ url, headers: { 'accept-language': language } })
const post = (url: string, payload: object | string) =>
  app.inject({
    method: 'POST',
    url,
    payload,
    headers: { 'content-type': 'application/json', 'accept-language': 'en' }
  })

/** What the command line prints. */
async function printed(command: string): Promise<unknown> {
  const argv = [`${ROOT}packages/cli/bin/horizon-soin.js`, ...command.split(' '), '--format', 'json']
  const { stdout } = await promisify(execFile)(process.execPath, argv, {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8' },
    maxBuffer: 2 ** 24
  })
  return JSON.parse(stdout)
}

const QUESTIONS: [QuestionName, string, string | object][] = [
  [
    'project',
    `project --years 2025,2030-2032 --since 2025 --scenario ${scenarioFile}`,
    { years: [2032, 2025, 2030, 2031], since: 2025, scenario }
  ],
  [
    'ensemble',
    'ensemble --data data/france-2026#meilleurs-sites --indicator effective --group all --profession infirmier --draws 300 --seed 7 --above 0.2',
    'data=france-2026&variant=meilleurs-sites&indicator=effective&group=all&profession=infirmier&draws=300&seed=7&above=0.2'
  ],
  [
    'explain',
    'explain effective --profession infirmier --year 2040 --scenario rapide --depth 4 --top 3',
    'indicator=effective&profession=infirmier&year=2040&scenario=rapide&depth=4&top=3'
  ],
  ['balance', 'balance --data data/france-2026 --years 2030', 'data=france-2026&years=2030'],
  [
    'plan',
    'plan --profession infirmier --from 2028 --target 2035,2040 --at-least 2045 --draws 100 --meet 0.8 --seed 3',
    'profession=infirmier&from=2028&targets=2040,2035&atLeast=2045&draws=100&meet=0.8&seed=3'
  ]
]

describe('the projection', () => {
  it.each(QUESTIONS)('answers %s as the command line does', async (name, command, asked) => {
    const [expected, answer] = await Promise.all([
      printed(command),
      typeof asked === 'string' ? get(`/api/${name}?${asked}`) : post(`/api/${name}`, asked)
    ])
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(answer.json()).toEqual(expected)
    expect((await post(`/check/${name}`, answer.body)).body).toBe('sound')
  })

  it('draws from the posterior too', async () => {
    const answer = await get(
      '/api/ensemble?input=posterior&draws=64&years=2030&indicator=effective&group=all'
    )
    const asked = '--input posterior --draws 64 --years 2030 --indicator effective --group all'
    expect(answer.json()).toEqual(await printed(`ensemble ${asked}`))
  })

  it('names what may be asked', async () => {
    const answer = await get('/api/datasets')
    const { datasets } = answer.json() as { datasets: Record<string, { id: string }[]>[] }
    expect(datasets.map(({ id }) => id)).toEqual(['etude-2019', 'france-2026'])
    expect(datasets[1]!['variants']!.map(({ id }) => id)).toEqual(['routine', 'meilleurs-sites'])
    expect(datasets[0]!['scenarios']!.map(({ id }) => id)).toContain('median')
    expect(datasets[0]!['years']).toEqual({ first: 2018, last: 2050, balance_base: 2018 })
    expect((await post('/check/datasets', answer.body)).body).toBe('sound')
  })

  it('names terms in the language that is asked for, French first', async () => {
    const url = '/api/explain?indicator=headcount&year=2020&depth=1'
    const label = async (language: string) =>
      ((await get(url, language)).json() as { term: { label: string } }).term.label
    expect(await label('de')).toBe(await label('fr'))
    expect(await label('en')).not.toBe(await label('fr'))
  })
})

/** What a guide asks of the projection by curl. */
const asked = (guide: string) =>
  [
    ...readFileSync(`${ROOT}docs/${guide}`, 'utf8').matchAll(
      /^curl (?:.*-d '(.+)' )?'http:\/\/localhost:4173(\/api\/(?:datasets|project|ensemble|explain|balance|plan)\b.*)'$/gm
    )
  ].map(([, body, url]) => ({ body, url: url! }))

describe('the guides', () => {
  const commands = asked('api.md')

  it('ask every question, alike in both languages', () => {
    expect(new Set(commands.map(({ url }) => url.split('?')[0])).size).toBe(6)
    expect(commands.filter(({ body }) => body !== undefined)).toHaveLength(1)
    const french = asked('interface-de-programmation.md')
    expect(french.map(({ body, url }) => [url, body?.replace('essai', 'trial')])).toEqual(
      commands.map(({ body, url }) => [url, body])
    )
  })

  it.each(commands)('are answered on $url', async ({ body, url }) => {
    const answer = await (body === undefined ? get(url) : post(url, body))
    expect([answer.statusCode, answer.body.length > 150]).toEqual([200, true])
  })
})

describe('a request that has no answer', () => {
  it.each([
    [
      '/api/project?data=etude-2018',
      404,
      { path: 'data', expected: 'one of: etude-2019, france-2026', suggestion: 'etude-2019' }
    ],
    ['/api/project?data=france-2026&variant=routines', 404, { path: 'variant', suggestion: 'routine' }],
    ['/api/project?variant=routine', 404, { path: 'variant', expected: 'nothing: this dataset has none' }],
    ['/api/project?scenario=rapid', 404, { path: 'scenario', suggestion: 'rapide' }],
    ['/api/balance?profession=infirmiers', 404, { path: 'profession', suggestion: 'infirmier' }],
    ['/api/explain?indicator=efective&year=2030', 404, { path: 'indicator', suggestion: 'effective' }],
    ['/api/project?data=../../etc', 400, { path: 'data', expected: 'a value written like etude-2019' }],
    ['/api/project?data=%2Fetc%2Fpasswd', 400, { path: 'data' }],
    ['/api/project?yeers=2030', 400, { path: 'yeers', suggestion: 'years' }],
    ['/api/project?years=2030,', 400, { path: 'years', expected: 'a value written like 2025,2030-2035' }],
    ['/api/project?years=1000-9999', 400, { path: 'years', expected: 'at most 100 values' }],
    ['/api/project?years=2030-2025', 400, { path: 'years' }],
    ['/api/project?indicator=fte&indicator=need', 400, { path: 'indicator' }],
    ['/api/project?__proto__=1', 400, { path: '__proto__' }],
    ['/api/ensemble?draws=4097', 400, { path: 'draws', expected: 'a number of at most 4096' }],
    ['/api/ensemble?draws=1e3', 400, { path: 'draws' }],
    ['/api/ensemble?input=file', 400, { path: 'input', expected: 'one of: pert, posterior' }],
    ['/api/explain?year=2030', 400, { path: 'indicator', expected: 'a value: it is required' }],
    ['/api/plan?meet=1', 400, { path: 'meet', expected: 'a number below 1' }],
    ['/api/plan?draws=50', 400, { path: 'draws' }]
  ])('%s is refused with %i, and what was expected', async (url, status, detail) => {
    const answer = await get(url)
    expect([answer.statusCode, answer.json()]).toEqual([
      status,
      {
        error: expect.any(String),
        code: status === 404 ? 'not-found' : 'bad-request',
        details: [expect.objectContaining(detail)]
      }
    ])
  })

  it.each([
    ['/api/project?years=2017', 'years: 2017 is outside the dataset. Choose from 2018 to 2050.'],
    ['/api/project?indicator=leavers&group=all', 'no result answers these choices. Remove one.'],
    ['/api/project?since=2025&indicator=fte', /since is for effective only/],
    ['/api/ensemble?data=france-2026&years=2026-2050', /at most \d+ draws/],
    ['/api/ensemble?above=0.2', /a single indicator/],
    ['/api/ensemble?above=2&indicator=effective', /over 1/],
    ['/api/ensemble?data=france-2026&input=posterior', /no posterior/],
    ['/api/explain?indicator=adoption&year=2030', /Give one/],
    ['/api/explain?indicator=leavers&year=2030', /It is for: profession=/],
    ['/api/explain?indicator=fte&group=all&profession=infirmier&year=2030', /Choose one/],
    [
      '/api/plan?profession=infirmier&targets=2027',
      /changes nothing in 2027\. Choose years from \d{4} to 2050/
    ],
    ['/api/plan?from=2035&to=2030', /no year from 2035 to 2030/],
    ['/api/plan?meet=0.999&draws=200', /at least 1000 draws/]
  ])('%s is refused by the model: %s', async (url, error) => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(422)
    expect(answer.json()).toEqual({ error: expect.stringMatching(error), code: 'unprocessable' })
  })

  it('tells every fault of a scenario, where it is and what was expected', async () => {
    const answer = await post('/api/project', {
      scenario: { id: 'essai', adoption: { technologies: { iaa: 1 } }, potental: 1, need: { trend: 'much' } }
    })
    expect(answer.statusCode).toBe(400)
    const { details } = answer.json() as { details: object[] }
    expect(details).toEqual([
      expect.objectContaining({ path: 'scenario.adoption.technologies.iaa', suggestion: 'ia' }),
      expect.objectContaining({ path: 'scenario.potental', suggestion: 'potential' }),
      expect.objectContaining({ path: 'scenario.need.trend', expected: expect.stringMatching(/number/) })
    ])
  })

  it.each([
    ['a prototype', '{"years":[2030],"__proto__":{"draws":1}}', 400],
    ['a prototype in a scenario', '{"scenario":{"id":"x","__proto__":{"adoption":1}}}', 400],
    ['a constructor', '{"scenario":{"id":"x","constructor":{"prototype":{"adoption":1}}}}', 400],
    ['what is no JSON', '{"years":[2030', 400],
    ['no object', '[]', 400],
    ['nothing', '', 400],
    ['numbers as texts', '{"years":["2030"]}', 400],
    ['a path', '{"data":"../../etc"}', 400],
    [
      'a scenario as deep as a body can be',
      `{"scenario":{"id":"x","need":${'['.repeat(30_000)}${']'.repeat(30_000)}}}`,
      400
    ],
    ['more than a scenario holds', `{"scenario":{"id":"${'x'.repeat(70_000)}"}}`, 413]
  ])('is refused where it holds %s', async (_, body, status) => {
    const answer = await post('/api/project', body)
    expect([answer.statusCode, answer.json()]).toEqual([
      status,
      expect.objectContaining({
        error: expect.any(String),
        code: status === 413 ? 'too-large' : 'bad-request'
      })
    ])
    expect({}).not.toHaveProperty('draws')
  })

  it('is told in French where no other language is asked for', async () => {
    const answer = await app.inject('/api/project?data=etude')
    expect(answer.json()).toEqual({
      error: 'data\u00a0: «\u00a0etude\u00a0» n’est pas connu. Les détails disent ce qui l’est.',
      code: 'not-found',
      details: [{ path: 'data', expected: 'l’un de\u00a0: etude-2019, france-2026', suggestion: null }]
    })
    expect(answer.headers['vary']).toBe('Accept-Language')
  })

  it('is told for text that is no JSON', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/project',
      payload: 'years=2030',
      headers: { 'content-type': 'text/plain' }
    })
    expect(answer.statusCode).toBe(415)
    expect(answer.json()).toEqual({ error: expect.stringMatching(/application\/json/), code: 'media' })
  })
})

it('describes each operation, its parameters and its answers', () => {
  const { paths, components } = app.swagger() as unknown as {
    paths: Record<string, Record<string, Record<string, unknown>>>
    components: { schemas: object }
  }
  const operations = Object.entries(paths)
    .filter(([path]) => path.startsWith('/api/'))
    .flatMap(([path, methods]) => Object.entries(methods).map(([method, one]) => ({ path, method, ...one })))
  const ids = operations.map(one => (one as { operationId?: string }).operationId)
  expect(ids.toSorted()).toEqual([
    'getBalance',
    'getDatasets',
    'getEnsemble',
    'getExplain',
    'getPlan',
    'getProject',
    'postBalance',
    'postEnsemble',
    'postExplain',
    'postPlan',
    'postProject'
  ])
  for (const one of operations as unknown as Record<string, object>[]) {
    expect(one).toMatchObject({
      tags: ['projection'],
      summary: expect.any(String),
      description: expect.any(String)
    })
    expect(Object.keys(one['responses']!)).toEqual(
      expect.arrayContaining(['200', '400', '404', '422', '429', '503'])
    )
    for (const parameter of (one['parameters'] ?? []) as object[])
      expect(parameter).toHaveProperty('description', expect.stringMatching(/\.$/))
  }
  expect(JSON.stringify(components.schemas)).toContain('ProjectionTerm')
})
