/** Sheets that passed the gate are kept: all of them, or none. */
import { createHash, createHmac } from 'node:crypto'
import { makeReceipt } from '@horizon-soin/consultation'
import type { Accept, Store } from '@horizon-soin/storage'
import type { CheckedSheet } from './paper-check.js'
import type { PaperFault } from './paper-sheets.js'
import type { Session } from './session.js'

export interface KeptSheet {
  reference: string
  /** Its receipt code, which reads, corrects and withdraws it. */
  code: string
  again: boolean
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * The receipt of a sheet follows from its reference and a secret of the installation: the same sheet, given again, is known.
 *
 * @param now milliseconds since 1970
 */
export async function keepSheets(
  store: Store,
  consultation: string,
  sheets: readonly CheckedSheet[],
  now: number,
  { text }: Session
): Promise<{ kept: KeptSheet[] } | { faults: PaperFault[] }> {
  const say = text.consultation.paper
  const secret = await store.secret('paper')
  const codes = sheets.map(({ reference }) =>
    makeReceipt(createHmac('sha256', secret).update(`paper\n${consultation}\n${reference}`).digest())
  )
  const accepts = sheets.map(
    ({ token, body }, index): Accept => ({
      consultation,
      receipt: sha256(codes[index]!),
      token: token === null ? null : sha256(token),
      channel: 'paper',
      marks: [],
      body,
      now
    })
  )
  const answer = await store.acceptAll(accepts)
  if ('refused' in answer) {
    const messages = {
      token: say.token,
      conflict: '',
      'not-open': say.notOpen(consultation),
      items: say.items
    }
    return {
      faults: answer.refused.map(({ index, why }) => {
        const { at, reference } = sheets[index]!
        const message =
          why === 'conflict'
            ? say.changed(reference)
            : why === 'unknown'
              ? text.consultation.unknown(consultation)
              : messages[why]
        return { at, reference, message }
      })
    }
  }
  return {
    kept: sheets.map(({ reference }, index) => ({
      reference,
      code: codes[index]!,
      again: answer.kept[index] === 'again'
    }))
  }
}
