/** Test only. What is reached with the Tab key alone. */
import type { Page } from 'playwright-core'

export interface Wanted {
  /** Of HTML, or `radio`. */
  role: string
  /** As it is heard. */
  name?: string
  /** The end of its id or of its name. */
  field?: string
}

/** More than any page has before the next thing to do. */
const MOST = 120

/** Presses Tab until the focus is on what is wanted. @throws where it never is */
export async function tabTo(page: Page, wanted: Wanted): Promise<void> {
  for (let pressed = 0; pressed < MOST; pressed++) {
    await page.keyboard.press('Tab')
    const isThere = await page.evaluate(({ role, name, field }) => {
      const at = document.activeElement as HTMLInputElement | null
      if (at === null) return false
      const isOf = role === 'radio' ? at.type === 'radio' : at.tagName.toLowerCase() === role
      const isNamed = name === undefined || (at.getAttribute('aria-label') ?? at.textContent) === name
      const isField = field === undefined || [at.id, at.name].some(one => one?.endsWith(field))
      return isOf && isNamed && isField
    }, wanted)
    if (isThere) return
  }
  throw new Error(`not reached with the keyboard: ${JSON.stringify(wanted)}`)
}
