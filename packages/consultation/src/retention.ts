/** How long each thing is kept: what the storage deletes by it, what the notice and the register promise. PRIVACY-SECURITY.md, D5. */
import type { Text } from './proposal.js'

export interface Retention {
  /** Name of the rule in the report of the job; null for what a person deletes. */
  rule: string | null
  what: Text
  until: Text
}

export const RETENTION: readonly Retention[] = [
  {
    rule: 'abuse.counters',
    what: { fr: 'compteurs contre les abus', en: 'counters against abuse' },
    until: { fr: '24 heures', en: '24 hours' }
  },
  {
    rule: 'abuse.secrets',
    what: { fr: 'secret du jour, qui les fabrique', en: 'secret of the day, which makes them' },
    until: { fr: '24 heures après son jour', en: '24 hours after its day' }
  },
  {
    rule: 'tickets',
    what: { fr: 'bons de téléchargement', en: 'tickets of downloads' },
    until: { fr: '15 minutes', en: '15 minutes' }
  },
  {
    rule: 'follow_ups',
    what: { fr: 'adresses de suivi, chiffrées', en: 'follow-up addresses, sealed' },
    until: {
      fr: '6 mois après la dernière étape, ou la clôture',
      en: '6 months after the last stage, or closing'
    }
  },
  {
    rule: 'invitations',
    what: { fr: 'codes d’invitation', en: 'invitation codes' },
    until: {
      fr: '6 mois après la dernière étape, ou la clôture',
      en: '6 months after the last stage, or closing'
    }
  },
  {
    rule: 'signatures',
    what: { fr: 'noms sous les remarques', en: 'names under remarks' },
    until: { fr: '12 mois après la publication', en: '12 months after publication' }
  },
  {
    rule: 'refused',
    what: { fr: 'texte des remarques refusées', en: 'text of refused remarks' },
    until: {
      fr: '2 mois après la décision, recours compris',
      en: '2 months after the decision, appeals included'
    }
  },
  {
    rule: 'report_contacts',
    what: {
      fr: 'adresses de qui signale une remarque, chiffrées',
      en: 'addresses of who reports a remark, sealed'
    },
    until: { fr: '6 mois après le signalement', en: '6 months after the report' }
  },
  {
    rule: 'staff.sessions',
    what: { fr: 'sessions de l’équipe', en: 'sessions of the team' },
    until: { fr: '30 minutes sans usage, 12 heures au plus', en: '30 minutes idle, 12 hours at most' }
  },
  {
    rule: 'staff.invitations',
    what: { fr: 'invitations de l’équipe', en: 'invitations of the team' },
    until: { fr: '7 jours', en: '7 days' }
  },
  {
    rule: null,
    what: { fr: 'sauvegardes', en: 'backups' },
    until: { fr: '90 jours, à supprimer par l’exploitant', en: '90 days, for the operator to delete' }
  },
  {
    rule: null,
    what: { fr: 'journaux du relais', en: 'logs of the proxy' },
    until: { fr: '6 à 12 mois, à régler par l’exploitant', en: '6 to 12 months, for the operator to set' }
  },
  {
    rule: null,
    what: {
      fr: 'réponses, sans rien qui désigne leur auteur',
      en: 'answers, with nothing that names their author'
    },
    until: { fr: 'archive anonyme, durée à décider', en: 'anonymous archive, time to be decided' }
  }
]
