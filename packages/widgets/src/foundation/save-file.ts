/** A file to be saved. */
interface SavedFile {
  readonly blob: Blob;
  readonly name: string;
}

/** How long a browser may take until it fetches the file: Safari does not within the click. */
const keptMs = 40_000;

/** Lets the person save a file that is here already. */
export function saveFile({ blob, name }: SavedFile): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}

/** The same with a text. */
export const saveText = (name: string, text: string): void =>
  saveFile({ name, blob: new Blob([text], { type: 'text/plain;charset=utf-8' }) });
