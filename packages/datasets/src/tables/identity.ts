import { KINDS } from '@horizon-soin/model'
import { id, labels, looseText, oneOf, optionalNumber, table, text } from '../spec.js'

/** Who is spoken of: the tables whose ids the others name. */
export const IDENTITY_TABLES = [
  table('sources', [id(), text('title'), ['publisher', 'year', 'url', 'licence', 'kind'].map(looseText)], {
    key: ['id']
  }),
  table(
    'professions',
    [
      id(),
      labels(),
      oneOf('kind', KINDS),
      looseText('isco08'),
      oneOf('demography', ['cohort', 'series']),
      optionalNumber('fte', { min: 0, max: 2 })
    ],
    { key: ['id'] }
  ),
  table('activities', [id(), labels()], { key: ['id'] }),
  table('technologies', [id(), labels()], { key: ['id'] })
]
