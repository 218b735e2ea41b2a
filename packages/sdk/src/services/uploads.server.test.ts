import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMockWorld, logIn, type MockWorld } from '../../test/mock-world.js';
import type { PortalClient } from '../client.js';
import type { SendProgress } from '../uploads/sending-file.js';

let world: MockWorld;
let portal: PortalClient;
let progress: SendProgress[];
beforeEach(async () => {
  world = createMockWorld();
  portal = world.client();
  progress = [];
  await logIn(portal);
});
afterEach(() => world.close());

const onProgress = (at: SendProgress) => void progress.push(at);
const word = (number: number) => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255];
const chunk = (kind: string, data: ArrayLike<number>) => [
  ...word(data.length),
  ...new TextEncoder().encode(kind),
  ...Array.from(data),
  ...word(0),
];
/** A picture of so many bytes of data. */
const picture = (bytes: number, name = '領収書.png') =>
  new File(
    [
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      Uint8Array.from(chunk('IHDR', [...word(2), ...word(2), 8, 2, 0, 0, 0])),
      Uint8Array.from(chunk('IDAT', new Uint8Array(bytes))),
      Uint8Array.from(chunk('IEND', [])),
    ],
    name,
    { type: 'image/png' },
  );

describe('a file', () => {
  it('goes up in growing parts, and every one is told', async () => {
    const file = picture(800_000);
    const upload = await portal.uploads.send(file, { onProgress });
    expect(upload).toMatchObject({ name: '領収書.png', size: file.size, state: 'ready' });
    const kib = 1024;
    expect(progress.map(({ sent }) => sent)).toEqual([
      0,
      64 * kib,
      192 * kib,
      448 * kib,
      file.size,
      file.size,
    ]);
    const { blob, name } = await portal.uploads.content({ uploadId: upload.id });
    expect([blob.size, blob.type, name]).toEqual([file.size, 'image/png', '領収書.png']);
  });

  it.each(['before', 'after'] as const)(
    'goes on by itself where a part is cut off %s it arrived',
    async (cut) => {
      await world.dev.addFault({ operation: 'uploads.append', cut, times: 4 });
      expect(await portal.uploads.send(picture(200_000), { onProgress })).toMatchObject({ state: 'ready' });
    },
  );

  it('goes on from where it was when the line comes back, however long it was gone', async () => {
    const fault = await world.dev.addFault({ operation: 'uploads.append', cut: 'before' });
    const file = picture(200_000);
    const sending = portal.uploads.sending(file, { onProgress });
    await expect(sending.send()).rejects.toMatchObject({ code: 'network' });
    const id = sending.upload?.id;
    await world.dev.removeFault(fault.id);
    expect(await sending.send()).toMatchObject({ id, state: 'ready' });
  });

  it('pauses and goes on without sending anything twice', async () => {
    const file = picture(400_000);
    const sending = portal.uploads.sending(file, {
      onProgress: (at) => {
        onProgress(at);
        if (at.sent === 64 * 1024 && progress.length === 2) sending.pause();
      },
    });
    await expect(sending.send()).rejects.toMatchObject({ name: 'AbortError' });
    await sending.send();
    const sent = progress.map((at) => at.sent);
    expect(sent).toEqual([...sent].sort((a, b) => a - b));
    expect(sending.upload?.state).toBe('ready');
  });

  it('is taken back when it is called off', async () => {
    const called = new AbortController();
    const sending = portal.uploads.sending(picture(400_000), {
      signal: called.signal,
      onProgress: ({ sent }) => sent > 0 && called.abort(),
    });
    await expect(sending.send()).rejects.toMatchObject({ name: 'AbortError' });
    await expect
      .poll(async () => (await world.dev.journal()).some(({ operation }) => operation === 'uploads.remove'))
      .toBe(true);
    expect(sending.upload).toBeUndefined();
  });

  it('begins anew where the portal has forgotten it', async () => {
    const sending = portal.uploads.sending(picture(200_000), {
      onProgress: ({ sent }) => sent === 64 * 1024 && sending.pause(),
    });
    await expect(sending.send()).rejects.toThrow();
    await portal.uploads.remove({ uploadId: sending.upload?.id ?? '' });
    expect(await sending.send()).toMatchObject({ state: 'ready' });
  });

  it('never goes on as whoever has logged in meanwhile', async () => {
    const { uploads } = portal;
    const get = uploads.get.bind(uploads);
    vi.spyOn(uploads, 'get').mockImplementationOnce(async (...asked) => {
      await logIn(portal, { loginId: 'family.member', password: 'Hataraku-Mori96' });
      return get(...asked);
    });
    await world.dev.addFault({ operation: 'uploads.append', cut: 'before', times: 3 });
    await expect(uploads.send(picture(200_000))).rejects.toMatchObject({ code: 'not_found' });
    const begun = (await world.dev.journal()).filter(({ operation }) => operation === 'uploads.begin');
    expect(begun).toHaveLength(1);
  });

  it('that is refused says why', async () => {
    const page = new File(['<svg/>'], 'x.png', { type: 'image/png' });
    await expect(portal.uploads.send(page)).rejects.toMatchObject({
      code: 'upload_refused',
      problem: { reason: 'type_mismatch' },
    });
  });
});
