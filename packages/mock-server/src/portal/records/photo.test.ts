import { records } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanPhoto } from '../common/files/clean-photo.js';
import { logIn } from '../test-journey.js';
import { openTestWorld, type TestWorld } from '../test-world.js';

const bytesOf = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((character) => character.charCodeAt(0)) : [...part],
    ),
  );
const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const word = (number: number) => [number >> 8, number & 255];
const long = (number: number) => [...word(number >>> 16), ...word(number & 0xffff)];
const littleLong = (number: number) => long(number).reverse();

const segment = (code: number, ...data: (string | readonly number[])[]) => {
  const body = bytesOf(...data);
  return [0xff, code, ...word(body.length + 2), ...body];
};
/** An Exif segment as a phone writes it: turned by 90°, with its place. */
const exif = segment(
  0xe1,
  'Exif\0\0MM\0*',
  long(8),
  word(2),
  [...word(0x0112), ...word(3), ...long(1), ...word(6), ...word(0)],
  [...word(0x8825), ...word(4), ...long(1), ...long(99)],
  'GPS 35.6586N 139.7454E',
);
const frame = (width: number, height: number) =>
  segment(0xc0, [8], word(height), word(width), [1, 1, 0x11, 0]);
const scan = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56];
const jpeg = ({
  width = 640,
  height = 480,
  more = [] as readonly number[],
  behind = [] as readonly number[],
} = {}) =>
  bytesOf(
    [0xff, 0xd8],
    segment(0xe0, 'JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0]),
    exif,
    segment(0xfe, 'taken by Haruka'),
    more,
    segment(0xdb, [0, ...Array<number>(64).fill(1)]),
    frame(width, height),
    scan,
    [0xff, 0xd9],
    behind,
  );

const chunk = (kind: string, ...data: (string | readonly number[])[]) => {
  const body = bytesOf(...data);
  return [...long(body.length), ...bytesOf(kind), ...body, 0, 0, 0, 0];
};
const png = (width = 2, height = 2, behind: readonly number[] = []) =>
  bytesOf(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', long(width), long(height), [8, 2, 0, 0, 0]),
    chunk('eXIf', 'GPS 35.6586N'),
    chunk('tEXt', 'Author\0Haruka'),
    chunk('IDAT', [1, 2, 3]),
    chunk('IEND'),
    behind,
  );

const riffChunk = (kind: string, data: readonly number[]) => [
  ...bytesOf(kind),
  ...littleLong(data.length),
  ...data,
  ...(data.length % 2 ? [0] : []),
];
const webp = (...more: readonly (readonly number[])[]) => {
  const body = [
    ...riffChunk('VP8X', [0x0c, 0, 0, 0, 99, 0, 0, 49, 0, 0]),
    ...more.flat(),
    ...riffChunk('VP8L', [0x2f, 1, 2, 3, 4, 5]),
    ...riffChunk('EXIF', [...bytesOf('GPS 35.6586N')]),
    ...riffChunk('XMP ', [...bytesOf('Haruka')]),
  ];
  return bytesOf('RIFF', littleLong(body.length + 4), 'WEBP', body);
};

const clean = (bytes: Uint8Array<ArrayBuffer>, mediaType = 'image/jpeg') => cleanPhoto({ bytes, mediaType });

describe('S-F1: what a camera writes beside a photo', () => {
  it.each([
    ['JPEG', jpeg(), 'image/jpeg'],
    ['PNG', png(), 'image/png'],
    ['WebP', webp(), 'image/webp'],
  ])('is taken out of a %s: place, owner, comments', (_, bytes, mediaType) => {
    const cleaned = clean(bytes, mediaType);
    if (!cleaned.ok) throw new Error(cleaned.reason);
    expect(textOf(bytes)).toMatch(/GPS/);
    expect(textOf(cleaned.bytes)).not.toMatch(/GPS|Haruka/);
    expect(clean(cleaned.bytes, mediaType)).toEqual(cleaned);
  });

  it('but how a photo is to be turned is kept: a bowl must not stand on its side', () => {
    const cleaned = clean(jpeg());
    if (!cleaned.ok) throw new Error(cleaned.reason);
    const text = textOf(cleaned.bytes);
    expect(text.slice(6, 12)).toBe('Exif\0\0');
    expect(text).toContain('\x01\x12\0\x03\0\0\0\x01\0\x06');
  });

  it('the picture itself is not touched', () => {
    const cleaned = clean(jpeg());
    if (!cleaned.ok) throw new Error(cleaned.reason);
    expect(textOf(cleaned.bytes)).toContain(textOf(bytesOf(frame(640, 480), scan)));
  });

  it('what a phone hangs behind a photo, such as a film, goes', () => {
    const cleaned = clean(jpeg({ behind: [...bytesOf('....ftypmp42 film')] }));
    expect(cleaned.ok && textOf(cleaned.bytes)).not.toContain('ftyp');
  });

  /** Letters that compressed bytes hold by chance. */
  const chance = [
    0x9a,
    0x1f,
    ...bytesOf('PK\x03\x04'),
    0xc2,
    ...bytesOf('<svg'),
    0x81,
    ...bytesOf('PK\x05\x06'),
    0,
  ];
  it.each([
    ['a film behind it', jpeg({ behind: chance }), 'image/jpeg'],
    ['a preview in its Exif', jpeg({ more: segment(0xe1, 'Exif\0\0', chance) }), 'image/jpeg'],
    [
      'compressed words',
      bytesOf(Array.from(png().slice(0, 33)), chunk('zTXt', chance), Array.from(png().slice(33))),
      'image/png',
    ],
    ['Exif of its own', webp(riffChunk('EXIF', chance)), 'image/webp'],
  ])('a photo is not refused for a chance match in %s', (_, bytes, mediaType) => {
    expect(clean(bytes, mediaType)).toMatchObject({ ok: true });
  });
});

describe('S-F1: what is no photo', () => {
  it.each([
    ['an SVG', bytesOf('<svg onload="alert(1)"/>')],
    ['nothing', bytesOf('')],
    ['two bytes', bytesOf([0xff, 0xd8])],
    ['a GIF', bytesOf('GIF89a/*')],
    ['a PNG under the name of a JPEG', png()],
    ['a JPEG that breaks off', jpeg().slice(0, 120)],
    ['a JPEG without a picture', bytesOf([0xff, 0xd8, 0xff, 0xd9])],
    ['a segment longer than the file', bytesOf([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 0])],
    ['a segment that is too short', bytesOf([0xff, 0xd8, 0xff, 0xe1, 0, 0, 0])],
  ])('%s', (_, bytes) => {
    expect(clean(bytes)).toEqual({ ok: false, reason: 'not_a_photo' });
  });

  it('a WebP that moves: its frames could hold anything', () => {
    const frame = [...Array<number>(16).fill(0), ...riffChunk('XMP ', [...bytesOf('Haruka')])];
    const bytes = webp(riffChunk('ANIM', Array<number>(6).fill(0)), riffChunk('ANMF', frame));
    expect(clean(bytes, 'image/webp')).toEqual({ ok: false, reason: 'not_a_photo' });
  });

  it.each([
    ['a page behind it', jpeg({ behind: [...bytesOf('<html><script>alert(1)</script>')] }), 'image/jpeg'],
    ['a script in a comment', jpeg({ more: segment(0xfe, '<SCRIPT>alert(1)</SCRIPT>') }), 'image/jpeg'],
    ['an archive behind it', jpeg({ behind: [...bytesOf('PK\x03\x04')] }), 'image/jpeg'],
    [
      'an archive behind a film',
      jpeg({ behind: [...bytesOf('....ftypmp42', 'PK\x05\x06', Array(16).fill(0), [3, 0], 'end')] }),
      'image/jpeg',
    ],
    [
      'a virus’s sample behind it',
      png(2, 2, [...bytesOf('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR')]),
      'image/png',
    ],
    ['a page in its XMP', webp(riffChunk('XMP ', [...bytesOf('<svg onload="alert(1)"/>')])), 'image/webp'],
    ['a script in its colours', webp(riffChunk('ICCP', [...bytesOf('<script>')])), 'image/webp'],
    ['a document behind it', png(2, 2, [...bytesOf('%PDF-1.7')]), 'image/png'],
  ])('a photo with %s', (_, bytes, mediaType) => {
    expect(clean(bytes, mediaType)).toEqual({ ok: false, reason: 'foreign_content' });
  });

  it.each([
    ['JPEG', jpeg({ width: 65_535, height: 65_535 }), 'image/jpeg'],
    ['PNG', png(100_000, 100_000), 'image/png'],
  ])('a %s of more pixels than a browser can hold', (_, bytes, mediaType) => {
    expect(clean(bytes, mediaType)).toEqual({ ok: false, reason: 'too_many_pixels' });
  });
});

describe('the photo of a meal', () => {
  let world: TestWorld;
  let accessToken: string;
  let mealId: string;
  beforeEach(async () => {
    world = await openTestWorld();
    ({ accessToken } = (await logIn(world)).body);
    const body = { date: '2026-11-22', slot: 'lunch', text: '焼き魚定食' } as const;
    mealId = (await world.ask(records.saveMeal, { accessToken, body })).body.meal.id;
  });
  afterEach(() => world.close());

  const upload = (bytes: Uint8Array<ArrayBuffer>, type: string) =>
    world.ask(records.setPhoto, {
      accessToken,
      params: { mealId },
      file: new Blob([bytes], { type }),
    });

  it('S-X9: comes back to its owner as a file in a sandbox, never as a page', async () => {
    expect((await upload(png(), 'image/png')).body.photo).toMatchObject({ mediaType: 'image/png' });
    const { headers } = await world.ask(records.photo, { accessToken, params: { mealId } });
    expect(headers.get('content-type')).toBe('image/png');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="2026-11-22-lunch\.png"/);
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect([headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
      'no-store',
      'nosniff',
    ]);
  });

  it('is replaced by another, and stays when the text changes', async () => {
    const first = (await upload(png(), 'image/png')).body.photo?.version;
    const second = (await upload(webp(), 'image/webp')).body.photo?.version;
    expect(second).not.toBe(first);
    const body = { date: '2026-11-22', slot: 'lunch', text: 'さばの塩焼き' } as const;
    const { meal } = (await world.ask(records.saveMeal, { accessToken, body })).body;
    expect([meal.id, meal.text, meal.photo?.version]).toEqual([mealId, 'さばの塩焼き', second]);
  });

  it('S-F3: is as unknown to everybody else as one that never was', async () => {
    await upload(png(), 'image/png');
    const family = { loginId: 'family.member', password: 'Hataraku-Mori96' };
    accessToken = (await logIn(world, family)).body.accessToken;
    const asking = { accessToken, params: { mealId } };
    for (const endpoint of [records.photo, records.removePhoto, records.removeMeal]) {
      expect((await world.ask(endpoint, asking)).problem.code).toBe('not_found');
    }
    expect((await upload(png(), 'image/png')).problem.code).toBe('not_found');
  });

  it('goes with its meal', async () => {
    await upload(png(), 'image/png');
    await world.ask(records.removeMeal, { accessToken, params: { mealId } });
    const { problem } = await world.ask(records.photo, { accessToken, params: { mealId } });
    expect(problem.code).toBe('not_found');
    expect(await world.world.portal.db.selectFrom('meal_photos').selectAll().execute()).toEqual([]);
  });

  it('that is refused says why to developers, and is written into the log without what was in it', async () => {
    const { status, problem } = await upload(bytesOf('<svg/>'), 'image/png');
    expect([status, problem.code, problem.reason]).toEqual([422, 'photo_refused', 'not_a_photo']);
    expect(await world.events('upload_validation')).toMatchObject([{ detail: { reason: 'not_a_photo' } }]);
  });
});
