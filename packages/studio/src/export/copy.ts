/**
 * Copies the text of a field, and says whether it worked. Where it did not (no permission, no secure address), the field
 * is left selected for the person’s own keys.
 */
export async function copyField(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    field.focus()
    field.select()
    // The only way on a page that is not served securely; it is kept by browsers for such.
    return document.execCommand('copy')
  }
}
