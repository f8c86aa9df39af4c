/** Test only. The numbers of the home page. */
import type { Page } from 'playwright-core'

/** The big numbers, as they are told to who hears them. */
export const keyFigures = (page: Page): Promise<string[]> =>
  page.locator('.key-figure .value').evaluateAll(values => values.map(({ textContent }) => textContent ?? ''))

/** Starts from another scenario by the switch at the head of the page; ends when the page shows its numbers. */
export async function startFrom(page: Page, name: string): Promise<void> {
  const before = (await keyFigures(page))[0]
  await page.getByRole('button', { name, exact: true }).first().click()
  await page.waitForFunction(old => document.querySelector('.key-figure .value')?.textContent !== old, before)
}
