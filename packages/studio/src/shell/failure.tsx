/** Keeps a page standing where one of its parts breaks. */
import { Component, type ReactNode } from 'react'
import { useText } from './site.js'
import { shellText } from './text.js'

interface Props {
  children: ReactNode
  /** Another one is another try. */
  of: string
  /** Fetches what may not have come, before another try. */
  again?: () => Promise<void>
}

export class FailureBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidUpdate(before: Props) {
    if (before.of !== this.props.of && this.state.failed) this.setState({ failed: false })
  }

  private async tryAgain(): Promise<void> {
    await this.props.again?.().catch(() => {})
    this.setState({ failed: false })
  }

  override render() {
    return this.state.failed ? <Failed onAgain={() => void this.tryAgain()} /> : this.props.children
  }
}

function Failed({ onAgain }: { onAgain: () => void }) {
  const text = useText(shellText)
  return (
    <div className="failed" role="alert">
      <h2>{text.failed.title}</h2>
      <p>{text.failed.text}</p>
      <button type="button" className="button" onClick={onAgain}>
        {text.failed.again}
      </button>
    </div>
  )
}
