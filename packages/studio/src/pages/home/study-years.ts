/** The years that the study's messages are about, within those of a dataset. */
import type { Axes } from '@horizon-soin/model'

/** As the study wrote of it; a later edition may not have it. */
export const STUDY_NEAR = 2025
const FAR = 2030

export interface StudyYears {
  near: number
  far: number
}

export const studyYears = ({ firstYear, lastYear }: Axes): StudyYears => {
  const within = (year: number) => Math.min(lastYear, Math.max(firstYear, year))
  return { near: within(STUDY_NEAR), far: within(FAR) }
}
