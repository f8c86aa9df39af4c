/** Reads a drawn picture back, without trust in the step that placed it: its texts, where they are, how far anything reaches. */
import type { Box, TextMark } from '../marks.js'
import { textBox } from '../marks.js'
import type { Face } from '../measure.js'

export interface Seen {
  width: number
  height: number
  title: string
  description: string
  texts: { text: string; box: Box }[]
  /** Boxes of what is not text; those of paths hold their control points. */
  shapes: Box[]
}

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries([...tag.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(match => [match[1]!, match[2]!]))
}

const boxOf = (points: readonly (readonly [number, number])[]): Box => ({
  left: Math.min(...points.map(([x]) => x)),
  right: Math.max(...points.map(([x]) => x)),
  top: Math.min(...points.map(([, y]) => y)),
  bottom: Math.max(...points.map(([, y]) => y))
})

const pairs = (numbers: readonly number[]): [number, number][] =>
  numbers.flatMap((x, i): [number, number][] => (i % 2 === 0 ? [[x, numbers[i + 1]!]] : []))

/** Absolute commands that take pairs only: what d3-shape writes for areas and lines. */
function pathPoints(d: string): [number, number][] {
  if (!/^[MLCZ\d\s,.e-]*$/.test(d)) throw new Error(`a path that this reader does not know: ${d}`)
  return pairs((d.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number))
}

function shapeBox(name: string, a: Record<string, string>): Box | null {
  const n = (key: string) => Number(a[key] ?? 0)
  switch (name) {
    case 'rect':
      return boxOf([
        [n('x'), n('y')],
        [n('x') + n('width'), n('y') + n('height')]
      ])
    case 'line':
      return boxOf([
        [n('x1'), n('y1')],
        [n('x2'), n('y2')]
      ])
    case 'circle':
      return boxOf([
        [n('cx') - n('r'), n('cy') - n('r')],
        [n('cx') + n('r'), n('cy') + n('r')]
      ])
    case 'polygon':
      return boxOf(pairs((a['points'] ?? '').split(/[ ,]/).map(Number)))
    case 'path':
      return boxOf(pathPoints(a['d'] ?? ''))
    default:
      return null
  }
}

/** @throws where the picture holds an element that pictures of this package do not have */
export function inspect(svg: string): Seen {
  const root = attributesOf(svg.slice(0, svg.indexOf('>')))
  const texts: Seen['texts'] = []
  const shapes: Box[] = []
  for (const [, name, attributes, content] of svg.matchAll(
    /<(\w+)((?: [\w:-]+="[^"]*")*)(?:\/>|>([^<]*)<\/\1>)/g
  )) {
    if (['title', 'desc', 'style'].includes(name!)) continue
    const a = attributesOf(attributes!)
    if (name === 'text') {
      const face: Face = a['font-family']?.includes('Serif')
        ? 'serif'
        : a['font-weight']
          ? 'sansBold'
          : 'sans'
      const mark: TextMark = {
        kind: 'text',
        x: Number(a['x']),
        y: Number(a['y']),
        text: plain(content ?? ''),
        font: { size: Number(a['font-size']), face },
        fill: 'ink',
        anchor: (a['text-anchor'] as TextMark['anchor']) ?? 'start'
      }
      texts.push({ text: mark.text, box: textBox(mark) })
      continue
    }
    const box = shapeBox(name!, a)
    if (!box) throw new Error(`an element that this reader does not know: ${name}`)
    shapes.push(box)
  }
  return {
    width: Number(root['width']),
    height: Number(root['height']),
    title: plain(/<title>([^<]*)<\/title>/.exec(svg)?.[1] ?? ''),
    description: plain(/<desc>([^<]*)<\/desc>/.exec(svg)?.[1] ?? ''),
    texts,
    shapes
  }
}

/** What is drawn beyond the picture, in words for a failed test. */
export function outside({ width, height, texts, shapes }: Seen): string[] {
  const out = ({ left, right, top, bottom }: Box) =>
    !(left >= -0.5 && right <= width + 0.5 && top >= -0.5 && bottom <= height + 0.5)
  return [
    ...texts.filter(({ box }) => out(box)).map(({ text }) => `text: ${text}`),
    ...shapes.filter(out).map(box => `shape: ${JSON.stringify(box)}`)
  ]
}

/** Pairs of texts whose letters touch, in words for a failed test. */
export function touching({ texts }: Seen): string[] {
  return texts.flatMap(({ text, box }, i) =>
    texts
      .slice(i + 1)
      .filter(other => box.left < other.box.right && other.box.left < box.right)
      .filter(other => box.top < other.box.bottom && other.box.top < box.bottom)
      .map(other => `${text} / ${other.text}`)
  )
}
