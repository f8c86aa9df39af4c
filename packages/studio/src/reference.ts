/** The dataset that the studio opens with. */
import reference from 'virtual:reference-dataset'
import ranges from 'virtual:reference-ranges'
import { FIRST_EDITION } from './editions/editions.js'
import { openStudy } from './engine/study.js'
import { createStudio, type StudioStore } from './shell/store.js'

/** A new state on the reference dataset, in the scenario whose ranges come with the page. */
export const openReference = (): StudioStore =>
  createStudio(openStudy(reference.dataset, FIRST_EDITION), ranges)
