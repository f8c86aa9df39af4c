import { readEvidenceFolder, readFolder } from '@horizon-soin/datasets/node'
import {
  hindcast,
  hindcastRanges,
  hindcastSpecs,
  leadingPart,
  technologyParts
} from '@horizon-soin/model/editions'
import { createGathering, gather, openEnsemble } from '@horizon-soin/model/uncertainty'
import { expect, it } from 'vitest'

it('x', async () => {
  const a = await readFolder('data/etude-2019')
  const b = await readFolder('/tmp/hind/f26')
  console.log(b.faults.slice(0, 5))
  const d = await readEvidenceFolder('data/preuves', a.dataset!)
  console.log(d.faults.slice(0, 5))
  const ed = (x: any) => ({ dataset: x, scenario: x.scenarios.find((s: any) => s.id === 'median') })
  const [s, e] = [ed(a.dataset), ed(b.dataset)]
  let t = Date.now()
  const rows = hindcast(s, e, 2025)
  console.log(Date.now() - t)
  t = Date.now()
  const tp = technologyParts(s, e, 2025)
  console.log(Date.now() - t)
  t = Date.now()
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
  const ob = r(specs.observed)
  console.log(Date.now() - t)
  const p = (x: number) => (100 * x).toFixed(2).padStart(7)
  rows.forEach((x, i) => {
    const o = d.evidence?.observed.find(z => z.profession === x.profession && z.indicator === 'effective')
    console.log(
      (x.profession ?? x.group)!.padEnd(20),
      p(x.projected),
      p(x.projectedLow),
      p(x.projectedHigh),
      '|',
      p(x.observed),
      p(ob[i]!.low),
      p(ob[i]!.high),
      '|',
      p(x.gainPerUser),
      p(x.intensity),
      p(x.adoption),
      '|',
      p(x.reversed.gainPerUser),
      p(x.reversed.intensity),
      p(x.reversed.adoption),
      leadingPart(x, x.reversed),
      o?.value
    )
  })
  for (const y of tp)
    console.log(
      (y.profession ?? y.group)!.padEnd(20),
      y.technology.padEnd(10),
      'A',
      p(y.adoption.projected),
      p(y.adoption.observed),
      'G',
      p(y.gainPerUser.projected),
      p(y.gainPerUser.observed),
      'I',
      p(y.intensity.projected),
      p(y.intensity.observed),
      'F',
      p(y.freed.projected),
      p(y.freed.observed),
      '|',
      p(y.forward.gainPerUser),
      p(y.forward.intensity),
      p(y.forward.adoption),
      '|',
      p(y.reversed.gainPerUser),
      p(y.reversed.intensity),
      p(y.reversed.adoption),
      leadingPart(y.forward, y.reversed)
    )
})
