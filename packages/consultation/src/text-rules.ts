/** What a text may hold, whoever writes it. */

/** A control character other than a line feed or a tab, or half a character, which no database keeps. */
export const CONTROL = /(?![\n\t])\p{Cc}|\p{Cs}/u

/** A tag, a link or a heading: texts are paragraphs and lists, never markup. */
export const MARKUP = /<[a-z!/]|\]\(|^#{1,6} |\*\*/im

/** Something to read: a text of spaces and of marks without width says nothing. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u

/** Whether a text says nothing. */
export const isBlank = (text: string): boolean => !VISIBLE.test(text)

/** Whether a text has more than `limit` characters: code points, as people count them, not bytes. */
export function isLonger(text: string, limit: number): boolean {
  if (text.length <= limit) return false
  return text.length > 2 * limit || [...text].length > limit
}

/**
 * A text as it is sent: line ends made one line feed, spaces and empty lines at both ends left out. What a person wrote is
 * changed in nothing else.
 */
export const tidyText = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
