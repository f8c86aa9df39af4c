/** Test only. What axe finds in a page as it stands. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Each fault with the first places where it stands; a page under a policy is read as it is. */
export async function axeFaults(page: Page): Promise<string[]> {
  // What fades is read once it has.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
  // One frame: without the blank page that the results of several are put together in.
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, any }) => `${target.join(' ')} (${any[0]?.message ?? ''})`)
    return `${id} × ${nodes.length}: ${places.join(' | ')}`
  })
}
