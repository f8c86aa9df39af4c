/** The table behind a Rogers curve: one row a category, then those above and below the threshold. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, chartTable } from './drawn.js'
import { quantity } from './numbers.js'
import type { RogersData } from './rogers-data.js'
import { CATEGORIES, categoryShare } from './rogers-words.js'

export function rogersTable({ heads, above, threshold }: RogersData, language: Language): ChartTable {
  const limit = quantity(threshold, 'share', language)
  const [over, under] =
    language === 'fr'
      ? [`Au-dessus de ${limit}`, `En dessous de ${limit}`]
      : [`Above ${limit}`, `Below ${limit}`]
  return chartTable(
    [
      ['Catégorie', 'Category', 'text'],
      ['Part', 'Share', 'share'],
      ['Personnes', 'People', 'persons']
    ],
    [
      ...CATEGORIES.map(each => [each[language], categoryShare(each), categoryShare(each) * heads]),
      [over, above, above * heads],
      [under, 1 - above, (1 - above) * heads]
    ],
    language
  )
}
