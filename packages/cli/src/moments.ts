/** Times of a consultation as people read them: those of its time zone. */
import type { ConsultationRecord } from '@horizon-soin/consultation'
import type { Session } from './session.js'

/** `2027-03-01T09:00` → `1 mars 2027 à 09:00`, whatever the zone: it is a local time already. */
function localWords(local: string, { language }: Session): string {
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC'
  })
  return format.format(new Date(`${local}:00Z`)).replaceAll(' ', '\u00a0')
}

export const opensWords = ({ definition }: ConsultationRecord, session: Session): string =>
  localWords(definition.opens, session)

export const closesWords = ({ definition }: ConsultationRecord, session: Session): string =>
  localWords(definition.closes, session)
