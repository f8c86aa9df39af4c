import { readEvidenceFolder, readFolder } from '@horizon-soin/datasets/node'
import { hindcastRanges, hindcastSpecs } from '@horizon-soin/model/editions'
import { createGathering, gather, openEnsemble } from '@horizon-soin/model/uncertainty'
import { it } from 'vitest'
import { en } from '../en.js'
import { fr } from '../fr.js'
import { labelsOf } from '../labels.js'
import { hindcastWords } from './hindcast-words.js'
import { hindcastReport } from './report.js'

it('x', async () => {
  const a = await readFolder('data/etude-2019')
  const b = await readFolder('/tmp/hind/f26')
  console.log(b.faults.slice(0, 5))
  const d = await readEvidenceFolder('data/preuves', a.dataset!)
  const ed = (x: any) => ({ dataset: x, scenario: x.scenarios.find((s: any) => s.id === 'median') })
  const [s, e] = [ed(a.dataset), ed(b.dataset)]
  const specs = hindcastSpecs(s, e, 2025, { draws: 1024, seed: 1 })
  const r = (spec: any) => {
    const { size, blocks, run } = openEnsemble(spec)
    const g = createGathering(size, spec.draws)
    for (let i = 0; i < blocks; i++) {
      const v = run(i)
      gather(g, v, v.length / size)
    }
    return hindcastRanges(spec, g)
  }
  const t = Date.now()
  const report = hindcastReport(s, e, d.evidence!, 2025, r(specs.observed))
  console.log(Date.now() - t)
  for (const w of [fr, en]) {
    const labels = labelsOf(a.dataset!, w)
    const x = hindcastWords(report, labels, w)
    console.log(
      [
        x.title,
        x.finding.join(' '),
        ...report.rows.map(y => labels.profession(y.profession!) + ': ' + x.rowOf(y)),
        ...report.technologies
          .filter(y => y.group === 'all')
          .map(y => y.technology + ': ' + x.technologyOf(y).join(' ')),
        x.message.join(' '),
        x.workforce.join(' '),
        x.unconfronted.join('\n'),
        ...x.thin.map(t => t.about + ' — ' + t.reason),
        x.guide
      ].join('\n')
    )
  }
  console.log(report.workforce.accuracy)
})
