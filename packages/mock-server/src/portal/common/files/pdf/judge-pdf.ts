import type { UploadRefusal } from '@ikiiki/sdk/contract';
import { mostPixels } from '../clean-photo.js';
import { readAscii85 } from './ascii85.js';
import { type PdfObject, PdfObjects } from './pdf-objects.js';
import { isDict, nameIn, type PdfDict, PdfName, type PdfValue, UnreadablePdf } from './pdf-value.js';
import { countUnpacked, type UnpackBudget, UnpacksTooLarge } from './unpack.js';

const mostPages = 10;
/** Bytes to which all that is packed in a file may unpack: ten scanned pages in colour. */
const mostUnpacked = 256 * 1024 * 1024;

/** What does something by itself, or sends something away, when the file is opened. */
const active = ['JavaScript', 'JS', 'Launch', 'ImportData', 'SubmitForm', 'RichMedia', 'Rendition', 'XFA'];
/** What carries another file within this one. */
const embedding = ['EmbeddedFile', 'EmbeddedFiles', 'EF', 'FileAttachment', 'GoToE'];

/** Packed once; more than once is how bombs are made. */
const unpackable = ['FlateDecode', 'Fl'];
/** Packings of which nobody makes receipts any more, and which would have to be unpacked to be judged. */
const refusedFilters = ['LZWDecode', 'LZW', 'Crypt'];

/** All names in a value, keys included. */
function* namesIn(value: PdfValue): Generator<string> {
  if (value instanceof PdfName) yield value.text;
  else if (Array.isArray(value)) for (const one of value as readonly PdfValue[]) yield* namesIn(one);
  else if (isDict(value)) {
    for (const [key, one] of value) {
      yield key;
      yield* namesIn(one);
    }
  }
}

function judgeNames(objects: PdfObjects): UploadRefusal | undefined {
  const names = new Set<string>();
  for (const value of [...objects.trailers, ...objects.all.map((object) => object.value)]) {
    for (const name of namesIn(value)) names.add(name);
  }
  if (names.has('Encrypt')) return 'encrypted';
  if (active.some((name) => names.has(name))) return 'active_content';
  if (embedding.some((name) => names.has(name))) return 'embedded_files';
  return undefined;
}

function judgePages(objects: PdfObjects): UploadRefusal | undefined {
  const dicts = objects.all.flatMap(({ number, value }) => (isDict(value) ? [{ number, dict: value }] : []));
  const ofType = (type: string) => dicts.filter(({ dict }) => nameIn(dict, 'Type') === type);
  const pages = new Set(ofType('Page').map(({ number }) => number)).size;
  const told = ofType('Pages').map(({ dict }) => Number(objects.resolve(dict.get('Count'))) || 0);
  if (pages === 0) return 'unreadable';
  return Math.max(pages, ...told) > mostPages ? 'too_many_pages' : undefined;
}

async function judgeStream(
  objects: PdfObjects,
  object: PdfObject,
  dict: PdfDict,
  budget: UnpackBudget,
): Promise<UploadRefusal | undefined> {
  const filters = objects.filtersOf(dict);
  const packed = filters.filter((filter) => unpackable.includes(filter));
  if (packed.length > 1) return 'unpacks_too_large';
  if (filters.some((filter) => refusedFilters.includes(filter))) return 'unreadable';
  const side = (key: string) => Number(objects.resolve(dict.get(key))) || 0;
  if (side('Width') * side('Height') > mostPixels) return 'too_many_pixels';
  if (packed.length === 0) return undefined;
  const bytes = objects.streamBytes(object);
  const outside = filters.slice(0, filters.indexOf(packed[0] ?? ''));
  if (outside.some((filter) => !/^(?:ASCII85Decode|A85)$/.test(filter)) || outside.length > 1)
    return 'unreadable';
  await countUnpacked(outside.length > 0 ? readAscii85(bytes) : bytes, budget);
  return undefined;
}

async function judgeObjects(objects: PdfObjects): Promise<UploadRefusal | undefined> {
  const refusal = judgeNames(objects) ?? judgePages(objects);
  if (refusal) return refusal;
  const budget = { leftBytes: mostUnpacked };
  for (const object of objects.all) {
    if (object.streamAt === undefined || !isDict(object.value)) continue;
    const found = await judgeStream(objects, object, object.value, budget);
    if (found) return found;
  }
  return undefined;
}

/**
 * Why a PDF is not kept, if it is not (SECURITY S-F1). Every object of the file is looked at, also those that its tables do
 * not name and those within packed object streams: readers differ in which of them they show.
 */
export async function judgePdf(bytes: Uint8Array<ArrayBuffer>): Promise<UploadRefusal | undefined> {
  try {
    return await judgeObjects(new PdfObjects(bytes));
  } catch (error) {
    if (error instanceof UnpacksTooLarge) return 'unpacks_too_large';
    if (error instanceof UnreadablePdf) return 'unreadable';
    throw error;
  }
}
