import { composeMarks } from './folding.js';

/** A name as it may be shown, or why there is none that is honest. */
export type UploadName =
  | { readonly ok: true; readonly name: string; readonly extension: string }
  /** `name`: it says one kind of file and ends as another. `type`: it ends in nothing that is taken. */
  | { readonly ok: false; readonly reason: 'name' | 'type' };

/** Endings of what is taken, and the media type of each. */
export const mediaTypeOfExtension: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  jfif: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** Endings that make somebody open a file as a program, a page or an archive. */
const deceiving =
  /^(?:exe|com|scr|pif|bat|cmd|ps1|vbs?|js|jse|wsf|hta|msi|jar|app|apk|dll|lnk|sh|php\d?|phtml|aspx?|jspx?|cgi|py|html?|xhtml|svgz?|xml|zip|7z|rar|docm|xlsm)$/;

/** Names that Windows keeps for devices. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

const longestStem = 100;

/** Control characters, what turns or hides text (right-to-left override, zero width), and halves of characters. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/**
 * The name of a file as a member knows it, without what could deceive whoever reads it (SECURITY S-F1): no folder, no
 * character that cannot be seen, none that a file system forbids, no second ending that is a program's, no end longer than a
 * line.
 */
export function cleanUploadName(given: string): UploadName {
  const last = composeMarks(given).replace(unseen, '').split(/[/\\]/).at(-1) ?? '';
  const parts = last
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .split('.')
    .map((part) => part.trim());
  const extension = parts.length > 1 ? (parts.at(-1) ?? '').toLowerCase() : '';
  const inner = parts.slice(1, -1).map((part) => part.toLowerCase());
  if (!Object.hasOwn(mediaTypeOfExtension, extension)) return { ok: false, reason: 'type' };
  if (inner.some((part) => deceiving.test(part) || Object.hasOwn(mediaTypeOfExtension, part))) {
    return { ok: false, reason: 'name' };
  }
  const stem = [
    ...parts
      .slice(0, -1)
      .join('.')
      .replace(/^[. ]+/, ''),
  ]
    .slice(0, longestStem)
    .join('')
    .trim();
  const shown = stem === '' || device.test(stem) ? `file${stem && `-${stem}`}` : stem;
  return { ok: true, name: `${shown}.${extension}`, extension };
}
