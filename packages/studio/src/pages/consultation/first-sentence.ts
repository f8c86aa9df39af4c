/** The first sentence of a text, and what follows it; both in the form of the text. */
export function firstSentence(text: string): [first: string, rest: string] {
  const end = /[.!?…](?=\s|$)|\n\s*\n|$/.exec(text.trim())!
  const at = end.index + (end[0].trim() === '' ? 0 : 1)
  return [text.trim().slice(0, at), text.trim().slice(at).trim()]
}
