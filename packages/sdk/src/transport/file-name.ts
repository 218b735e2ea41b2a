/** Parameters of Content-Disposition; what is quoted may hold a `;`. */
const parameter = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g;

/** What some system forbids, a control character, or one that turns the direction of writing (`fdp.exe` for `exe.pdf`). */
const harmful = /[\\/:*?"<>|\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu;

/** What is no file on Windows, with any extension. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)\d)(?=\.|$)/i;

/** Longest name on most systems. */
const mostBytes = 255;

const byteLength = (text: string) => new TextEncoder().encode(text).length;

/** Shortens a name before its extension. */
function shorten(name: string): string {
  const [, stem = '', extension = ''] = /^(.+?)(\.\w{1,10})?$/su.exec(name) ?? [];
  const characters = [...stem];
  while (byteLength(characters.join('') + extension) > mostBytes) characters.pop();
  return characters.join('') + extension;
}

/** RFC 8187, in UTF-8 alone: the older charsets are of no use to a Japanese name. */
function decodeExtended(value: string | undefined): string | undefined {
  const encoded = /^utf-8'[^']*'(.+)$/i.exec(value ?? '')?.[1];
  try {
    return encoded && decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

/**
 * The name of a file by its Content-Disposition (RFC 6266): `filename*` before `filename`. Names one file in any
 * folder of any system, whatever the header says; `download` where it says nothing.
 */
export function fileNameOf(contentDisposition: string | null): string {
  const parameters = new Map<string, string>();
  for (const [, name, quoted, token] of (contentDisposition ?? '').matchAll(parameter)) {
    parameters.set(name!.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? token!.trim());
  }
  const said = decodeExtended(parameters.get('filename*')) ?? parameters.get('filename') ?? '';
  // A leading dot hides a file, or leads out of its folder; Windows drops what trails.
  const name = said.replace(harmful, '_').replace(/^[\s.]+|[\s.]+$/g, '');
  return shorten(name.replace(device, '_$&')) || 'download';
}
