import { type ComponentType, lazy } from 'react'

/** A part of the site that is loaded when it is first shown, or before by `load`: then it is shown at once. */
export interface LazyPage<Props extends object> {
  (props: Props): React.JSX.Element
  load(): Promise<void>
}

export function lazyPage<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>
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
    async load() {
      Loaded = (await load()).default
    }
  })
}
