/** Test only. The simulator as a person meets it. */
import type { Locator, Page } from 'playwright-core'

interface FileGiven {
  name: string
  mimeType: string
  buffer: Buffer
}

/** The numbers at the head of the results, as they are told to who hears them. */
export const shownNumbers = (page: Page): Promise<string[]> =>
  page
    .getByRole('region', { name: /^Résultats/ })
    .locator('button.value')
    .evaluateAll(values => values.map(value => (value.getAttribute('aria-label') ?? '').split(',')[0]!))

/** Opens a file by the button of the simulator. */
export async function giveFile(page: Page, file: FileGiven): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Ouvrir' }).click()
  ])
  await chooser.setFiles(file)
}

export const slider = (page: Page, name: string): Locator => page.getByRole('slider', { name, exact: true })
