import { type Picture, textAt, viewOf } from './bytes.js';

const marker = {
  startOfImage: 0xd8,
  endOfImage: 0xd9,
  startOfScan: 0xda,
  app1: 0xe1,
  app2: 0xe2,
  comment: 0xfe,
};

const isFrame = (code: number) => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);

/** Segments of which a picture is made: tables, frames, restart interval. */
const isOfPicture = (code: number) =>
  (code >= 0xc0 && code <= 0xcf) || [0xda, 0xdb, 0xdc, 0xdd, 0xde, 0xdf].includes(code);

/** Application segments that change how colours look. */
const colourSegments: Readonly<Record<number, string>> = {
  224: 'JFIF\0',
  226: 'ICC_PROFILE\0',
  238: 'Adobe',
};

/** Segments of words: comments, and XMP among the application's. */
const isOfWords = (code: number, segment: Uint8Array) =>
  code === marker.comment ||
  (code === marker.app1 && textAt(segment, 4, 28) === 'http://ns.adobe.com/xap/1.0/');

/** How the picture is to be turned (2 to 8), out of an Exif segment; undefined where it stands upright. */
function orientationIn(segment: Uint8Array): number | undefined {
  if (textAt(segment, 4, 6) !== 'Exif\0\0') return undefined;
  const tiff = segment.subarray(10);
  const view = viewOf(tiff);
  try {
    const little = textAt(tiff, 0, 2) === 'II';
    const directory = view.getUint32(4, little);
    const entries = view.getUint16(directory, little);
    for (let entry = 0; entry < entries; entry += 1) {
      const at = directory + 2 + entry * 12;
      if (view.getUint16(at, little) !== 0x0112) continue;
      const turned = view.getUint16(at + 8, little);
      return turned >= 2 && turned <= 8 ? turned : undefined;
    }
  } catch {
    // Points beyond its end: it says nothing
  }
  return undefined;
}

/** Marker and length, `Exif`, a directory of one entry at byte 8: the orientation, a short. */
const orientationHead = [
  0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0,
  0, 0, 1, 0,
];

/** An Exif segment that says nothing but how the picture is to be turned. */
const orientationSegment = (turned: number) =>
  Uint8Array.from([...orientationHead, turned, 0, 0, 0, 0, 0, 0]);

/** Where the compressed data of a scan end: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** Reads a JPEG segment by segment; undefined for what is none, or breaks off. */
export function readJpeg(bytes: Uint8Array): Picture | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  const [tables, words]: [Uint8Array[], Uint8Array[]] = [[], []];
  let [at, width, height, turned, scans]: [number, number, number, number | undefined, number] = [
    2,
    0,
    0,
    undefined,
    0,
  ];
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const code = bytes[at + 1];
    if (bytes[at] !== 0xff || code === undefined) return undefined;
    if (code === marker.endOfImage) break;
    if (at + 4 > bytes.length) return undefined;
    const end = at + 2 + view.getUint16(at + 2);
    if (end < at + 4 || end > bytes.length) return undefined;
    const segment = bytes.subarray(at, end);
    if (isFrame(code) && segment.length >= 9) {
      height = view.getUint16(at + 5);
      width = view.getUint16(at + 7);
    }
    if (isOfPicture(code)) tables.push(segment);
    else if (colourSegments[code] && textAt(segment, 4, 12).startsWith(colourSegments[code])) {
      tables.push(segment);
      if (code === marker.app2) words.push(segment);
    } else {
      turned ??= orientationIn(segment);
      if (isOfWords(code, segment)) words.push(segment);
    }
    at = end;
    if (code === marker.startOfScan) {
      at = endOfScan(bytes, end);
      tables.push(bytes.subarray(end, at));
      scans += 1;
    }
  }
  if (scans === 0 || width === 0 || height === 0) return undefined;
  return {
    kept: [
      bytes.subarray(0, 2),
      ...(turned === undefined ? [] : [orientationSegment(turned)]),
      ...tables,
      bytes.subarray(at, at + 2),
    ],
    words,
    behind: bytes.subarray(at + 2),
    width,
    height,
  };
}
