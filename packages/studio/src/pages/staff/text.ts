import { catalogue } from '../../shell/catalogue.js'
import { en } from './text-en.js'
import { fr } from './text-fr.js'

export const staffText = catalogue(fr, en)
