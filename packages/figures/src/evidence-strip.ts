/** One row of the evidence table: measured effects and the model's value on one axis, from −40 to +60 %. */
import type { Language } from '@horizon-soin/datasets'
import { scaleLinear } from 'd3-scale'
import { drawPicture } from './draw.js'
import type { EvidenceData } from './evidence-data.js'
import type { Look } from './look.js'
import { dot, line, type Mark, path, rect } from './marks.js'
import { NBSP, quantity, spanText } from './numbers.js'
import type { Token } from './tokens.js'
import { typeset } from './typography.js'

/** Where the axis of every strip ends, so that rows stand under each other. */
export const EVIDENCE_DOMAIN = [-0.4, 0.6] as const

const WIDTH = 230
const LEAST = 120
const HEIGHT = 32
const INSET = 8
const BAND = 11
const RADIUS = 5.5

/**
 * As wide as `look.width` says (230 px where it does not), 32 px high, without words: they are in its title and description. A value
 * beyond the axis is an arrow at its end.
 */
export function evidenceStrip(data: EvidenceData, look: Look): string {
  const width = Math.max(LEAST, Math.round(look.width ?? WIDTH))
  const x = scaleLinear(EVIDENCE_DOMAIN, [INSET, width - INSET]).clamp(true)
  const y = HEIGHT / 2
  const marks: Mark[] = [
    line(INSET, y, width - INSET, y, 'line'),
    line(x(0), 2, x(0), HEIGHT - 2, 'line2', { strokeWidth: 1.2 })
  ]
  const { model, measured } = data
  const hasRange = model && Number.isFinite(model.low) && Number.isFinite(model.high)
  if (hasRange)
    marks.push(rect(x(model.low), y - BAND / 2, Math.max(2, x(model.high) - x(model.low)), BAND, 'band50'))
  for (const { value, partial = false } of measured)
    if (Number.isFinite(value)) marks.push(pointAt(value, x, y, 'ink', { radius: RADIUS, hollow: partial }))
  if (model && Number.isFinite(model.value)) {
    if (!isBeyond(model.value)) marks.push(dot(x(model.value), y, 'paper', { radius: 5.5 }))
    marks.push(pointAt(model.value, x, y, 'accent', { radius: 4 }))
  }
  const { title, description } = evidenceWords(data, look.language)
  return drawPicture({ width, height: HEIGHT, marks, title, description }, look)
}

const isBeyond = (value: number): boolean => value < EVIDENCE_DOMAIN[0] || value > EVIDENCE_DOMAIN[1]

function pointAt(
  value: number,
  x: (value: number) => number,
  y: number,
  fill: Token,
  style: { radius: number; hollow?: boolean }
): Mark {
  const at = Math.round(x(value) * 10) / 10
  if (!isBeyond(value)) return dot(at, y, fill, style)
  const [tip, back] = value > 0 ? [at + 7, at - 3] : [at - 7, at + 3]
  const d = `M${back},${y - 6}L${tip},${y}L${back},${y + 6}Z`
  return path(d, style.hollow ? { stroke: fill, strokeWidth: 1.6 } : { fill })
}

/** What the dots and the band are, for who does not see them. */
function evidenceWords(
  { label, measured, model }: EvidenceData,
  language: Language
): { title: string; description: string } {
  const fr = language === 'fr'
  const title = typeset(label, language)
  const known = measured.filter(({ value }) => Number.isFinite(value))
  const effects = known.map(({ value, partial }) => {
    const text = quantity(value, 'share', language)
    const signed = value > 0 ? `+${text}` : text
    return partial ? `${signed} ${fr ? '(sur une tâche)' : '(on one task)'}` : signed
  })
  const found =
    effects.length === 0
      ? fr
        ? 'Aucune mesure'
        : 'No measure'
      : fr
        ? `Mesuré${NBSP}: ${effects.join(', ')}`
        : `Measured: ${effects.join(', ')}`
  if (!model) return { title, description: `${found}.` }
  const value = quantity(model.value, 'share', language)
  const range =
    Number.isFinite(model.low) && Number.isFinite(model.high)
      ? `, ${spanText(model.low, model.high, 'share', language)}`
      : ''
  return { title, description: `${found}. ${fr ? `Modèle${NBSP}:` : 'Model:'} ${value}${range}.` }
}
