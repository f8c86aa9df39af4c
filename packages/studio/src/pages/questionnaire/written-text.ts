/** An answer as a plain text, to be taken away. */
import type { ContributionBody } from '@horizon-soin/consultation'
import type { Language } from '@horizon-soin/datasets'
import type { Shown } from '../consultation/api.js'
import { told } from '../consultation/times.js'
import { answerText } from './text.js'

export function writtenText(
  { answers }: ContributionBody,
  { title, items }: Pick<Shown, 'title' | 'items'>,
  language: Language
): string {
  const text = answerText[language]
  const colon = language === 'fr' ? '\u00a0: ' : ': '
  const parts = answers.map(({ item: id, useful, realistic, remarks = [], text: written }) => {
    const item = items.find(one => one.id === id)
    return [
      item === undefined ? id : told(item.title, language),
      ...(useful === undefined ? [] : [`${text.short.useful}${colon}${text.opinions[useful]}`]),
      ...(realistic === undefined ? [] : [`${text.short.realistic}${colon}${text.opinions[realistic]}`]),
      ...remarks.map(remark => `${text.remarks.kinds[remark.kind]}${colon}${remark.text}`),
      ...(written === undefined ? [] : [written])
    ].join('\n')
  })
  return `${[told(title, language), ...parts].join('\n\n')}\n`.replace(/\n/g, '\r\n')
}
