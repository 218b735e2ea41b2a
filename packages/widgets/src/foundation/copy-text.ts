/**
 * Puts a text on the clipboard: by the Clipboard API, and where that is refused (a frame without clipboard-write, a
 * page without a secure context, an old browser) by the command that copies a selection.
 *
 * @param field read-only field that holds the text, where there is one; it has the focus afterwards if the first way failed
 * @returns whether the text is on the clipboard
 */
export async function copyText(text: string, field?: HTMLInputElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (!field) return false;
    selectAll(field);
    try {
      // Deprecated, and still the only way in a frame that was not given clipboard-write
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}

/** Selects all of a field, also where `select()` alone does not (iOS). */
export function selectAll(field: HTMLInputElement): void {
  field.focus();
  field.setSelectionRange(0, field.value.length);
}
