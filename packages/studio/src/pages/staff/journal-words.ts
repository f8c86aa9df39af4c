/** What the journal keeps as codes, in words. One that is not known here is shown as it is kept. */
import { ROLES } from '@horizon-soin/consultation'
import type { Language } from '@horizon-soin/datasets'
import { catalogue } from '../../shell/catalogue.js'
import type { JournalEntry } from './api.js'
import { staffText } from './text.js'

type Words = Readonly<Record<string, string>>

const words = catalogue<{ events: Words; details: Words }>(
  {
    events: {
      'sign-in': 'Connexion',
      'sign-out': 'Déconnexion',
      'refused-sign-in': 'Connexion refusée',
      'refused-second-factor': 'Code de sécurité refusé',
      'refused-role': 'Action hors de son rôle, refusée',
      'refused-invitation': 'Invitation refusée',
      'refused-code': 'Code de réponse refusé',
      'refused-token': 'Code d’invitation refusé',
      'invite-staff': 'Invitation dans l’équipe',
      'accept-invitation': 'Invitation acceptée',
      'change-staff': 'Compte modifié',
      'change-password': 'Mot de passe changé',
      'end-sessions': 'Sessions fermées',
      'second-factor': 'Second facteur activé',
      limit: 'Trop de demandes',
      draft: 'Brouillon enregistré',
      'delete-draft': 'Brouillon effacé',
      state: 'Changement d’état',
      notice: 'Nouvelle notice',
      invite: 'Codes d’invitation créés',
      decision: 'Décision de modération',
      appeal: 'Contestation',
      report: 'Signalement',
      response: 'Réponse à une proposition',
      release: 'Publication',
      sweep: 'Effacements prévus',
      export: 'Exportation',
      download: 'Téléchargement'
    },
    details: {
      by: 'par',
      of: 'compte',
      roles: 'rôles',
      consultation: 'consultation',
      from: 'de',
      to: 'à',
      items: 'textes',
      text: 'remarque',
      step: 'étape',
      outcome: 'issue',
      version: 'version',
      tokens: 'codes'
    }
  },
  {
    events: {
      'sign-in': 'Signed in',
      'sign-out': 'Signed out',
      'refused-sign-in': 'Sign-in refused',
      'refused-second-factor': 'Security code refused',
      'refused-role': 'Action outside of their role, refused',
      'refused-invitation': 'Invitation refused',
      'refused-code': 'Code of an answer refused',
      'refused-token': 'Invitation code refused',
      'invite-staff': 'Invitation to the team',
      'accept-invitation': 'Invitation accepted',
      'change-staff': 'Account changed',
      'change-password': 'Password changed',
      'end-sessions': 'Sessions ended',
      'second-factor': 'Second factor turned on',
      limit: 'Too many requests',
      draft: 'Draft saved',
      'delete-draft': 'Draft erased',
      state: 'Change of state',
      notice: 'New notice',
      invite: 'Invitation codes made',
      decision: 'Moderation decision',
      appeal: 'Appeal',
      report: 'Report',
      response: 'Response to a proposal',
      release: 'Release',
      sweep: 'Planned erasures',
      export: 'Export',
      download: 'Download'
    },
    details: {
      by: 'by',
      of: 'account',
      roles: 'roles',
      consultation: 'consultation',
      from: 'from',
      to: 'to',
      items: 'texts',
      text: 'remark',
      step: 'step',
      outcome: 'outcome',
      version: 'version',
      tokens: 'codes'
    }
  }
)

export const eventWords = (event: string, language: Language): string =>
  words[language].events[event] ?? event

/** « par : ada · rôles : modération ». @param names logins by the id of their account */
export function detailWords(
  detail: JournalEntry['detail'],
  names: ReadonlyMap<string, string>,
  language: Language
): string {
  const told = (name: string, value: string | number): string => {
    if (name === 'roles')
      return String(value)
        .split(' ')
        .map(role => ROLES.find(one => one === role))
        .flatMap(role => (role === undefined ? [] : [staffText[language].roles[role]]))
        .join(', ')
    return names.get(String(value)) ?? String(value)
  }
  const colon = language === 'fr' ? '\u00a0: ' : ': '
  return Object.entries(detail)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${words[language].details[name] ?? name}${colon}${told(name, value)}`)
    .join(' · ')
}
