/** The results of `sensitivity` for other programs: DATASET.md, "Command output". */
import type { Swing, Tornado } from '@horizon-soin/model/uncertainty'
import type { Index } from './sensitivity-run.js'
import type { Session } from './session.js'

/** `input` is null for a group as a whole. */
export const toIndexRecord = ({ input, group, first, firstInterval, total, totalInterval }: Index) => ({
  input: input?.id ?? null,
  group,
  first,
  first_interval: firstInterval,
  total,
  total_interval: totalInterval
})

const toSwingRecord = ({ input, low, high }: Swing) => ({ input: input.id, group: input.group, low, high })

export const toTornadoRecord = ({ base, swings }: Tornado) => ({ base, swings: swings.map(toSwingRecord) })

const COLUMNS = ['input', 'group', 'first', 'first_low', 'first_high', 'total', 'total_low', 'total_high']

/** A tidy table: a line a group or an input, with the result at its low and high where one at a time was asked for. */
export function writeIndices(indices: readonly Index[], oneWay: Tornado | null, { terminal }: Session): void {
  const swings = new Map(oneWay?.swings.map(swing => [swing.input.id, swing]))
  const lines = indices.map(({ input, group, first, firstInterval, total, totalInterval }) => {
    const swing = input === null ? undefined : swings.get(input.id)
    return [
      ...[input?.id ?? '', group, first, ...firstInterval, total, ...totalInterval],
      ...(oneWay === null ? [] : [swing?.low ?? '', swing?.high ?? ''])
    ].join(',')
  })
  const header = [...COLUMNS, ...(oneWay === null ? [] : ['low', 'high'])].join(',')
  terminal.raw(`${[header, ...lines].join('\n')}\n`)
}
