import { it } from 'vitest'
import { trial } from './compose.js'
import { draw, givenOf, recordOf, tallyOf } from './testing/drawn.js'

const N = Number(process.env.N ?? 300),
  I = Number(process.env.I ?? 20),
  A = Number(process.env.A ?? 12),
  S = Number(process.env.S ?? 8)
it('bench', async () => {
  const record = recordOf(I, A, S)
  const tally = tallyOf(record, draw(record, N, 1))
  const given = givenOf(record, tally)
  let t = performance.now()
  const first = await trial(given, [])
  console.log(
    'first',
    Math.round(performance.now() - t),
    'exposed',
    first.exposed.length,
    'suggestion',
    first.suggestion.length,
    first.isMinimal,
    first.release.audit,
    first.exposed.length
  )
  t = performance.now()
  const second = await trial(given, first.suggestion)
  console.log(
    'second',
    Math.round(performance.now() - t),
    'exposed',
    second.exposed.length,
    second.suggestion.length,
    second.release.audit,
    JSON.stringify(second.release).length
  )
  console.log(second.exposed.slice(0, 5))
  const shown = second.release.results.filter(r => 'value' in r.count)
  const by = new Map<string, number>()
  for (const r of shown) {
    const d = r.group.split('/')[0]!
    by.set(d, (by.get(d) ?? 0) + 1)
  }
  console.log(
    'shown',
    Object.fromEntries(by),
    'of',
    second.release.results.length,
    'groups',
    second.release.groups.filter(g => 'value' in g.n).length,
    'shares',
    second.release.results.filter(r => r.share).length,
    'crossed',
    second.release.crossed.filter(g => 'value' in g.n).length,
    'cmp',
    second.release.comparisons.length
  )
  console.log(
    'all',
    second.release.results
      .filter(r => r.group === 'all')
      .slice(0, 13)
      .map(r => r.question + ' ' + r.answer + ' ' + JSON.stringify(r.count) + ' ' + JSON.stringify(r.base))
      .join('\n')
  )
}, 600000)

import { afterAll } from 'vitest'

afterAll(() => console.log('cpu', process.cpuUsage()))
