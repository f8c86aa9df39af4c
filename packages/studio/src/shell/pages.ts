/** The pages there are, and their addresses in both languages. */
import type { Language } from '@horizon-soin/datasets'

export const VIEWS = [
  'overview',
  'professions',
  'technologies',
  'people',
  'workforce',
  'need',
  'uncertainty',
  'sensitivity',
  'compare'
] as const
export type View = (typeof VIEWS)[number]

/** What a map of regions shows. */
export const REGION_MEASURES = ['density', 'headcount', 'freed', 'balance', 'need'] as const
export type RegionMeasure = (typeof REGION_MEASURES)[number]

export type Page =
  | { id: 'home' }
  | { id: 'simulator'; view: View }
  | { id: 'professions' }
  | { id: 'profession'; profession: string }
  | { id: 'method' }
  | { id: 'data'; table: string | null }
  | { id: 'hindcast' }
  /** How many of a profession there will be in a year; the years of a profession; or every question. */
  | { id: 'answers'; profession: string | null; year: number | null }
  /** What each policy is worth. */
  | { id: 'measures' }
  /** One measure of every region. */
  | { id: 'regions'; measure: RegionMeasure }
  | { id: 'editions' }
  /** Every study of a profession and a technology; of a profession; or where to look for one. */
  | { id: 'evidence'; profession: string | null; technology: string | null }
  | { id: 'proposals' }
  | { id: 'proposal'; proposal: string }
  /** What can be answered, its stages, its calendar. */
  | { id: 'consultation' }
  /** Where one answers; which consultation stands after the `#`. */
  | { id: 'questionnaire' }
  /** Where one reads back, corrects or withdraws what one answered. */
  | { id: 'receipt' }
  /** What a consultation gave, once published; which one stands after the `#`. */
  | { id: 'results' }
  /** Where the team works; which room stands after the `#`. */
  | { id: 'staff' }
  | { id: 'embed' }
  /** A consultation in a frame of another site. */
  | { id: 'consultation-card' }
  | { id: 'accessibility' }

const VIEW_PATHS: Record<Language, Record<View, string>> = {
  fr: {
    overview: '',
    professions: 'professions',
    technologies: 'technologies',
    people: 'personnes',
    workforce: 'effectifs',
    need: 'besoin',
    uncertainty: 'incertitude',
    sensitivity: 'sensibilite',
    compare: 'comparer'
  },
  en: {
    overview: '',
    professions: 'professions',
    technologies: 'technologies',
    people: 'people',
    workforce: 'workforce',
    need: 'need',
    uncertainty: 'uncertainty',
    sensitivity: 'sensitivity',
    compare: 'compare'
  }
}

const MEASURE_PATHS: Record<Language, Record<RegionMeasure, string>> = {
  fr: {
    density: '',
    headcount: 'effectifs',
    freed: 'temps-libere',
    balance: 'solde',
    need: 'besoin'
  },
  en: {
    density: '',
    headcount: 'headcount',
    freed: 'freed-time',
    balance: 'balance',
    need: 'need'
  }
}

const OF_ANY_EDITION: ReadonlySet<Page['id']> = new Set([
  'hindcast',
  'evidence',
  'answers',
  'proposals',
  'proposal',
  'consultation',
  'questionnaire',
  'receipt',
  'results',
  'staff'
])

/** Whether what a page shows is the same whatever edition and scenario are chosen. */
export const isOfAnyEdition = (page: Page | null): boolean => page !== null && OF_ANY_EDITION.has(page.id)

/** First part of the address of each kind of page. */
const ROOMS = {
  fr: {
    simulator: 'simulateur',
    profession: 'metier',
    method: 'methode',
    data: 'donnees',
    hindcast: 'constat',
    answers: 'reponses',
    measures: 'mesures',
    regions: 'regions',
    editions: 'editions',
    evidence: 'preuves',
    proposals: 'propositions',
    consultation: 'consultation',
    embed: 'integrer',
    staff: 'equipe',
    accessibility: 'accessibilite'
  },
  en: {
    simulator: 'simulator',
    profession: 'profession',
    method: 'method',
    data: 'data',
    hindcast: 'hindcast',
    answers: 'answers',
    measures: 'measures',
    regions: 'regions',
    editions: 'editions',
    evidence: 'evidence',
    proposals: 'proposals',
    consultation: 'consultation',
    embed: 'embed',
    staff: 'staff',
    accessibility: 'accessibility'
  }
} as const satisfies Record<Language, Record<string, string>>

/** Second part of the address of what belongs to the consultation. */
const CONSULTATION_PATHS = {
  fr: {
    questionnaire: 'repondre',
    receipt: 'recepisse',
    results: 'resultats',
    'consultation-card': 'consultation'
  },
  en: { questionnaire: 'answer', receipt: 'receipt', results: 'results', 'consultation-card': 'consultation' }
} as const satisfies Record<Language, Record<string, string>>

/** The address of a page under the root of the site: `/`, `/simulateur/technologies/`, `/en/`. */
export function pathOf(page: Page, language: Language): string {
  const rooms = ROOMS[language]
  const parts: string[] = language === 'fr' ? [] : [language]
  switch (page.id) {
    case 'home':
      break
    case 'simulator':
      parts.push(rooms.simulator, VIEW_PATHS[language][page.view])
      break
    case 'professions':
      parts.push(rooms.profession)
      break
    case 'profession':
      parts.push(rooms.profession, page.profession)
      break
    case 'data':
      parts.push(rooms.data, page.table ?? '')
      break
    case 'evidence':
      parts.push(rooms.evidence, page.profession ?? '', page.technology ?? '')
      break
    case 'answers':
      parts.push(rooms.answers, page.profession ?? '', page.year === null ? '' : String(page.year))
      break
    case 'regions':
      parts.push(rooms.regions, MEASURE_PATHS[language][page.measure])
      break
    case 'proposal':
      parts.push(rooms.proposals, page.proposal)
      break
    case 'questionnaire':
    case 'receipt':
    case 'results':
      parts.push(rooms.consultation, CONSULTATION_PATHS[language][page.id])
      break
    case 'consultation-card':
      parts.push(rooms.embed, CONSULTATION_PATHS[language][page.id])
      break
    default:
      parts.push(rooms[page.id])
  }
  return `/${parts
    .filter(part => part !== '')
    .map(part => `${part}/`)
    .join('')}`
}

/** The page at an address, and its language; the page is null where there is none. */
export function pageAt(path: string): { page: Page | null; language: Language } {
  const parts = path.split('/').filter(part => part !== '' && part !== 'index.html')
  const language = parts[0] === 'en' ? 'en' : 'fr'
  if (language === 'en') parts.shift()
  const [room, name, second, ...more] = parts
  if (more.length > 0) return { page: null, language }
  if (room === ROOMS[language].evidence)
    return {
      page: { id: 'evidence', profession: name ?? null, technology: second ?? null },
      language
    }
  if (room === ROOMS[language].answers) return { page: answersAt(name, second), language }
  return { page: second === undefined ? pageIn(room, name, language) : null, language }
}

function answersAt(profession: string | undefined, digits: string | undefined): Page | null {
  if (digits === undefined) return { id: 'answers', profession: profession ?? null, year: null }
  return /^[1-9]\d{3}$/.test(digits) ? { id: 'answers', profession: profession!, year: Number(digits) } : null
}

function consultationAt(room: string, name: string, language: Language): Page | null {
  const rooms = ROOMS[language]
  const paths = CONSULTATION_PATHS[language]
  if (room === rooms.embed) return name === paths['consultation-card'] ? { id: 'consultation-card' } : null
  if (room !== rooms.consultation) return null
  if (name === paths.questionnaire) return { id: 'questionnaire' }
  if (name === paths.results) return { id: 'results' }
  return name === paths.receipt ? { id: 'receipt' } : null
}

function pageIn(room: string | undefined, name: string | undefined, language: Language): Page | null {
  const rooms = ROOMS[language]
  if (room === undefined) return { id: 'home' }
  if (room === rooms.simulator) {
    const view = VIEWS.find(one => VIEW_PATHS[language][one] === (name ?? ''))
    return view === undefined ? null : { id: 'simulator', view }
  }
  if (room === rooms.regions) {
    const measure = REGION_MEASURES.find(one => MEASURE_PATHS[language][one] === (name ?? ''))
    return measure === undefined ? null : { id: 'regions', measure }
  }
  if (room === rooms.profession)
    return name === undefined ? { id: 'professions' } : { id: 'profession', profession: name }
  if (room === rooms.data) return { id: 'data', table: name ?? null }
  if (room === rooms.proposals)
    return name === undefined ? { id: 'proposals' } : { id: 'proposal', proposal: name }
  if (name !== undefined) return consultationAt(room, name, language)
  if (room === rooms.consultation) return { id: 'consultation' }
  if (room === rooms.method) return { id: 'method' }
  if (room === rooms.hindcast) return { id: 'hindcast' }
  if (room === rooms.measures) return { id: 'measures' }
  if (room === rooms.editions) return { id: 'editions' }
  if (room === rooms.embed) return { id: 'embed' }
  if (room === rooms.staff) return { id: 'staff' }
  return room === rooms.accessibility ? { id: 'accessibility' } : null
}
