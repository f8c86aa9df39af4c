import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import type { OpinionJointData } from './opinion-joint-data.js'
import { opinionJointSeries } from './opinion-joint-series.js'
import { placeOpinionJoint } from './place-opinion-joint.js'

/** Useful and realistic together: who said both, one of them alone, neither. */
export function opinionJointChart(data: OpinionJointData, look: Look): Drawn {
  const series = opinionJointSeries(data, look.language)
  return figure(look, series.heading, series.table, area => placeOpinionJoint(series, area))
}
