/** Data of a forest plot, invented. */
import type { Language } from '@horizon-soin/datasets'
import type { ForestData } from '../forest-data.js'

export const forestOf = (language: Language): ForestData => {
  const fr = language === 'fr'
  return {
    measure: fr ? 'Part du temps gagnée ou perdue' : 'Share of time gained or lost',
    held: fr ? 'retenu par l’édition 2026' : 'held by the 2026 edition',
    groups: [
      {
        label: 'Administration',
        studies: [
          { label: '1. JAMIA, 2020', low: -0.46, mode: -0.22 },
          { label: '2. NEJM AI, 2025', low: -0.059, mode: 0.017, high: 0.094, isInterval: true },
          { label: '3. JMIR, 2026', mode: 0.28 },
          { label: fr ? '4. Un cabinet, 2023' : '4. A consultancy, 2023', mode: 0.47, isUnmeasured: true }
        ],
        held: [
          { label: '2025', low: 0, mode: 0.08, high: 0.2 },
          { label: '2040', low: 0.2, mode: 0.42, high: 0.55 }
        ]
      },
      {
        label: fr ? 'Soins' : 'Care',
        studies: [
          {
            label: fr ? '5. Une revue, 2020' : '5. A review, 2020',
            low: 0,
            mode: 0.25,
            high: 0.52,
            partial: true
          },
          { label: fr ? '6. Un fournisseur, 2023' : '6. A vendor, 2023', isUnmeasured: true }
        ],
        held: []
      },
      {
        label: fr ? 'Par analogie, les généralistes' : 'By analogy, general practitioners',
        isAnalogy: true,
        studies: [{ label: '7. JAMA, 2026', low: 0.03, mode: 0.1 }],
        held: []
      }
    ]
  }
}
