import { catalogue } from '../../../shell/catalogue.js'
import { en } from './text-en.js'
import { fr } from './text-fr.js'

export const moderationText = catalogue(fr, en)
