/** Every page: its head, its room, its foot. */
import { Suspense, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { HomePage } from './pages/home/page.js'
import { ContextBar } from './shell/context-bar.js'
import { FailureBoundary } from './shell/failure.js'
import { Footer } from './shell/footer.js'
import { Header } from './shell/header.js'
import { lazyPage } from './shell/lazy-page.js'
import { NotFound } from './shell/not-found.js'
import { Notices } from './shell/notices.js'
import { type Page, pageAt } from './shell/pages.js'
import { useLanguage, useText } from './shell/site.js'
import { useStudio } from './shell/studio-context.js'
import { studyKey } from './shell/study-key.js'
import { shellText } from './shell/text.js'
import { usePageTitle } from './shell/title.js'

const SimulatorPage = lazyPage(() => import('./pages/simulator/page.js'))
const ProfessionsPage = lazyPage(() => import('./pages/professions/page.js'))
const ProfessionPage = lazyPage(() => import('./pages/profession/page.js'))
const MethodPage = lazyPage(() => import('./pages/method/page.js'))
const DataPage = lazyPage(() => import('./pages/data/page.js'))
const HindcastPage = lazyPage(() => import('./pages/hindcast/page.js'))
const AnswersPage = lazyPage(() => import('./pages/answers/page.js'))
const MeasuresPage = lazyPage(() => import('./pages/measures/page.js'))
const RegionsPage = lazyPage(() => import('./pages/regions/page.js'))
const EditionsPage = lazyPage(() => import('./pages/editions/page.js'))
const EvidencePage = lazyPage(() => import('./pages/evidence/page.js'))
const EmbedPage = lazyPage(() => import('./pages/embed/page.js'))
const ProposalsPage = lazyPage(() => import('./pages/proposals/page.js'))
const ProposalPage = lazyPage(
  () => import('./pages/proposal/page.js'),
  async page => (await import('./pages/proposal/read-text.js')).readTextOf(page)
)
const ConsultationPage = lazyPage(() => import('./pages/consultation/page.js'))
const QuestionnairePage = lazyPage(() => import('./pages/questionnaire/page.js'))
const ReceiptPage = lazyPage(() => import('./pages/receipt/page.js'))
const ResultsPage = lazyPage(() => import('./pages/results/page.js'))
const StaffPage = lazyPage(() => import('./pages/staff/page.js'))
const ConsultationCard = lazyPage(() => import('./pages/consultation-card/page.js'))
const AccessibilityPage = lazyPage(() => import('./pages/accessibility/page.js'))
const ExplainPanel = lazyPage(() => import('./pages/explain/panel.js'))

const ROOMS = {
  home: null,
  simulator: SimulatorPage,
  professions: ProfessionsPage,
  profession: ProfessionPage,
  method: MethodPage,
  data: DataPage,
  hindcast: HindcastPage,
  answers: AnswersPage,
  measures: MeasuresPage,
  regions: RegionsPage,
  editions: EditionsPage,
  evidence: EvidencePage,
  proposals: ProposalsPage,
  proposal: ProposalPage,
  consultation: ConsultationPage,
  questionnaire: QuestionnairePage,
  receipt: ReceiptPage,
  results: ResultsPage,
  staff: StaffPage,
  embed: EmbedPage,
  'consultation-card': ConsultationCard,
  accessibility: AccessibilityPage
} as const satisfies Record<Page['id'], unknown>

/** The simulator has its own; nothing of a proposal or of a consultation is computed of what is chosen. */
const WITHOUT_CONTEXT: ReadonlySet<Page['id']> = new Set([
  'simulator',
  'proposals',
  'proposal',
  'consultation',
  'questionnaire',
  'receipt',
  'results',
  'staff'
])

/** Loads what a page needs, so that it is shown at once. */
export const loadPage = async (page: Page | null): Promise<void> => {
  await (page && ROOMS[page.id]?.load(page))
}

/** Loads the panel that explains a number. */
export const loadExplanation = (): Promise<void> => ExplainPanel.load(null)

export function App() {
  const [path] = useLocation()
  const { page } = pageAt(path)
  const text = useText(shellText)
  const language = useLanguage()
  const main = useRef<HTMLElement>(null)
  const before = useRef(path)
  const study = useStudio(studio => studio.study)
  const isExplaining = useStudio(studio => studio.explained !== null)
  usePageTitle(page)

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  // A page that was walked to is read from its start, as one that was loaded.
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [path])

  if (page?.id === 'embed')
    return (
      <Suspense fallback={null}>
        <EmbedPage room={inside => <Room page={inside} />} load={loadPage} />
      </Suspense>
    )
  if (page?.id === 'consultation-card')
    return (
      <Suspense fallback={null}>
        <ConsultationCard />
      </Suspense>
    )
  return (
    <div className={isExplaining ? 'site explaining' : 'site'}>
      <a href="#main" className="skip">
        {text.skip}
      </a>
      <Header page={page} />
      {!(page !== null && WITHOUT_CONTEXT.has(page.id)) && <ContextBar />}
      <Notices />
      <main id="main" ref={main} tabIndex={-1}>
        <FailureBoundary of={path} again={() => loadPage(page)}>
          <Suspense fallback={<p className="loading">{text.loading}</p>}>
            <Room key={page?.id === 'simulator' ? 'simulator' : studyKey(study)} page={page} />
          </Suspense>
        </FailureBoundary>
      </main>
      {isExplaining && (
        <FailureBoundary of="explain">
          <Suspense fallback={null}>
            <ExplainPanel />
          </Suspense>
        </FailureBoundary>
      )}
      <Footer />
    </div>
  )
}

function Room({ page }: { page: Page | null }) {
  switch (page?.id) {
    case 'home':
      return <HomePage />
    case 'simulator':
      return <SimulatorPage view={page.view} />
    case 'professions':
      return <ProfessionsPage />
    case 'profession':
      return <ProfessionPage profession={page.profession} />
    case 'method':
      return <MethodPage />
    case 'data':
      return <DataPage table={page.table} />
    case 'hindcast':
      return <HindcastPage />
    case 'answers':
      return <AnswersPage profession={page.profession} year={page.year} />
    case 'measures':
      return <MeasuresPage />
    case 'regions':
      return <RegionsPage measure={page.measure} />
    case 'editions':
      return <EditionsPage />
    case 'evidence':
      return <EvidencePage profession={page.profession} technology={page.technology} />
    case 'proposals':
      return <ProposalsPage />
    case 'proposal':
      return <ProposalPage proposal={page.proposal} />
    case 'consultation':
      return <ConsultationPage />
    case 'questionnaire':
      return <QuestionnairePage />
    case 'receipt':
      return <ReceiptPage />
    case 'results':
      return <ResultsPage />
    case 'staff':
      return <StaffPage />
    case 'accessibility':
      return <AccessibilityPage />
    default:
      return <NotFound />
  }
}
