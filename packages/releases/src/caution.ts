/** What no release goes without. */
import type { Text } from '@horizon-soin/consultation'

const CAUTION: Text = {
  fr: 'Répondants volontaires, non représentatifs : ces résultats disent ce qu’ont répondu les personnes qui l’ont voulu, non ce que pensent les professionnels. Les intervalles supposent un tirage au hasard, qui n’a pas eu lieu.',
  en: 'Volunteers, not representative: these results say what those who wished to answer answered, not what professionals think. Intervals suppose a random draw, which there was not.'
}

/** Where figures are weighted. */
const WEIGHTED: Text = {
  fr: 'Redressé, non représentatif : les poids alignent les activités sur leurs effectifs, non les opinions de ceux qui n’ont pas répondu.',
  en: 'Weighted, not representative: weights align activities with their headcounts, not the opinions of those who did not answer.'
}

/** The words of a release; more of them where it has weighted figures. */
export const cautionOf = (isWeighted: boolean): Text =>
  isWeighted ? { fr: `${CAUTION.fr} ${WEIGHTED.fr}`, en: `${CAUTION.en} ${WEIGHTED.en}` } : CAUTION
