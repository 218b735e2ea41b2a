import { contract, uploadRules } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { type Desk, expectProblem } from '../desk.js';
import { exampleBodies, exampleFile } from '../example-bodies.js';
import { member } from '../journey.js';

const { uploads } = contract;

const announced = exampleBodies.uploads.begin;
const partOf = (file: Blob, from = 0, to = file.size) => file.slice(from, to, 'application/octet-stream');

/** Sends a whole file under a name and a type. */
async function send(desk: Desk, accessToken: string, file: Blob, body: { name: string; mediaType: string }) {
  const upload = await desk.get(uploads.begin, { accessToken, body: { ...body, size: file.size } });
  const params = { uploadId: upload.id, offset: '0' };
  await desk.get(uploads.append, { accessToken, params, file: partOf(file) });
  return params;
}

export const uploadsChecks = checksOf('uploads', ['dev'], {
  'a file comes in parts, is looked at, and comes back to its owner as a file': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const begun = await desk.get(uploads.begin, { accessToken, body: announced });
    expectEqual([begun.received, begun.state], [0, 'receiving'], 'received and state');
    for (const [from, to] of [
      [0, 30],
      [30, exampleFile.size],
    ] as const) {
      const params = { uploadId: begun.id, offset: String(from) };
      const sent = await desk.get(uploads.append, {
        accessToken,
        params,
        file: partOf(exampleFile, from, to),
      });
      expectEqual(sent.received, to, 'received');
    }
    const params = { uploadId: begun.id };
    expectEqual((await desk.get(uploads.finish, { accessToken, params })).state, 'ready', 'state');
    const file = await desk.ask(uploads.content, { accessToken, params });
    expectEqual([file.status, file.headers.get('content-type')], [200, 'image/png'], 'status and type');
    expect(file.headers.get('content-disposition')?.startsWith('attachment'), 'it is saved, never shown');
    await desk.get(uploads.remove, { accessToken, params });
    await desk.refused(uploads.get, 'not_found', { accessToken, params });
  },
  'the same part again changes nothing, and another is told where the file goes on': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { id } = await desk.get(uploads.begin, { accessToken, body: announced });
    const append = (offset: number, from: number, to: number) =>
      desk.ask(uploads.append, {
        accessToken,
        params: { uploadId: id, offset: String(offset) },
        file: partOf(exampleFile, from, to),
      });
    await append(0, 0, 30);
    expectEqual(JSON.parse((await append(0, 0, 30)).text).received, 30, 'received after the same again');
    for (const reply of [await append(40, 40, 50), await append(0, 1, 31), await append(20, 20, 30)]) {
      expectEqual(expectProblem(reply, 'upload_offset_wrong').received, 30, 'where it goes on');
    }
    const params = { uploadId: id };
    const early = await desk.refused(uploads.finish, 'upload_offset_wrong', { accessToken, params });
    expectEqual(early.received, 30, 'where it goes on');
  },
  'a name, a type or a size that is not taken is refused with its reason': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    for (const [change, reason] of [
      [{ name: '領収書.pdf.exe' }, 'type'],
      [{ name: '領収書.exe.png' }, 'name'],
      [{ name: '領収書.svg', mediaType: 'image/svg+xml' }, 'type'],
      [{ mediaType: 'application/pdf' }, 'type_mismatch'],
      [{ size: 0 }, 'empty'],
      [{ size: uploadRules.maxBytes + 1 }, 'too_large'],
    ] as const) {
      const body = { ...announced, ...change };
      const problem = await desk.refused(uploads.begin, 'upload_refused', { accessToken, body });
      expectEqual(problem.reason, reason, `why ${JSON.stringify(change)} is refused`);
    }
  },
  'what is not what it says is refused, and gone (S-F1)': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    for (const [text, reason] of [
      ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'type_mismatch'],
      ['\x89PNG\r\n\x1a\n', 'type_mismatch'],
    ] as const) {
      const params = await send(desk, accessToken, new Blob([text]), announced);
      const problem = await desk.refused(uploads.finish, 'upload_refused', { accessToken, params });
      expectEqual(problem.reason, reason, 'reason');
      await desk.refused(uploads.get, 'not_found', { accessToken, params });
    }
  },
  'a file that no application refers to is forgotten after a day': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const { uploadId } = await send(desk, accessToken, exampleFile, announced);
    await desk.dev.advance({ hours: 25 });
    const again = (await member(desk)).grant.accessToken;
    await desk.refused(uploads.get, 'not_found', { accessToken: again, params: { uploadId } });
  },
});
