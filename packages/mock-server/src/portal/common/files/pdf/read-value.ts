import { type PdfDict, PdfName, PdfRef, type PdfValue, UnreadablePdf } from './pdf-value.js';

/** Nested deeper than any real file, and far from the end of the stack. */
const deepest = 100;

const gap = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y;
const number = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const reference = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const name = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const hexString = /<[0-9A-Fa-f\0\t\n\f\r ]*>/y;
const word = /[A-Za-z]+/y;

const words: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** Reads values of a PDF out of a text of one character a byte (ISO 32000-1, 7.3). */
export class ValueReader {
  constructor(
    readonly text: string,
    public at = 0,
  ) {}

  /** @throws UnreadablePdf */
  read(depth = 0): PdfValue {
    if (depth > deepest) throw new UnreadablePdf('nested too deep');
    this.skipGap();
    const { text, at } = this;
    if (text.startsWith('<<', at)) return this.#dict(depth);
    if (text[at] === '<') return this.#take(hexString) && 'string';
    if (text[at] === '[') return this.#array(depth);
    if (text[at] === '(') return this.#literal();
    if (text[at] === '/') return this.#name();
    const referred = this.#match(reference);
    if (referred) return new PdfRef(Number(referred[1]));
    const counted = this.#match(number);
    if (counted) return Number(counted[0]);
    const [found = ''] = this.#take(word);
    if (!Object.hasOwn(words, found)) throw new UnreadablePdf('an unknown word');
    return words[found] as boolean | null;
  }

  skipGap(): void {
    this.#match(gap);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  #take(pattern: RegExp): RegExpExecArray {
    const found = this.#match(pattern);
    if (!found) throw new UnreadablePdf('an unknown character');
    return found;
  }

  #name(): PdfName {
    const [, written = ''] = this.#take(name);
    return new PdfName(
      written.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
    );
  }

  #literal(): 'string' {
    let open = 0;
    for (let { at } = this; at < this.text.length; at += 1) {
      const character = this.text[at];
      if (character === '\\') at += 1;
      else if (character === '(') open += 1;
      else if (character === ')') open -= 1;
      if (open > 0) continue;
      this.at = at + 1;
      return 'string';
    }
    throw new UnreadablePdf('a string without end');
  }

  #array(depth: number): PdfValue[] {
    const values: PdfValue[] = [];
    for (this.at += 1; ; ) {
      this.skipGap();
      if (this.text[this.at] === ']') break;
      values.push(this.read(depth + 1));
    }
    this.at += 1;
    return values;
  }

  #dict(depth: number): PdfDict {
    const entries = new Map<string, PdfValue>();
    for (this.at += 2; ; ) {
      this.skipGap();
      if (this.text.startsWith('>>', this.at)) break;
      if (this.text[this.at] !== '/') throw new UnreadablePdf('a key that is no name');
      const key = this.#name().text;
      // Readers differ in which of two they take
      if (entries.has(key)) throw new UnreadablePdf('a key that is there twice');
      entries.set(key, this.read(depth + 1));
    }
    this.at += 2;
    return entries;
  }
}
