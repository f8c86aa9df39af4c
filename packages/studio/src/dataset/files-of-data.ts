/**
 * What reads and writes the files of a dataset: heavy, and loaded when it is asked for, by this door. By the package's own,
 * the first screen would load it all: it takes a small part of it.
 */
export { describeFault, foldFaults, readScenario, writeScenario, writeTable } from '@horizon-soin/datasets'
