// The equations of the method page as MathML, so that no renderer of equations reaches the browser.
import { fileURLToPath } from 'node:url'
import katex from 'katex'
import { runnerImport } from 'vite'

const ID = 'virtual:equations'
const SOURCE = fileURLToPath(new URL('../src/pages/method/equations.ts', import.meta.url))

/** Without its TeX beside it, which browsers without MathML would show, and without the wrapper that holds it. */
const bare = html =>
  html
    .replace(/<annotation[^>]*>[\s\S]*?<\/annotation>/g, '')
    .replace(/<\/?semantics>/g, '')
    .replace(/^<span class="katex">([\s\S]*)<\/span>$/, '$1')
    // A policy without inline styles would drop them; the page's own sheet says what they would.
    // One letter is a quantity, in italics; longer names stand upright.
    .replace(/<mi>(\p{L})<\/mi>/gu, '<mi class="letter">$1</mi>')
    .replace(/ style="[^"]*"/g, '')

/** @throws where KaTeX cannot read it */
const mathOf = tex =>
  bare(katex.renderToString(tex, { output: 'mathml', displayMode: true, strict: 'error' }))

/** A Vite plugin. */
export const equations = () => ({
  name: 'equations',
  resolveId: id => (id === ID ? `\0${ID}` : null),
  async load(id) {
    if (id !== `\0${ID}`) return null
    this.addWatchFile(SOURCE)
    const { module } = await runnerImport(SOURCE, { configFile: false, logLevel: 'error' })
    const { EQUATION_IDS, texOf } = module
    const rendered = Object.fromEntries(
      ['fr', 'en'].map(language => [
        language,
        Object.fromEntries(EQUATION_IDS.map(one => [one, mathOf(texOf(one, language))]))
      ])
    )
    return `export default ${JSON.stringify(rendered)}`
  }
})
