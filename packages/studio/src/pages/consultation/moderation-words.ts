/** What a remark is about, and why one was masked or refused, in words that everyone reads. */
import type { Motive, ResponseOutcome, Theme } from '@horizon-soin/consultation'
import { catalogue } from '../../shell/catalogue.js'

interface Words {
  motives: Record<Motive, string>
  themes: Record<Theme, string>
  outcomes: Record<ResponseOutcome, string>
}

export const moderationWords = catalogue<Words>(
  {
    motives: {
      'personal-data': 'Donnée personnelle',
      'health-data': 'Donnée de santé d’une personne',
      insult: 'Injure, diffamation',
      'off-topic': 'Hors sujet',
      illegal: 'Contraire à la loi',
      advertising: 'Publicité',
      duplicate: 'Doublon',
      other: 'Autre'
    },
    themes: {
      training: 'Formation',
      tools: 'Outils',
      time: 'Temps',
      jobs: 'Emploi et métiers',
      money: 'Argent',
      care: 'Soin et patients',
      ethics: 'Éthique',
      data: 'Données',
      organisation: 'Organisation',
      territories: 'Territoires'
    },
    outcomes: {
      kept: 'Retenue',
      partly: 'Retenue en partie',
      'not-kept': 'Non retenue',
      later: 'Remise à plus tard'
    }
  },
  {
    motives: {
      'personal-data': 'Personal data',
      'health-data': 'Health data of a person',
      insult: 'Insult, defamation',
      'off-topic': 'Off topic',
      illegal: 'Against the law',
      advertising: 'Advertising',
      duplicate: 'Duplicate',
      other: 'Other'
    },
    themes: {
      training: 'Training',
      tools: 'Tools',
      time: 'Time',
      jobs: 'Jobs and professions',
      money: 'Money',
      care: 'Care and patients',
      ethics: 'Ethics',
      data: 'Data',
      organisation: 'Organisation',
      territories: 'Territories'
    },
    outcomes: {
      kept: 'Kept',
      partly: 'Kept in part',
      'not-kept': 'Not kept',
      later: 'Put off'
    }
  }
)
