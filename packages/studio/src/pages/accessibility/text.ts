import { catalogue } from '../../shell/catalogue.js'
import { accessibilityEn } from './text-en.js'
import { accessibilityFr } from './text-fr.js'

export const accessibilityText = catalogue(accessibilityFr, accessibilityEn)
