/** The files of a drop or of a choice, with their paths in the folders that they come from. */
import type { GivenFile } from '../../../dataset/open-files.js'

const read = async (file: File, path: string): Promise<GivenFile> => ({
  path,
  bytes: new Uint8Array(await file.arrayBuffer())
})

export const chosenFiles = (files: Iterable<File>): Promise<GivenFile[]> =>
  Promise.all([...files].map(file => read(file, file.webkitRelativePath || file.name)))

/** Folders are read whole. The entries must be asked for before the event ends: a browser forgets them then. */
export async function droppedFiles(transfer: DataTransfer): Promise<GivenFile[]> {
  const entries = [...transfer.items].flatMap(item => item.webkitGetAsEntry?.() ?? [])
  if (entries.length === 0) return chosenFiles(transfer.files)
  const files = await Promise.all(entries.map(filesOf))
  return files.flat()
}

async function filesOf(entry: FileSystemEntry): Promise<GivenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject)
    )
    return [await read(file, entry.fullPath)]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: FileSystemEntry[] = []
  // A reader gives a hundred entries at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject)
    )
    if (some.length === 0) break
    found.push(...some)
  }
  return (await Promise.all(found.map(filesOf))).flat()
}
