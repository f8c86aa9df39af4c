/** The pages as text, for the build: what is read before, or without, any script. */
import type { Language } from '@horizon-soin/datasets'
import type { Dataset } from '@horizon-soin/model'
import { renderToStaticMarkup } from 'react-dom/server'
import { loadPage } from './app.js'
import { describeAnswer } from './pages/answers/describe.js'
import { YEARS } from './pages/answers/sides.js'
import { TABLES } from './pages/data/tables.js'
import { describeProposal, proposalTitle } from './pages/proposal/describe.js'
import { proposalsText } from './pages/proposals/text.js'
import { openReference } from './reference.js'
import { Root } from './root.js'
import { type Page, pathOf, REGION_MEASURES, VIEWS } from './shell/pages.js'
import { titled, titleOf } from './shell/title.js'

export interface Prerendered {
  language: Language
  /** Under the root, with slashes at both ends. */
  path: string
  /** The same page in the other language. */
  otherPath: string
  title: string
  /** What the page says in a sentence; null where it is told as the whole site is. */
  description: string | null
  html: string
  /** Whether search engines leave it: a frame, the team’s room. */
  isUnlisted: boolean
}

const UNLISTED: ReadonlySet<Page['id']> = new Set(['embed', 'consultation-card', 'staff'])

/** Of the study. */
const PROPOSALS = 20

/** Every page of the reference dataset. */
export async function* prerenderPages(today: Date): AsyncGenerator<Prerendered> {
  const { study } = openReference().getState()
  const pages: Page[] = [
    { id: 'home' },
    ...VIEWS.map(view => ({ id: 'simulator' as const, view })),
    { id: 'professions' },
    ...study.dataset.professions.map(({ id }) => ({ id: 'profession' as const, profession: id })),
    { id: 'method' },
    { id: 'data', table: null },
    ...TABLES.map(table => ({ id: 'data' as const, table })),
    { id: 'hindcast' },
    ...answerPages(study.dataset),
    { id: 'measures' },
    ...REGION_MEASURES.map(measure => ({ id: 'regions' as const, measure })),
    { id: 'editions' },
    ...evidencePages(study.dataset),
    { id: 'proposals' },
    ...Array.from({ length: PROPOSALS }, (_, index) => ({
      id: 'proposal' as const,
      proposal: `proposition-${String(index + 1).padStart(2, '0')}`
    })),
    { id: 'consultation' },
    { id: 'questionnaire' },
    { id: 'receipt' },
    { id: 'results' },
    { id: 'staff' },
    { id: 'embed' },
    { id: 'consultation-card' },
    { id: 'accessibility' }
  ]
  for (const language of ['fr', 'en'] as const)
    for (const page of pages) yield prerendered(page, language, today)
}

const evidencePages = ({ professions, technologies }: Dataset): Page[] => [
  { id: 'evidence', profession: null, technology: null },
  ...professions.flatMap(({ id: profession }) => [
    { id: 'evidence' as const, profession, technology: null },
    ...technologies.map(({ id: technology }) => ({ id: 'evidence' as const, profession, technology }))
  ])
]

/** The years that answers are computed for, as `build/answers-data.mjs` has them. */
const answerPages = ({ professions }: Dataset): Page[] => [
  { id: 'answers', profession: null, year: null },
  ...professions.flatMap(({ id: profession }) => [
    { id: 'answers' as const, profession, year: null },
    ...YEARS.map(year => ({ id: 'answers' as const, profession, year }))
  ])
]

/** What an address that leads nowhere shows. */
export const prerenderNotFound = (today: Date): Promise<Prerendered> => prerendered(null, 'fr', today)

async function prerendered(page: Page | null, language: Language, today: Date): Promise<Prerendered> {
  const store = openReference()
  const path = page === null ? '/404/' : pathOf(page, language)
  const up = page === null ? './' : '../'.repeat(path.split('/').length - 2) || './'
  await loadPage(page)
  return {
    language,
    path: page === null ? '/' : path,
    otherPath: pathOf(page ?? { id: 'home' }, language === 'fr' ? 'en' : 'fr'),
    title: ownTitleOf(page, language) ?? titleOf(page, store.getState().study, language),
    description: descriptionOf(page, language),
    html: renderToStaticMarkup(
      <Root site={{ root: up, today }} store={store} computing={null} path={path} />
    ),
    isUnlisted: page !== null && UNLISTED.has(page.id)
  }
}

/** What the page itself makes of its title, once it is there. */
function ownTitleOf(page: Page | null, language: Language): string | null {
  const own = page?.id === 'proposal' ? proposalTitle(page.proposal, language) : null
  return own === null ? null : titled(own)
}

function descriptionOf(page: Page | null, language: Language): string | null {
  if (page?.id === 'proposals') return proposalsText[language].description
  if (page?.id === 'answers') return describeAnswer(page, language)
  return page?.id === 'proposal' ? describeProposal(page.proposal, language) : null
}
