import type { BalanceTermsData } from './balance-terms-data.js'
import { balanceTermsSeries } from './balance-terms-series.js'
import { TERMS } from './balance-terms-words.js'
import { type ChartTable, chartTable, type Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placeBalanceTerms } from './place-balance-terms.js'

/** What moved need and capacity since the balance base year, and where the freed time goes: MODEL.md §7. */
export function balanceTermsChart(data: BalanceTermsData, look: Look): Drawn {
  const series = balanceTermsSeries(data, look.language)
  return figure(look, series.heading, tableOf(data, look.language), area => placeBalanceTerms(series, area))
}

function tableOf(data: BalanceTermsData, language: Look['language']): ChartTable {
  const words = TERMS[language]
  const rows = (of: 'need' | 'capacity' | 'elsewhere') =>
    Object.entries(data[of]).map(([term, value]) => [words[of], words[term as keyof typeof words], value])
  return chartTable(
    [
      ['De quoi', 'Of what', 'text'],
      ['Terme', 'Term', 'text'],
      [`De ${data.base} à ${data.year}, ETP`, `From ${data.base} to ${data.year}, FTE`, 'fte']
    ],
    [...rows('need'), ...rows('capacity'), ...rows('elsewhere')],
    language
  )
}
