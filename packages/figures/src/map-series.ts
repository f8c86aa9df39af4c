/** First step of a map: what each region is filled with, which classes there are, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import type { Heading } from './frame.js'
import { classesAround, naturalClasses, sideOf } from './map-classes.js'
import type { MapData, MapMeasure } from './map-data.js'
import { OUTLINES } from './map-outlines.js'
import { describeMap, isAroundZero, mapFinding, mapNote, mapSubtitle, mapValue } from './map-words.js'
import { NBSP } from './numbers.js'
import type { Token } from './tokens.js'
import { typeset } from './typography.js'

/** How a class is drawn: below zero also by lines, which print and which every eye sees. */
export interface MapFill {
  fill: Token
  isHatched: boolean
}

export interface MapShape extends MapFill {
  code: string
  label: string
  /** « 98 000 »; a dash where there is no value. */
  word: string
}

export interface MapSeries {
  heading: Heading
  shapes: readonly MapShape[]
  key: readonly (MapFill & { word: string })[]
  /** Whether every region has an outline of its own. */
  hasOutlines: boolean
  language: Language
}

const AMOUNTS: readonly Token[] = ['map1', 'map2', 'map3', 'map4', 'map5']
/** For as many classes as there are: as far apart as can be. */
const CHOSEN: readonly (readonly number[])[] = [[], [2], [0, 3], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]]
const AROUND: readonly (readonly number[])[] = [[], [1], [0, 2], [0, 1, 2]]
const BELOW: readonly Token[] = ['map1', 'map2', 'map4']
const ABOVE: readonly Token[] = ['above1', 'above2', 'above3']
const NONE: MapFill = { fill: 'panel', isHatched: false }
const ZERO: MapFill = { fill: 'line', isHatched: false }

export function mapSeries(data: MapData, language: Language): MapSeries {
  const codes = data.regions.map(({ code }) => code)
  const hasOutlines =
    codes.length > 0 &&
    new Set(codes).size === codes.length &&
    codes.every(code => Object.hasOwn(OUTLINES, code))
  const { fillOf, key } = isAroundZero(data.measure) ? around(data, language) : amounts(data, language)
  const isMissing = data.regions.some(({ value }) => !Number.isFinite(value))
  return {
    heading: {
      title: mapFinding(data, language),
      subtitle: mapSubtitle(data, language),
      description: describeMap(data, language),
      note: mapNote(data, language, hasOutlines)
    },
    shapes: data.regions.map(({ code, label, value }) => ({
      code,
      label: typeset(label, language),
      word: mapValue(value, data.measure, language),
      ...(Number.isFinite(value) ? fillOf(value) : NONE)
    })),
    key: isMissing ? [...key, { ...NONE, word: language === 'fr' ? 'sans valeur' : 'no value' }] : key,
    hasOutlines,
    language
  }
}

interface Filling {
  fillOf: (value: number) => MapFill
  key: (MapFill & { word: string })[]
}

function amounts({ measure, regions }: MapData, language: Language): Filling {
  const classes = naturalClasses(regions.map(({ value }) => value))
  const fills = CHOSEN[classes.length]!.map(i => ({ fill: AMOUNTS[i]!, isHatched: false }))
  return {
    fillOf: value => fills[classes.findIndex(({ high }) => value <= high)]!,
    key: classes.map(({ low, high }, i) => ({ ...fills[i]!, word: spanOf([low, high], measure, language) }))
  }
}

function around({ measure, regions }: MapData, language: Language): Filling {
  const values = regions.map(({ value }) => value).filter(Number.isFinite)
  const classes = classesAround(values)
  const placeOf = (value: number) => classes.findIndex(({ high }) => Math.abs(value) <= high)
  const fillOf = (value: number): MapFill => {
    const side = sideOf(value)
    if (side === 0) return ZERO
    const place = AROUND[classes.length]![placeOf(value)]!
    return { fill: (side < 0 ? BELOW : ABOVE)[place]!, isHatched: side < 0 }
  }
  const kindOf = (value: number) => sideOf(value) * (placeOf(value) + 1)
  const kinds = [...new Set(values.map(kindOf))].sort((a, b) => a - b)
  return {
    fillOf,
    key: kinds.map(kind => {
      const members = values.filter(value => kindOf(value) === kind)
      return { ...fillOf(members[0]!), word: spanOf(members, measure, language) }
    })
  }
}

/** « −4,1 % à −2,3 % ». */
function spanOf(values: readonly number[], measure: MapMeasure, language: Language): string {
  const [low, high] = [Math.min(...values), Math.max(...values)].map(value =>
    mapValue(value, measure, language)
  )
  return low === high ? low! : `${low} ${language === 'fr' ? `à${NBSP}` : 'to '}${high}`
}
