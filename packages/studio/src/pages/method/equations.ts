/** The equations of the model, in TeX and in words: `docs/method.md`, one name for each. */
import type { Language } from '@horizon-soin/datasets'
import { catalogue } from '../../shell/catalogue.js'

/** Names that stand in equations; `@name` in a TeX text. */
const NAMES = catalogue(
  {
    potential: 'potentiel',
    effective: 'effectif',
    adoption: 'adoption',
    freed: 'libéré',
    above: 'part',
    fte: 'ETP',
    people: 'personnes',
    credit: 'crédit',
    low: 'bas',
    mode: 'mode',
    high: 'haut',
    slow: 'lent',
    median: 'médian',
    fast: 'rapide',
    value: 'valeur',
    since: 'depuis',
    if: 'si',
    logistic: 'logistique',
    bass: 'Bass',
    published: 'publié',
    computed: 'calculé',
    tolerance: 'tolérance',
    forAll: 'pour tout',
    need: 'besoin',
    capacity: 'capacité',
    balance: 'solde',
    clock: 'horloge',
    intensity: 'intensité'
  },
  {
    potential: 'potential',
    effective: 'effective',
    adoption: 'adoption',
    freed: 'freed',
    above: 'share',
    fte: 'FTE',
    people: 'people',
    credit: 'credit',
    low: 'low',
    mode: 'mode',
    high: 'high',
    slow: 'slow',
    median: 'median',
    fast: 'fast',
    value: 'value',
    since: 'since',
    if: 'if',
    logistic: 'logistic',
    bass: 'Bass',
    published: 'published',
    computed: 'computed',
    tolerance: 'tolerance',
    forAll: 'for all',
    need: 'need',
    capacity: 'capacity',
    balance: 'balance',
    clock: 'clock',
    intensity: 'intensity'
  }
)

const { raw } = String

const TEX = {
  heads: raw`H_{x,\,t+1} = H_{x-1,\,t}\,(1 - s_{x-1}) + E_t\,\pi_x`,
  entrants: raw`E_t = P_{t-d}\,(1 - a)\,i + F_t`,
  potential: raw`@potential_t = \sum_a w_a\,\Bigl(1 - \prod_k (1 - g_{a,k,t})\Bigr)`,
  logistic: raw`@logistic(t) = \frac{c}{1 + e^{-r\,(t - m)}}`,
  bass: raw`@bass(t) = c\;\frac{1 - e^{-(p + q)(t - t_0)}}{1 + \frac{q}{p}\,e^{-(p + q)(t - t_0)}}`,
  use: raw`u_{k,t}(z) = \iota_k\,A_k(t + \delta z), \qquad z \sim N(0, 1)`,
  adoption: raw`@adoption_{k,t} = E_z\bigl[A_k(t + \delta z)\bigr]`,
  freed: raw`@freed_t(z) = \sum_a w_a\,\Bigl(1 - \prod_k \bigl(1 - u_{k,t}(z)\,g_{a,k,t}\bigr)\Bigr)`,
  effective: raw`@effective_t = E_z\bigl[@freed_t(z)\bigr]`,
  above: raw`@above_t(\theta) = P\bigl(@freed_t(z) > \theta\bigr) = \Phi(-z^*), \qquad @freed_t(z^*) = \theta`,
  since: raw`@since_r(t) = 1 - \frac{1 - @effective_t}{1 - @effective_r}`,
  credit: raw`@credit_k = \frac{\ln(1 - x_k)}{\sum_j \ln(1 - x_j)}, \qquad x_k = u_k\,g_k`,
  groupMean: raw`@effective_{G,t} = \frac{\sum_{p \in G} N_{p,t}\,@effective_{p,t}}{\sum_{p \in G} N_{p,t}}`,
  groupFte: raw`@fte_{G,t} = \sum_{p \in G} \Lambda_{p,t}\,@effective_{p,t}`,
  groupPeople: raw`@people_{G,t}(\theta) = \sum_{p \in G} N_{p,t}\,@above_{p,t}(\theta)`,
  pace: raw`@value(v) = @median + v\,(@fast - @median) \quad @if \; v \ge 0`,
  slowPace: raw`@value(v) = @median + v\,(@median - @slow) \quad @if \; v < 0`,
  need: raw`@need_t = \Lambda_b\;\frac{\sum_x \mathit{Pop}_{x,t}\,c_x}{\sum_x \mathit{Pop}_{x,b}\,c_x}\;(1 + \tau)^{t - b}`,
  capacity: raw`@capacity_t = \Lambda_t\;\frac{(1 - e_t) + \kappa\,e_t}{1 - e_t}, \qquad e_t = @since_b(t)`,
  balance: raw`@balance_t = @capacity_t - @need_t`,
  clock: raw`@clock_t = y \cdot @intensity \cdot \min\Bigl(1,\; \max\Bigl(0,\; \frac{t - t_1}{n}\Bigr)\Bigr)`,
  pert: raw`E[X] = \frac{@low + 4\,@mode + @high}{6}, \qquad @low \le X \le @high`,
  first: raw`S_i = \frac{V\bigl(E[Y \mid X_i]\bigr)}{V(Y)}, \qquad T_i = \frac{E\bigl[V(Y \mid X_{\sim i})\bigr]}{V(Y)}`,
  posterior: raw`f(\xi) \propto \prod_i \varphi(\xi_i) \quad @if \quad \bigl|@computed_j(\xi) - @published_j\bigr| \le @tolerance_j \;\; @forAll \; j`
} as const

export type EquationId = keyof typeof TEX

export const EQUATION_IDS = Object.keys(TEX) as EquationId[]

/** The TeX of an equation with its names in a language. */
export const texOf = (id: EquationId, language: Language): string =>
  TEX[id].replace(/@([a-zA-Z]+)/g, (_, name: string) => {
    const word = NAMES[language][name as keyof typeof NAMES.fr]
    if (word === undefined) throw new Error(`unknown name in an equation: ${name}`)
    return `\\text{${word}}`
  })
