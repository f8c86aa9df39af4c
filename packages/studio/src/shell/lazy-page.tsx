import { type ComponentType, lazy } from 'react'
import type { Page } from './pages.js'

/** A part of the site that is loaded when it is first shown, or before by `load`: then it is shown at once. */
export interface LazyPage<Props extends object> {
  (props: Props): React.JSX.Element
  load(page: Page | null): Promise<void>
}

/** @param prepare loads what one page of its kind needs beyond it */
export function lazyPage<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  prepare?: (page: Page | null) => Promise<unknown>
): LazyPage<Props> {
  let Loaded: ComponentType<Props> | null = null
  const Loading = lazy(load)
  const LazyPage = (props: Props) =>
    Loaded === null ? (
      <Loading {...(props as Props & React.JSX.IntrinsicAttributes)} />
    ) : (
      <Loaded {...props} />
    )
  return Object.assign(LazyPage, {
    async load(page: Page | null) {
      const [{ default: component }] = await Promise.all([load(), prepare?.(page)])
      Loaded = component
    }
  })
}
