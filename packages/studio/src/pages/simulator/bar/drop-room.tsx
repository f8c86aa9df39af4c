/** Files can be dropped anywhere on the page. */
import { useEffect, useState } from 'react'
import type { GivenFile } from '../../../dataset/open-files.js'
import { useText } from '../../../shell/site.js'
import { simulatorText } from '../text.js'
import { droppedFiles } from './dropped-files.js'

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

export function DropRoom({ onDrop }: { onDrop: (files: Promise<readonly GivenFile[]>) => void }) {
  const { drop } = useText(simulatorText)
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const dropped = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      onDrop(droppedFiles(event.dataTransfer!))
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', dropped)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', dropped)
    }
  }, [onDrop])
  return isOver ? (
    <div className="sim-drop" aria-hidden="true">
      {drop}
    </div>
  ) : null
}
