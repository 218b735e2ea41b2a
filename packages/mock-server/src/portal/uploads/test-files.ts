import { zlibSync } from 'fflate';

/** Files for tests, made byte by byte. */

type Part = string | ArrayLike<number>;

/** One byte a character, or the bytes as they are. */
export function bytesOf(...parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const all = parts.map((part) =>
    typeof part === 'string'
      ? Uint8Array.from(part, (character) => character.charCodeAt(0))
      : Uint8Array.from(part),
  );
  const whole = new Uint8Array(all.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of all) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const word = (number: number) => [number >> 8, number & 255];
const long = (number: number) => [...word(number >>> 16), ...word(number & 0xffff)];

const segment = (code: number, ...data: readonly Part[]) => {
  const body = bytesOf(...data);
  return bytesOf([0xff, code, ...word(body.length + 2)], body);
};

/** A JPEG with the place where it was taken. */
export const jpeg = ({ width = 640, height = 480, behind = '' as Part } = {}) =>
  bytesOf(
    [0xff, 0xd8],
    segment(0xe0, 'JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0]),
    segment(0xe1, 'Exif\0\0MM\0*', long(8), word(0), 'GPS 35.6586N 139.7454E'),
    segment(0xdb, [0], new Uint8Array(64).fill(1)),
    segment(0xc0, [8], word(height), word(width), [1, 1, 0x11, 0]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    [0x12, 0xff, 0, 0x34, 0xff, 0xd9],
    behind,
  );

const chunk = (kind: string, ...data: readonly Part[]) => {
  const body = bytesOf(...data);
  return bytesOf(long(body.length), kind, body, long(0));
};

/** A PNG with its author's name. */
export const png = ({ width = 2, height = 2, behind = '' as Part } = {}) =>
  bytesOf(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', long(width), long(height), [8, 2, 0, 0, 0]),
    chunk('tEXt', 'Author\0Haruka'),
    chunk('IDAT', [1, 2, 3]),
    chunk('IEND'),
    behind,
  );

/** An archive of one empty file. */
export const zip = () =>
  bytesOf(
    'PK\x03\x04',
    new Uint8Array(26),
    'PK\x01\x02',
    new Uint8Array(42),
    'PK\x05\x06',
    [0, 0, 0, 0, 1, 0, 1, 0, 46, 0, 0, 0, 30, 0, 0, 0, 0, 0],
  );

export interface PdfParts {
  readonly pages?: number;
  /** Further entries of the catalog. */
  readonly catalog?: string;
  /** Further objects, whole: `9 0 obj … endobj`. */
  readonly more?: readonly Part[];
  readonly trailer?: string;
  readonly behind?: Part;
}

export const stream = (dict: string, body: Uint8Array): Uint8Array =>
  bytesOf(`<<${dict}/Length ${body.length}>>\nstream\n`, body, '\nendstream');

/** A PDF as old programs write it: every object in the open. */
export function pdf({ pages = 1, catalog = '', more = [], trailer = '', behind = '\n' }: PdfParts = {}) {
  const numbers = Array.from({ length: pages }, (_, index) => 100 + index);
  return bytesOf(
    '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n',
    `1 0 obj\n<</Type/Catalog/Pages 2 0 R${catalog}>>\nendobj\n`,
    `2 0 obj\n<</Type/Pages/Count ${pages}/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]>>\nendobj\n`,
    ...numbers.map((number) => `${number} 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R>>\nendobj\n`),
    '4 0 obj\n',
    stream('/Filter/FlateDecode', zlibSync(bytesOf('BT (1,500) Tj ET'))),
    '\nendobj\n',
    ...more,
    `trailer\n<</Root 1 0 R/Size 200${trailer}>>\nstartxref\n0\n%%EOF`,
    behind,
  );
}

/** A PDF as new programs write it: objects packed together in a stream. */
export function packedPdf(objects: readonly string[], dict = '') {
  const all = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R>>',
    ...objects,
  ];
  let at = 0;
  const index = all.map((object, place) => {
    const entry = `${place + 1} ${at}`;
    at += object.length + 1;
    return entry;
  });
  const head = `${index.join(' ')} `;
  const body = zlibSync(bytesOf(head, all.join(' ')));
  return bytesOf(
    '%PDF-1.7\n',
    '90 0 obj\n',
    stream(`/Type/ObjStm/N ${all.length}/First ${head.length}/Filter/FlateDecode${dict}`, body),
    '\nendobj\n91 0 obj\n',
    stream('/Type/XRef/Root 1 0 R/Size 92/W[1 2 1]', new Uint8Array(8)),
    '\nendobj\nstartxref\n0\n%%EOF\n',
  );
}

/** The file that every virus scanner knows. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join(
  '',
);
