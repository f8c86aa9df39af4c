import { describe, expect, it } from 'vitest'
import { type Page, pageAt, pathOf, REGION_MEASURES, VIEWS } from './pages.js'

const PAGES: Page[] = [
  { id: 'home' },
  ...VIEWS.map(view => ({ id: 'simulator' as const, view })),
  { id: 'professions' },
  { id: 'profession', profession: 'aide-soignant' },
  { id: 'method' },
  { id: 'data', table: null },
  { id: 'data', table: 'potential' },
  { id: 'hindcast' },
  { id: 'measures' },
  { id: 'editions' },
  { id: 'evidence', profession: null, technology: null },
  { id: 'evidence', profession: 'infirmier', technology: null },
  { id: 'evidence', profession: 'infirmier', technology: 'ia' },
  { id: 'answers', profession: null, year: null },
  { id: 'answers', profession: 'radiologue', year: null },
  { id: 'answers', profession: 'radiologue', year: 2030 },
  ...REGION_MEASURES.map(measure => ({ id: 'regions' as const, measure })),
  { id: 'questionnaire' },
  { id: 'receipt' },
  { id: 'results' },
  { id: 'staff' },
  { id: 'embed' },
  { id: 'accessibility' }
]

describe('addresses', () => {
  it.each(['fr', 'en'] as const)('lead back to their page in %s, and none to two', language => {
    const paths = PAGES.map(page => pathOf(page, language))
    expect(paths.map(pageAt)).toEqual(PAGES.map(page => ({ page, language })))
    expect(new Set(paths).size).toBe(PAGES.length)
  })

  it('are in the words of their language', () => {
    expect(pathOf({ id: 'simulator', view: 'people' }, 'fr')).toBe('/simulateur/personnes/')
    expect(pathOf({ id: 'home' }, 'en')).toBe('/en/')
  })

  it.each([
    '/nulle-part/',
    '/simulateur/rien/',
    '/regions/rien/',
    '/methode/x/',
    '/constat/x/',
    '/preuves/infirmier/ia/x/',
    '/metier/infirmier/encore/',
    '/integrer/x/',
    '/en/simulateur/'
  ])('lead nowhere from %s', path => expect(pageAt(path).page).toBeNull())
})
