/** Farther from the end of a file than this no reader looks for the list of an archive. */
const farthest = 22 + 0xffff;

/** Whether a file can be opened as a ZIP too, whatever it begins with: an archive is read from its end. */
export function endsAsArchive(bytes: Uint8Array): boolean {
  const end = bytes.subarray(Math.max(0, bytes.length - farthest));
  for (let at = end.indexOf(0x50); at !== -1; at = end.indexOf(0x50, at + 1)) {
    if (end[at + 1] === 0x4b && end[at + 2] === 5 && end[at + 3] === 6) return true;
  }
  return false;
}
