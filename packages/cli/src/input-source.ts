/** `--input`: where the uncertain inputs of an ensemble come from. */
import type { EnsembleSpec } from '@horizon-soin/model/uncertainty'
import { firstFaults } from './faults.js'
import { withSystemErrors } from './files.js'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'
import type { Study } from './study.js'
import { suggestion } from './suggest.js'

export const INPUT_SOURCES = ['pert', 'posterior'] as const
export type InputSource = (typeof INPUT_SOURCES)[number]

/** @throws Refusal on an unknown name */
export async function readInputSource(value: string, { text }: Session): Promise<InputSource> {
  const source = INPUT_SOURCES.find(known => known === value)
  if (source) return source
  const near = await suggestion(value, INPUT_SOURCES, text)
  throw new Refusal(
    `${text.errors.unknownId('--input', value)}${near} ${text.errors.known(text.list(INPUT_SOURCES))}`
  )
}

export type Posterior = NonNullable<EnsembleSpec['posterior']>

/** The posterior of a dataset. @throws Refusal where it has none, or one that cannot be read */
export async function openPosterior(study: Study, session: Session): Promise<Posterior> {
  const { folder, model } = study
  const posterior = await findPosterior(study, session)
  if (posterior) return posterior
  const data = model.dataset.name === 'etude-2019' ? '' : ` --data ${folder}`
  throw new Refusal(
    session.text.draws.errors.noPosterior(folder, `horizon-soin calibrate --posterior${data}`)
  )
}

/** The posterior of a dataset, null where it has none. @throws Refusal where it cannot be read */
export async function findPosterior({ folder, place }: Study, session: Session): Promise<Posterior | null> {
  const { readPosterior } = await import('@horizon-soin/datasets/node')
  const { path, variant } = place
  const { posterior, faults } = await withSystemErrors(path, session, () => readPosterior(path, { variant }))
  if (faults.length === 0) return posterior
  const shown = await firstFaults(faults, session)
  throw new Refusal([session.text.errors.invalidData(folder, String(faults.length)), shown].join('\n'))
}
