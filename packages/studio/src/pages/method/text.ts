import { catalogue } from '../../shell/catalogue.js'
import { methodEn } from './text-en.js'
import { methodFr } from './text-fr.js'

export const methodText = catalogue(methodFr, methodEn)
export type SectionId = keyof typeof methodFr.sections
