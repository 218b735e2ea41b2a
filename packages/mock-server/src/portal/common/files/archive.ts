import { viewOf } from './bytes.js';

/** The record with which an archive ends (ZIP APPNOTE 4.3.16), less its comment. */
const end = { bytes: 22, signature: 0x504b0506, mostComment: 0xffff };

/** Where in a file such a record may begin, from the end back: archives are read from there, whatever they begin with. */
function* possibleEnds(bytes: Uint8Array): Generator<{ readonly at: number; readonly isLast: boolean }> {
  const view = viewOf(bytes);
  const last = bytes.length - end.bytes;
  for (let at = last; at >= Math.max(0, last - end.mostComment); at -= 1) {
    if (view.getUint32(at) === end.signature) {
      yield { at, isLast: view.getUint16(at + 20, true) === last - at };
    }
  }
}

/** Whether a file ends as an archive does. What only looks so by chance, in a film, does not. */
export const endsAsArchive = (bytes: Uint8Array): boolean =>
  [...possibleEnds(bytes)].some(({ isLast }) => isLast);

/** Whether any program could take a file for an archive: some do not mind what follows its end. */
export const mayBeArchive = (bytes: Uint8Array): boolean => !possibleEnds(bytes).next().done;
