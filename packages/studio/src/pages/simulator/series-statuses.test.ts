import { expect, it } from 'vitest'
import { someStudy } from '../../editions/testing/some-editions.js'
import { seriesStatuses } from './series-statuses.js'

it('says how firm each year of a series is, and never more than its rows do', async () => {
  const [study, later] = await Promise.all([someStudy('etude-2019'), someStudy('france-2026')])
  expect(seriesStatuses(study.dataset, 'manipulateur-erm', 'fr')).toBe(
    'mesuré en\u00a02018, hypothèse en\u00a02030'
  )
  expect(seriesStatuses(later.dataset, 'aide-soignant', 'fr')).toBe(
    'reconstitué en\u00a02026, hypothèse en\u00a02030 et 2050'
  )
  expect(seriesStatuses(later.dataset, 'cadre-de-sante', 'en')).toBe('assumption in 2026 and 2050')
  expect(seriesStatuses(later.dataset, 'infirmier', 'fr')).toBe('')
})
