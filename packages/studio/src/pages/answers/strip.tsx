/** The range of a number on a line: bands of half and of nine in ten of the draws, and a tick at zero where its sign says something. */
import { rangeStrip } from '@horizon-soin/figures'
import type { AnswerNumber } from '@horizon-soin/words'

interface Props {
  number: Pick<AnswerNumber, 'value' | 'range'>
  isSigned: boolean
  domain: readonly [number, number]
  width: number
}

export function Strip({ number: { value, range }, isSigned, domain, width }: Props) {
  const svg = rangeStrip(
    {
      value,
      range: range && { q05: range[0], q25: range[1], q50: range[2], q75: range[3], q95: range[4] },
      ...(isSigned ? { reference: 0 } : {}),
      domain
    },
    { width }
  )
  // biome-ignore lint/security/noDangerouslySetInnerHtml: figures make it of numbers alone
  return <span className="strip" dangerouslySetInnerHTML={{ __html: svg }} />
}
