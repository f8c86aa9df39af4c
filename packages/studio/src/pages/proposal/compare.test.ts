import type { ProposalVersion } from '@horizon-soin/consultation'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SiteProvider } from '../../shell/site.js'
import { Compare } from './compare.js'

const version = (number: number, title: string): ProposalVersion => ({
  version: number,
  date: '2027-01',
  status: 'published',
  place: null,
  reason: null,
  causes: [],
  title: { fr: title, en: title },
  headings: {},
  facets: null
})
const drawn = (...titles: string[]): string =>
  renderToStaticMarkup(
    createElement(
      SiteProvider,
      { value: { language: 'en', root: '/', today: new Date(0) } },
      createElement(Compare, { versions: titles.map((title, i) => version(i + 1, title)) })
    )
  )

describe('two versions side by side', () => {
  it('are the last two, of as many as there are to choose from', () => {
    const html = drawn('Train every nurse', 'Train all nurses well', 'Train all nurses very well')
    expect(html).toContain('What changes from version 2 to version 3')
    expect(html.match(/<select/g)).toHaveLength(2)
    expect(html.match(/<option/g)).toHaveLength(6)
    expect(html.match(/<ins>/g)).toHaveLength(1)
    expect(html).not.toContain('<del>')
  })

  it('need no choice where there are two, and say to who hears them where a change begins and ends', () => {
    const html = drawn('Train all nurses badly', 'Train all nurses well')
    expect(html).not.toContain('<select')
    const heard = html.replace(/<[^>]+>/g, '')
    expect(heard).toContain('[start of removal] badly [end of removal]')
    expect(heard).toContain('[start of addition] well [end of addition]')
  })

  it('say that nothing changes', () => {
    expect(drawn('Train', 'Train')).toContain('Nothing changes.')
  })
})
