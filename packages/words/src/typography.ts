/** French spaces in texts that the data brought: authors of tables type plain ones. */
import type { Language } from '@horizon-soin/datasets'

/** No-break spaces before : and % and inside « », narrow ones before ; ! ?; English stays as it is. */
export const typeset = (text: string, language: Language): string =>
  language === 'en'
    ? text
    : text
        .replace(/(?<=\S) (?=[:%»](?:[\s.,)]|$))/g, '\u00a0')
        .replace(/« (?=\S)/g, '«\u00a0')
        .replace(/(?<=\S) (?=[;!?](?:\s|$))/g, '\u202f')
