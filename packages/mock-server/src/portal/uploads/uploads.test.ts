import { uploads } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProblemError } from '../problem-error.js';
import { logIn } from '../test-journey.js';
import { hourMs, openTestWorld, type TestWorld } from '../test-world.js';
import { attachedUploads, attachUploads } from './attach.js';
import { bytesOf, eicar, jpeg, pdf, png } from './test-files.js';

let world: TestWorld;
let accessToken: string;
const memberId = 'member';
beforeEach(async () => {
  world = await openTestWorld();
  accessToken = (await logIn(world)).body.accessToken;
});
afterEach(() => world.close());

const db = () => world.world.portal.db;
const ownFiles = () => db().selectFrom('uploads').selectAll().where('member_id', '=', memberId).execute();
const ownParts = (id: string) =>
  db().selectFrom('upload_parts').selectAll().where('upload_id', '=', id).execute();
const begin = (body: Partial<{ name: string; mediaType: string; size: number }> = {}) =>
  world.ask(uploads.begin, {
    accessToken,
    body: { name: '領収書.png', mediaType: 'image/png', size: png().length, ...body },
  });
const append = (uploadId: string, offset: number, bytes: Uint8Array<ArrayBuffer>) =>
  world.ask(uploads.append, {
    accessToken,
    params: { uploadId, offset: String(offset) },
    file: new Blob([bytes], { type: 'application/octet-stream' }),
  });
const finish = (uploadId: string) => world.ask(uploads.finish, { accessToken, params: { uploadId } });

async function send(bytes = png(), name = '領収書.png', mediaType = 'image/png'): Promise<string> {
  const { id } = (await begin({ name, mediaType, size: bytes.length })).body;
  for (let at = 0; at < bytes.length; at += 500_000) await append(id, at, bytes.slice(at, at + 500_000));
  return id;
}
const ready = async () => {
  const id = await send();
  await finish(id);
  return id;
};

/** Attaches as a service does that keeps its application in the same transaction. */
const attach = (uploadIds: readonly string[], caseId = 'case-1', as = memberId) =>
  world.world.portal.db
    .transaction()
    .execute((transaction) =>
      attachUploads(
        transaction,
        { session: { memberId: as } } as unknown as Parameters<typeof attachUploads>[1],
        {
          uploadIds,
          caseId,
        },
      ),
    )
    .then(() => undefined)
    .catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      return error.extensions.errors;
    });

describe('a file', () => {
  it('is kept under an id that says nothing, and shown by its cleaned name', async () => {
    const { body } = await begin({ name: '..\\..\\領収\u202E書\0.png' });
    expect(body.name).toBe('領収書.png');
    expect(body.id).toMatch(/^[\w-]{16}$/);
  });

  it('loses the place where it was taken', async () => {
    const id = await send(jpeg(), '領収書.jpg', 'image/jpeg');
    expect((await finish(id)).body.size).toBeLessThan(jpeg().length);
    const { text } = await world.ask(uploads.content, { accessToken, params: { uploadId: id } });
    expect(text).not.toContain('GPS');
  });

  it('S-X9: comes back as a file in a sandbox, never as a page', async () => {
    const id = await send(pdf(), '領収書.pdf', 'application/pdf');
    expect((await finish(id)).body).toMatchObject({ state: 'ready', size: pdf().length });
    const { headers } = await world.ask(uploads.content, { accessToken, params: { uploadId: id } });
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });

  it('S-G1: is in the record of who has read it: a receipt tells of somebody’s health', async () => {
    const uploadId = await ready();
    await world.ask(uploads.content, { accessToken, params: { uploadId } });
    expect(await world.events('sensitive_read')).toMatchObject([
      { actor: memberId, detail: { operation: 'uploads.content' } },
    ]);
  });

  it('does not come back before it was looked at', async () => {
    const id = await send();
    const { problem } = await world.ask(uploads.content, { accessToken, params: { uploadId: id } });
    expect(problem.code).toBe('not_found');
  });

  it('S-F1: that is refused leaves nothing behind, and a line in the log without its name', async () => {
    const before = await ownFiles();
    const virus = bytesOf('%PDF-1.7\n', eicar);
    const id = await send(virus, 'ひみつ.pdf', 'application/pdf');
    expect((await finish(id)).problem).toMatchObject({ code: 'upload_refused', reason: 'infected' });
    expect([await ownFiles(), await ownParts(id)]).toEqual([before, []]);
    const events = await world.events('upload_validation');
    expect(events).toMatchObject([{ actor: memberId, detail: { reason: 'infected' } }]);
    expect(JSON.stringify(events)).not.toContain('ひみつ');
  });

  it('is looked at once although it is finished twice', async () => {
    const id = await send();
    const both = await Promise.all([finish(id), finish(id)]);
    expect(both.map(({ status, body }) => [status, body.state])).toEqual([
      [200, 'ready'],
      [200, 'ready'],
    ]);
  });

  it('that was refused while it is finished once more is gone, not refused for something else', async () => {
    const id = await send();
    await db().deleteFrom('upload_parts').where('upload_id', '=', id).execute();
    expect((await finish(id)).problem.code).toBe('not_found');
    expect(await world.events('upload_validation')).toEqual([]);
  });

  it('grows by one part only, although twenty come at once', async () => {
    const file = png();
    const { id } = (await begin({ size: file.length })).body;
    const answers = await Promise.all(Array.from({ length: 20 }, () => append(id, 0, file.slice(0, 20))));
    expect(new Set(answers.map(({ body }) => body.received))).toEqual(new Set([20]));
    expect(await ownParts(id)).toHaveLength(1);
  });

  it('takes no more than it announced', async () => {
    const { id } = (await begin({ size: 10 })).body;
    expect((await append(id, 0, new Uint8Array(11))).problem).toMatchObject({
      code: 'upload_offset_wrong',
      received: 0,
    });
  });
});

describe('what one member may send', () => {
  it('S-F1: is 50 MB on the way, and more again once it is taken back', async () => {
    const size = 10 * 1024 * 1024;
    const ids = [];
    for (let file = 0; file < 5; file += 1) ids.push((await begin({ size })).body.id);
    expect((await begin({ size: 1 })).problem).toMatchObject({ code: 'upload_refused', reason: 'quota' });
    await world.ask(uploads.remove, { accessToken, params: { uploadId: ids[0] ?? '' } });
    expect((await begin({ size })).status).toBe(201);
  });

  it('is not more because it comes at once', async () => {
    const size = 10 * 1024 * 1024;
    const answers = await Promise.all(Array.from({ length: 20 }, () => begin({ size })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
  });

  it('is so many files an hour', async () => {
    for (let file = 0; file < 100; file += 1) {
      const { id } = (await begin({ size: 10 })).body;
      await world.ask(uploads.remove, { accessToken, params: { uploadId: id } });
    }
    expect((await begin()).problem.code).toBe('rate_limited');
    await world.advance(hourMs);
    accessToken = (await logIn(world)).body.accessToken;
    expect((await begin()).status).toBe(201);
  });

  it('is forgotten after a day where no application refers to it', async () => {
    const [left, kept] = [await ready(), await ready()];
    await attach([kept]);
    await world.advance(24 * hourMs);
    accessToken = (await logIn(world)).body.accessToken;
    const get = (uploadId: string) => world.ask(uploads.get, { accessToken, params: { uploadId } });
    expect([(await get(left)).status, (await get(kept)).status]).toEqual([404, 200]);
  });
});

describe('the files of an application', () => {
  const attached = async (caseId = 'case-1') =>
    (await attachedUploads(world.world.portal.db, caseId)).map(({ id }) => id);

  it('are those it names, in that order; what it no longer names is forgotten', async () => {
    const [a, b, c] = [await ready(), await ready(), await ready()];
    expect(await attach([b, a])).toBeUndefined();
    expect(await attached()).toEqual([b, a]);
    expect(await attach([c, b])).toBeUndefined();
    expect(await attached()).toEqual([c, b]);
    expect((await world.ask(uploads.get, { accessToken, params: { uploadId: a } })).status).toBe(404);
  });

  it('are not more than five', async () => {
    const ids = [];
    for (let file = 0; file < 6; file += 1) ids.push(await ready());
    expect(await attach(ids)).toEqual([{ pointer: '/uploadIds', code: 'too_many_files' }]);
    expect(await attach(ids.slice(1))).toBeUndefined();
  });

  it('S-F3: are the member’s own, ready, of no other application, and named once', async () => {
    const [mine, sending, other] = [await ready(), await send(), await ready()];
    await attach([other], 'case-2');
    const refused = (index: number) => [{ pointer: `/uploadIds/${index}`, code: 'file_not_ready' }];
    expect(await attach([mine, sending])).toEqual(refused(1));
    expect(await attach([other])).toEqual(refused(0));
    expect(await attach([mine, mine])).toEqual(refused(1));
    expect(await attach(['bm9ib2R5LWtub3dz'])).toEqual(refused(0));
    expect(await attach([mine], 'case-1', 'somebody-else')).toEqual(refused(0));
    expect(await attached()).toEqual([]);
  });

  it('cannot be taken back past the application', async () => {
    const id = await ready();
    await attach([id]);
    const { problem } = await world.ask(uploads.remove, { accessToken, params: { uploadId: id } });
    expect(problem.code).toBe('upload_in_use');
  });
});
