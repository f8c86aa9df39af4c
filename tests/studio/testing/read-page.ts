/** Test only. What a page is made of, as who cannot see it, or does not read its language, meets it. */
import type { Page } from 'playwright-core'

export interface PageRead {
  title: string
  lang: string
  /** Levels of the headings that are shown, in their order. */
  headings: number[]
  /** How many there are of each landmark that a page has once. */
  landmarks: Record<'banner' | 'navigation' | 'main' | 'contentinfo', number>
  /** Texts that are said to be in the page's own language; those that are no language, names of columns say, are not among them. */
  texts: string[]
}

export const readPage = (page: Page): Promise<PageRead> =>
  page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown)
    const { lang } = document.documentElement
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts = new Set<string>()
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim()
      const own = node.parentElement
      if (text === '' || own === null || own.closest('code, pre, [translate=no]')) continue
      if (own.closest('[lang]')?.getAttribute('lang') === lang) texts.add(text)
    }
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-valuetext'])
      for (const element of document.body.querySelectorAll(`[${name}]`))
        if (element.closest('[lang]')?.getAttribute('lang') === lang)
          texts.add((element.getAttribute(name) ?? '').trim())
    return {
      title: document.title,
      lang,
      headings: all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1])),
      landmarks: {
        banner: all('header').filter(one => !one.closest('main, article, section')).length,
        navigation: all('header nav').length,
        main: all('main').length,
        contentinfo: all('footer').filter(one => !one.closest('main, article, section')).length
      },
      texts: [...texts]
    }
  })

/** What stands beyond the right edge of the page in its present width, the widest first; empty where nothing does. */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { documentElement: root } = document
    const isWide = () => root.scrollWidth > root.clientWidth
    // Charts that follow their room are drawn again in the next frames.
    const start = performance.now()
    do await new Promise(resolve => requestAnimationFrame(resolve))
    while (performance.now() - start < (isWide() ? 5000 : 50))
    if (!isWide()) return []
    const { clientWidth, scrollWidth } = root
    const told = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} to ${Math.round(element.getBoundingClientRect().right)} of ${clientWidth}`
    return [...document.body.querySelectorAll('*')]
      .filter(element => element.getBoundingClientRect().right > clientWidth + 0.5)
      .sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)
      .slice(0, 5)
      .map(told)
      .concat(`the page scrolls to ${scrollWidth}`)
  })
