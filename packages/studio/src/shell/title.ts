/** The title of each page, as the browser's tab and a prerendered page have it. */
import type { Language } from '@horizon-soin/datasets'
import { typeset } from '@horizon-soin/figures'
import { needQuestion, questionOf } from '@horizon-soin/words'
import { useLayoutEffect } from 'react'
import type { Study } from '../engine/study.js'
import { catalogue } from './catalogue.js'
import type { Page, RegionMeasure, View } from './pages.js'
import { useLanguage } from './site.js'
import { useStudy } from './studio-context.js'

const views = catalogue<Record<View, string>>(
  {
    overview: 'Simulateur',
    professions: 'Simulateur, par profession',
    technologies: 'Simulateur, technologies',
    people: 'Simulateur, personnes concernées',
    workforce: 'Simulateur, effectifs',
    need: 'Simulateur, besoin et formation',
    uncertainty: 'Simulateur, incertitude',
    sensitivity: 'Simulateur, sensibilité',
    compare: 'Simulateur, comparer'
  },
  {
    overview: 'Simulator',
    professions: 'Simulator, by profession',
    technologies: 'Simulator, technologies',
    people: 'Simulator, people concerned',
    workforce: 'Simulator, workforce',
    need: 'Simulator, need and training',
    uncertainty: 'Simulator, uncertainty',
    sensitivity: 'Simulator, sensitivity',
    compare: 'Simulator, compare'
  }
)

const maps = catalogue<Record<RegionMeasure, string>>(
  {
    density: 'Région par région',
    headcount: 'Région par région, effectifs',
    freed: 'Région par région, temps libéré',
    balance: 'Région par région, solde',
    need: 'Région par région, besoin'
  },
  {
    density: 'Region by region',
    headcount: 'Region by region, headcount',
    freed: 'Region by region, freed time',
    balance: 'Region by region, balance',
    need: 'Region by region, need'
  }
)

const titles = catalogue(
  {
    home: 'Ce que l’IA, le numérique et la robotique changeront au travail des soignants',
    professions: 'Mon métier',
    profession: (name: string) => `${name}, aujourd’hui et demain`,
    method: 'Méthode et données',
    data: 'Les données, table par table',
    hindcast: 'Ce que l’étude annonçait, ce qui a été mesuré',
    answers: 'Combien de soignants faudra-t-il ?',
    measures: 'Ce que vaut chaque mesure',
    editions: 'Deux éditions côte à côte',
    evidence: 'Les preuves, étude par étude',
    proposals: 'Les vingt propositions',
    proposal: (number: number) => `Proposition ${number}`,
    consultation: 'Consultation',
    questionnaire: 'Répondre à la consultation',
    receipt: 'Retrouver ma réponse',
    results: 'Résultats de la consultation',
    staff: 'Espace de l’équipe',
    'consultation-card': 'Consultation à intégrer',
    embed: 'Graphique à intégrer',
    accessibility: 'Accessibilité',
    none: 'Page introuvable'
  },
  {
    home: 'What AI, digital tools and robots will change in health work',
    professions: 'My profession',
    profession: name => `${name}, today and tomorrow`,
    method: 'Method and data',
    data: 'The data, table by table',
    hindcast: 'What the study announced, what was measured',
    answers: 'How many health professionals will be needed?',
    measures: 'What each measure is worth',
    editions: 'Two editions side by side',
    evidence: 'The evidence, study by study',
    proposals: 'The twenty proposals',
    proposal: number => `Proposal ${number}`,
    consultation: 'Consultation',
    questionnaire: 'Answer the consultation',
    receipt: 'Find my answer',
    results: 'Results of the consultation',
    staff: 'The team’s room',
    'consultation-card': 'Consultation to embed',
    embed: 'Chart to embed',
    accessibility: 'Accessibility',
    none: 'Page not found'
  }
)

/** The title of what is told, as each page has it. */
export const titled = (subject: string): string => `${subject} · Horizon Soin`

/** « Simulateur, technologies · Horizon Soin ». */
export function titleOf(page: Page | null, { dataset }: Study, language: Language): string {
  return titled(subjectOf(page, dataset, language))
}

function subjectOf(page: Page | null, dataset: Study['dataset'], language: Language): string {
  const text = titles[language]
  switch (page?.id) {
    case 'simulator':
      return views[language][page.view]
    case 'profession': {
      const known = dataset.professions.find(({ id }) => id === page.profession)
      return known ? text.profession(typeset(known.label[language], language)) : text.none
    }
    case 'data':
      return page.table === null ? text.data : `${text.data} · ${page.table}`
    case 'evidence': {
      const profession = dataset.professions.find(({ id }) => id === page.profession)
      const technology = dataset.technologies.find(({ id }) => id === page.technology)
      const isLost =
        (page.profession !== null && profession === undefined) ||
        (page.technology !== null && technology === undefined)
      if (isLost) return text.none
      const about = [profession, technology].flatMap(one =>
        one === undefined ? [] : [typeset(one.label[language], language)]
      )
      return [text.evidence, ...about].join(' · ')
    }
    case 'regions':
      return maps[language][page.measure]
    case 'proposal': {
      const number = Number(/^proposition-(\d\d)$/.exec(page.proposal)?.[1] ?? Number.NaN)
      return number >= 1 && number <= 20 ? text.proposal(number) : text.none
    }
    case 'answers':
      return answerTitle(page, dataset, language)
    case undefined:
      return text.none
    default:
      return text[
        page!.id as Exclude<
          Page['id'],
          'simulator' | 'profession' | 'data' | 'evidence' | 'answers' | 'regions' | 'proposal'
        >
      ]
  }
}

/** A year that no answer is of has a title of its own: the page says that it is not there. */
function answerTitle(
  { profession, year }: Extract<Page, { id: 'answers' }>,
  { professions }: Study['dataset'],
  language: Language
): string {
  if (profession === null) return titles[language].answers
  const known = professions.find(({ id }) => id === profession)
  if (known === undefined) return titles[language].none
  const label = typeset(known.label[language], language)
  return year === null ? needQuestion(label, language) : questionOf(label, year, language)
}

export function usePageTitle(page: Page | null): void {
  const language = useLanguage()
  const study = useStudy()
  const title = titleOf(page, study, language)
  // Before the effects of the page, which may say more than its address does.
  useLayoutEffect(() => {
    document.title = title
  }, [title])
}
