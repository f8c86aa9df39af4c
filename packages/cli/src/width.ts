/** Columns that text takes on a terminal, and text fitted to them. */

/** What `paint` puts in. */
const STYLE = /[\ufdd0-\ufdd3]/g
/** Marks and characters of format take no column of their own, but for signs of direction, which are not printed as they are. */
const MARK = /^(?!\p{Bidi_Control})[\p{M}\p{Cf}]$/u
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u

/** Columns of a text on one line; colours take none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text.replace(STYLE, ''))
    width += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return width
}

export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)))

export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text

/** A sign that French sets apart stays with the word before it, though the author typed a plain space. */
const LONE_SIGN = / (?=[:;!?%»](?: |$))/g

/** Lines of at most `width` columns, broken at plain spaces; spaces at the start stay, a longer word is cut, after a sign if it has one. `\n` always breaks. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(1, width)
  return text
    .replace(LONE_SIGN, '\u00a0')
    .split('\n')
    .flatMap(paragraph => {
      const lines: string[] = []
      let line = /^ */.exec(paragraph)![0]
      let isBlank = true
      for (const word of paragraph
        .slice(line.length)
        .split(' ')
        .flatMap(word => cut(word, room))) {
        const joined = isBlank ? line + word : `${line} ${word}`
        if (!isBlank && displayWidth(joined) > room) {
          lines.push(line)
          line = word
        } else line = joined
        isBlank = false
      }
      return [...lines, line]
    })
}

/** Pieces of at most `width` columns; a list or a path written without spaces is cut between its parts. */
function cut(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && displayWidth(piece + character) > width) {
      const whole = /^.*[;,/|]/su.exec(piece)?.[0] ?? piece
      pieces.push(whole)
      piece = piece.slice(whole.length)
    }
    piece += character
  }
  return [...pieces, piece]
}

/** The same with every line after the first moved right by `indent` columns. */
export const wrapIndented = (text: string, width: number, indent: number): string[] =>
  wrap(text, width - indent).map((line, i) => (i === 0 ? line : ' '.repeat(indent) + line))

/** A command to copy, two columns to the right; one too long continues before an option, as a shell reads it. */
export function commandLines(command: string, width: number): string[] {
  const lines: string[] = []
  for (const part of command.split(/ (?=--)/)) {
    const line = lines.at(-1)
    if (line !== undefined && displayWidth(`  ${line} ${part} \\`) <= width)
      lines[lines.length - 1] = `${line} ${part}`
    else lines.push(line === undefined ? part : `  ${part}`)
  }
  return lines.map((line, i) => (i < lines.length - 1 ? `  ${line} \\` : `  ${line}`))
}
