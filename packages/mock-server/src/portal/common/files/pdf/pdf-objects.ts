import { joined } from '../bytes.js';
import { isDict, type PdfDict, PdfName, PdfRef, type PdfValue, UnreadablePdf } from './pdf-value.js';
import { ValueReader } from './read-value.js';
import { type UnpackBudget, unpack } from './unpack.js';

/** More than a document of ten pages has. */
const mostObjects = 20_000;
/** Bytes to which all object streams together may unpack: these are held, not only counted. */
const mostObjectBytes = 16 * 1024 * 1024;

/** All that is read of a file, and all that its streams hold: more than this are parts that lie over each other. */
const mostRead = 64 * 1024 * 1024;

/** One object of a file, wherever it stands: one number may have several, of which readers choose differently. */
export interface PdfObject {
  readonly number: number;
  readonly value: PdfValue;
  /** Of a stream: where its bytes begin. */
  readonly streamAt?: number;
}

/** One character a byte. Not `latin1`, which browsers read as windows-1252. */
function textOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}

/** The end of `12 0 obj`, as readers find it; also within the bytes of a stream, where a table may point. */
const headEnd = /[\0\t\n\f\r ]obj(?![A-Za-z])/g;
const numbers = /(?:^|[^\d])(\d{1,10})[\0\t\n\f\r ]{1,20}\d{1,5}[\0\t\n\f\r ]{0,20}$/;
const blankOrDigit = /[\0\t\n\f\r \d]/;

/** So far before its end the head of an object is looked for. */
const headLength = 64;

/**
 * The number before an object. Undefined where none stands there: the letters are by chance in a picture.
 * @throws UnreadablePdf where a comment or a gap without end stands between: readers differ there, and no honest writer does it
 */
function numberBefore(text: string, end: number): number | undefined {
  const before = text.slice(Math.max(0, end - headLength), end);
  const found = numbers.exec(before);
  if (found) return Number(found[1]);
  let at = before.length - 1;
  while (at >= 0 && blankOrDigit.test(before[at] ?? '')) at -= 1;
  const line =
    before
      .slice(0, at + 1)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  if (at < 0 || line.includes('%')) throw new UnreadablePdf('a head that can be read in two ways');
  return undefined;
}

const streamStart = /[\0\t\n\f\r ]*stream(?:\r\n|\n|\r)/y;

/** Every object of a file, those within object streams too, and every dictionary of a trailer. */
export class PdfObjects {
  readonly all: PdfObject[] = [];
  readonly trailers: PdfDict[] = [];
  readonly #text: string;
  #leftToRead = mostRead;
  readonly #objectBudget: UnpackBudget = { leftBytes: mostObjectBytes };
  /** Of several objects of one number the last, as readers do. */
  readonly #byNumber = new Map<number, PdfValue>();

  /** @throws UnreadablePdf, UnpacksTooLarge */
  constructor(readonly bytes: Uint8Array<ArrayBuffer>) {
    this.#text = textOf(bytes);
    for (const found of this.#text.matchAll(headEnd)) {
      const number = numberBefore(this.#text, found.index);
      if (number !== undefined) this.#add(number, found.index + found[0].length);
    }
    for (const { index } of this.#text.matchAll(/(?<![A-Za-z])trailer(?![A-Za-z])/g))
      this.#addTrailer(index + 7);
    // What a stream holds joins them, and holds no further stream
    for (const object of this.all.slice()) this.#openStream(object);
  }

  /** Follows a reference. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    if (!(value instanceof PdfRef)) return value;
    return this.#byNumber.get(value.number);
  }

  /** How a stream is packed, outermost first. */
  filtersOf(dict: PdfDict): readonly string[] {
    const filter = this.resolve(dict.get('Filter'));
    const filters = Array.isArray(filter) ? filter.map((one: PdfValue) => this.resolve(one)) : [filter];
    return filters.flatMap((one) => (one instanceof PdfName ? [one.text] : []));
  }

  /** The packed bytes of a stream: as long as it says, or to its end where it says something else. */
  streamBytes({ value, streamAt = 0 }: PdfObject): Uint8Array<ArrayBuffer> {
    const told = isDict(value) ? this.resolve(value.get('Length')) : undefined;
    if (typeof told === 'number' && told >= 0) {
      const end = streamAt + told;
      if (/^[\0\t\n\f\r ]*endstream/.test(this.#text.slice(end, end + 16))) {
        return this.#spend(this.bytes.subarray(streamAt, end));
      }
    }
    const end = this.#text.indexOf('endstream', streamAt);
    if (end === -1) throw new UnreadablePdf('a stream without end');
    return this.#spend(this.bytes.subarray(streamAt, end));
  }

  #spend<Read extends { readonly length: number }>(read: Read): Read {
    this.#leftToRead -= read.length;
    if (this.#leftToRead < 0) throw new UnreadablePdf('parts that lie over each other');
    return read;
  }

  #read(reader: ValueReader): PdfValue {
    const from = reader.at;
    const value = reader.read();
    this.#spend({ length: reader.at - from });
    return value;
  }

  #addTrailer(at: number): void {
    const reader = new ValueReader(this.#text, at);
    reader.skipGap();
    const value = this.#text.startsWith('<<', reader.at) && this.#read(reader);
    if (value && isDict(value)) this.trailers.push(value);
  }

  #add(number: number, at: number): void {
    const reader = new ValueReader(this.#text, at);
    const value = this.#read(reader);
    streamStart.lastIndex = reader.at;
    const isStream = isDict(value) && streamStart.test(this.#text);
    this.#keep({ number, value, ...(isStream && { streamAt: streamStart.lastIndex }) });
  }

  #keep(object: PdfObject): void {
    if (this.all.length >= mostObjects) throw new UnreadablePdf('too many objects');
    this.all.push(object);
    this.#byNumber.set(object.number, object.value);
  }

  /** Puts the objects of an object stream beside the others (ISO 32000-1, 7.5.7). */
  #openStream(object: PdfObject): void {
    const { value: dict, streamAt } = object;
    // Readers go by these two, whatever type it says
    if (streamAt === undefined || !isDict(dict) || !dict.has('N') || !dict.has('First')) return;
    const filters = this.filtersOf(dict);
    if (filters.some((filter) => !/^(?:FlateDecode|Fl)$/.test(filter)) || filters.length > 1) {
      throw new UnreadablePdf('an object stream of an unusual kind');
    }
    if (dict.has('DecodeParms') && filters.length > 0)
      throw new UnreadablePdf('an object stream with a predictor');
    const packed = this.streamBytes(object);
    const text = textOf(filters.length === 0 ? packed : joined(unpack(packed, this.#objectBudget)));
    const count = this.resolve(dict.get('N'));
    const first = this.resolve(dict.get('First'));
    if (typeof count !== 'number' || typeof first !== 'number')
      throw new UnreadablePdf('an object stream without size');
    const index = new ValueReader(text);
    for (let left = count; left > 0; left -= 1) {
      const number = index.read();
      const offset = index.read();
      if (typeof number !== 'number' || typeof offset !== 'number')
        throw new UnreadablePdf('a broken object stream');
      this.#keep({ number, value: this.#read(new ValueReader(text, first + offset)) });
    }
  }
}
