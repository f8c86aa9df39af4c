import { describe, expect, it } from 'vitest'
import { smallDataset } from './testing/small-dataset.js'
import { titleOf } from './variant-title.js'

describe('titleOf', () => {
  it('names the variant that was read, in each language', () => {
    const variant = {
      id: 'best',
      label: { fr: 'meilleurs sites', en: 'best sites' },
      description: { fr: '', en: '' }
    }
    expect(titleOf(smallDataset({ variant, variants: [variant] }))).toEqual({
      fr: 'petit (meilleurs sites)',
      en: 'small (best sites)'
    })
  })

  it('is the title alone of a dataset without variants', () => {
    expect(titleOf(smallDataset())).toEqual({ fr: 'petit', en: 'small' })
  })
})
