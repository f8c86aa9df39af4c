/** A side of a difference in paragraphs and lists, its changes kept. */
import type { Part } from './diff-rows.js'

interface DiffBlock {
  kind: 'text' | 'list'
  /** A line of the paragraph, or an item of the list: its parts. */
  lines: Part[][]
}

const ITEM = '- '

/** Blocks parted as `blocksOf` parts those of a whole text, whatever part a line begins in. */
export function blocksOfParts(parts: readonly Part[]): DiffBlock[] {
  const blocks: DiffBlock[] = []
  let isApart = true
  for (const line of linesOf(parts)) {
    const text = line.map(part => part.text).join('')
    if (text.trim() === '') {
      isApart = true
      continue
    }
    const kind = text.startsWith(ITEM) ? 'list' : 'text'
    const told = kind === 'list' ? withoutStart(line, ITEM.length) : line
    const last = blocks.at(-1)
    if (last?.kind === kind && !isApart) last.lines.push(told)
    else blocks.push({ kind, lines: [told] })
    isApart = false
  }
  return blocks
}

function linesOf(parts: readonly Part[]): Part[][] {
  const lines: Part[][] = [[]]
  for (const { kind, text } of parts)
    for (const [i, piece] of text.split('\n').entries()) {
      if (i > 0) lines.push([])
      if (piece !== '') lines.at(-1)!.push({ kind, text: piece })
    }
  return lines
}

function withoutStart(line: readonly Part[], length: number): Part[] {
  let left = length
  return line.flatMap(({ kind, text }): Part[] => {
    const kept = text.slice(left)
    left = Math.max(0, left - text.length)
    return kept === '' ? [] : [{ kind, text: kept }]
  })
}
