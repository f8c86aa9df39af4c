/** What a release of cited figures must hold. */
import { CITED_FORMAT, type CitedFigure, type CitedRelease } from './cited.js'
import {
  count,
  day,
  digest,
  inBoth,
  list,
  number,
  oneOf,
  orNull,
  record,
  type Shape,
  share,
  text
} from './shape.js'

const lines: Shape<[number, number]> = (value, at) => {
  list(count)(value, at)
  return value as [number, number]
}

const figure = record<CitedFigure>({
  id: text,
  label: inBoth,
  comparison: oneOf('more-than'),
  value: number,
  unit: oneOf('people', 'share'),
  base: orNull(count),
  interval: orNull(record<{ low: number; high: number }>({ low: share, high: share })),
  quote: text,
  place: record<CitedFigure['place']>({ section: text, lines })
})

/** Checks a release of cited figures read from elsewhere. @throws ArchiveFault */
export const citedShape: Shape<CitedRelease> = record<CitedRelease>({
  format: oneOf(CITED_FORMAT),
  number: oneOf(0),
  id: text,
  title: inBoth,
  about: inBoth,
  organiser: text,
  day,
  source: record<CitedRelease['source']>({
    title: text,
    publisher: text,
    year: count,
    sections: list(text),
    licence: inBoth
  }),
  items: list(
    record<CitedRelease['items'][number]>({ id: text, version: count, hash: digest, title: inBoth })
  ),
  figures: list(figure),
  unknown: list(inBoth),
  caution: inBoth
})
