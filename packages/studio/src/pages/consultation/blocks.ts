export interface Block {
  kind: 'text' | 'list'
  /** A paragraph, or the items of a list. */
  lines: string[]
}

/** A text of the consultation in blocks: paragraphs parted by an empty line, items of a list by `- `. Never markup. */
export function blocksOf(text: string): Block[] {
  return text.split(/\n\s*\n/).flatMap(part => {
    const blocks: Block[] = []
    for (const line of part.split('\n').map(one => one.trim())) {
      if (line === '') continue
      const isItem = line.startsWith('- ')
      const told = isItem ? line.slice(2) : line
      const last = blocks.at(-1)
      if (last?.kind === (isItem ? 'list' : 'text')) last.lines.push(told)
      else blocks.push({ kind: isItem ? 'list' : 'text', lines: [told] })
    }
    return blocks
  })
}
