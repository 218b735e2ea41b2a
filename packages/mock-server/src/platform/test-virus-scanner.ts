import type { Antivirus } from './ports.js';

/** The file that every scanner knows (EICAR); split, so that none finds it in here. */
const signature = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('');
const wanted = Uint8Array.from(signature, (character) => character.charCodeAt(0));

/** Finds the test virus and nothing else. A portal in production asks its real scanner instead. */
export const testVirusScanner: Antivirus = {
  async scan(bytes) {
    const [first = 0] = wanted;
    for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
      if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return 'infected';
    }
    return 'clean';
  },
};
