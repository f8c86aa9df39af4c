/** Which consultation an address is about: after its `#`, which no server is sent and no log keeps. */
import { type Page, pathOf } from '../../shell/pages.js'
import type { Site } from '../../shell/site.js'

export interface Fragment {
  /** Null where none is named. */
  id: string | null
  /** Of an invitation; null where there is none. */
  token: string | null
  /** What to open in the questionnaire; null where not said. */
  question: string | null
}

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/
/** Where the link that skips the head of the page leads. */
const MAIN = 'main'

/** Whether the address is that of the link that skips the head of the page: it leads nowhere else. */
export const isSkipped = (hash: string): boolean => hash === `#${MAIN}`

/** Reads `#ID`, `#ID&jeton=…`, `#ID&token=…`, `#ID&question=proposition-18`. */
export function readFragment(hash: string): Fragment {
  const [first = '', ...rest] = hash.replace(/^#/, '').split('&')
  const query = new URLSearchParams(rest.join('&'))
  const token = query.get('jeton') ?? query.get('token')
  const question = query.get('question') ?? ''
  return {
    id: ID.test(first) && first !== MAIN ? first : null,
    token: token === null || token.trim() === '' ? null : token.trim(),
    question: ID.test(question) ? question : null
  }
}

/** The address of a page about a consultation. */
export const addressOf = (
  { root, language }: Pick<Site, 'root' | 'language'>,
  page: Extract<Page['id'], 'questionnaire' | 'receipt'>,
  id: string
): string => `${root}${pathOf({ id: page }, language).slice(1)}#${id}`
