/** The years that the study's messages are about, within those of a dataset. */
import type { Axes } from '@horizon-soin/model'

const NEAR = 2025
const FAR = 2030

export interface StudyYears {
  near: number
  far: number
}

export const studyYears = ({ firstYear, lastYear }: Axes): StudyYears => {
  const within = (year: number) => Math.min(lastYear, Math.max(firstYear, year))
  return { near: within(NEAR), far: within(FAR) }
}
