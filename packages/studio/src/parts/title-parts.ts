/** Titles of publications are in the language they were published in; a remark of ours may follow in French. */
import type { Language } from '@horizon-soin/datasets'

export interface TitlePart {
  text: string
  /** Null where the words do not tell: names, numbers. */
  language: Language | null
}

const REMARK =
  /,? ?(?:\((?:estimation|rapport|reprise|enquête|communiqué|analyse|essai) .*\).*|lu dans (?:la |une )?(?:presse|reprise).*)$/iu
const WORDS = {
  fr: /(?:^|[\s(])(?:le|la|les|un|une|des|du|de|en|et|au|aux|par|sur|dans|pour|chez|où|son|pourquoi)(?=[\s,:?…]|$)|[ldqn]’\p{L}|é|è|ê|ç/giu,
  en: /(?:^|[\s(])(?:the|of|and|in|on|for|to|with|by|be|is|may|at|from|after|before|that|without|could|staff|using|systematic|review|survey|trends|time|or|halves|improves)(?=[\s,:?]|$)/giu
} as const

const languageOf = (text: string): Language | null => {
  const [fr, en] = [WORDS.fr, WORDS.en].map(words => text.match(words)?.length ?? 0) as [number, number]
  return fr === en ? null : fr > en ? 'fr' : 'en'
}

/** The title, then the remark on how it was read, each with its language. */
export function titleParts(title: string): TitlePart[] {
  const at = title.search(REMARK)
  if (at <= 0) return [{ text: title, language: languageOf(title) }]
  const head = title.slice(0, at)
  return [
    { text: head, language: languageOf(head) },
    { text: title.slice(at), language: 'fr' }
  ]
}
