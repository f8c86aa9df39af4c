/** Test only. A release made of drawn contributions by what makes every release, with what goes beside it. */
import { NOTICE_HEADINGS, type Notice, type NoticeHeading } from '@horizon-soin/consultation'
import { trial } from '../../compose.js'
import type { Margin, Release } from '../../release.js'
import { draw, givenOf, recordOf, tallyOf } from '../../testing/drawn.js'
import type { Beside } from '../beside.js'

/**
 * The release that nothing can be computed of, and the one before what was suggested was hidden, of which something can.
 *
 * @param people drawn, of two proposals, three activities and two structures
 */
export async function released(people: number, seed: number): Promise<{ unsafe: Release; safe: Release }> {
  const record = recordOf(2, 3, 2)
  const given = { ...givenOf(record, tallyOf(record, draw(record, people, seed))), margins: MARGINS }
  const first = await trial(given, [])
  const second = await trial(given, first.suggestion)
  if (first.exposed.length === 0 || second.exposed.length > 0) throw new Error('another seed is needed')
  return { unsafe: first.release, safe: second.release }
}

const MARGINS: Margin[] = ['a1', 'a2', 'a3'].map((choice, i) => ({
  dimension: 'activity',
  choice,
  headcount: 10_000 * (i + 1),
  source: 'drawn',
  status: 'assumption'
}))

const notice: Notice = {
  version: 1,
  headings: Object.fromEntries(
    NOTICE_HEADINGS.map(heading => [heading, { fr: 'Qui répond', en: 'Who answers' }])
  ) as Record<NoticeHeading, { fr: string; en: string }>
}

/** Remarks of these texts, the last one withdrawn. */
export const beside = (texts: readonly string[] = ['Oui, mais quand ?']): Beside => ({
  notice,
  remarks: [...texts, 'retirée'].map((text, i) => ({
    id: `r${i}`,
    item: 'proposition-1',
    version: 1,
    kind: 'for',
    text,
    themes: ['time', 'tools'],
    alike: 1,
    signature: i === 0 ? 'Camille' : null
  })),
  responses: [
    {
      item: 'proposition-1',
      version: 1,
      outcome: 'partly',
      text: { fr: 'En partie', en: 'In part' },
      remarks: ['r0'],
      next: 2,
      at: Date.UTC(2027, 5, 1)
    }
  ],
  withdrawn: [`r${texts.length}`]
})
