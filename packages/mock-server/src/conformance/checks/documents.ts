import { apiPrefix, contract } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { expectField } from '../desk.js';
import { member } from '../journey.js';
import { certificate } from '../procedures/certificate.js';

const { documents } = contract;

export const documentsChecks = checksOf('documents', ['dev'], {
  'what is opened is read, and an opened decision tells until when it can be appealed against': async (
    desk,
  ) => {
    const { accessToken } = (await member(desk)).grant;
    const { items, unread } = await desk.get(documents.list, {
      accessToken,
      query: { kind: 'benefit_decision' },
    });
    const decision = items.find(({ read }) => !read);
    expect(decision && unread > 0, 'the member has an unread decision');
    const params = { documentId: decision.id };
    const before = await desk.get(documents.get, { accessToken, params });
    expectEqual([before.read, before.benefit?.appealUntil], [false, undefined], 'before it is opened');
    await desk.get(documents.markRead, { accessToken, params });
    const after = await desk.get(documents.get, { accessToken, params });
    expect(after.read && after.benefit?.appealUntil, 'the last day for an appeal');
    expectEqual((await desk.get(documents.list, { accessToken })).unread, unread - 1, 'unread');
  },
  'a certificate that was issued is a PDF to be saved, and anybody can check its code (S-X9)': async (
    desk,
  ) => {
    const { accessToken } = (await member(desk)).grant;
    const requestId = await certificate.open(desk, accessToken);
    await desk.dev.takeStep(requestId, 'issue');
    const { documentId } = await desk.get(documents.getRequest, { accessToken, params: { requestId } });
    expect(documentId, 'the request names its document');
    const { verificationCode, issuedOn } = await desk.get(documents.get, {
      accessToken,
      params: { documentId },
    });
    const path = `${apiPrefix}${documents.file.path.replace('{documentId}', documentId)}`;
    const reply = await desk.raw(path, { headers: { Authorization: `Bearer ${accessToken}` } });
    expectEqual(reply.headers.get('content-type'), 'application/pdf', 'media type');
    expect(reply.text.startsWith('%PDF-'), 'it begins as a PDF');
    expect(reply.headers.get('content-disposition')?.startsWith('attachment;'), 'it is to be saved');
    const typed = ` ${verificationCode.toLowerCase().replaceAll('-', '－')} `;
    const verified = await desk.get(documents.verify, { params: { code: typed } });
    expectEqual(verified, { kind: 'acquisition', issuedOn, state: 'valid' }, 'what anybody may know');
    await desk.dev.takeStep(requestId, 'revoke');
    const revoked = await desk.get(documents.verify, { params: { code: typed } });
    expectEqual(revoked.state, 'withdrawn', 'after it was taken back');
    await desk.refused(documents.file, 'document_withdrawn', { accessToken, params: { documentId } });
  },
  'a code that nobody has is not found': async (desk) => {
    for (const code of ['0000-0000-0000', 'ＺＺＺＺ', '<script>', '%'])
      await desk.refused(documents.verify, 'not_found', { params: { code } });
  },
  'the same is not asked for twice while it is open, and again once it is withdrawn': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const requestId = await certificate.open(desk, accessToken);
    const [offer] = (await desk.get(documents.offers, { accessToken })).items;
    expect(offer?.subjects[0], 'an offer');
    const body = { kind: 'acquisition', subjectId: offer.subjects[0].id, delivery: 'post' } as const;
    await desk.refused(documents.request, 'certificate_already_requested', { accessToken, body });
    await desk.get(documents.withdrawRequest, { accessToken, params: { requestId } });
    expectEqual((await desk.get(documents.request, { accessToken, body })).delivery, 'post', 'delivery');
  },
  'only what is offered can be asked for': async (desk) => {
    const { accessToken } = (await member(desk)).grant;
    const body = { kind: 'premium_paid', subjectId: 'member', delivery: 'web' } as const;
    await desk.refused(documents.request, 'certificate_not_offered', { accessToken, body });
    const others = { kind: 'acquisition', subjectId: 'family-insured', delivery: 'web' } as const;
    await desk.refused(documents.request, 'certificate_not_offered', { accessToken, body: others });
  },
  'a certificate of leaving is asked for with the last day of work, and issued after it': async (desk) => {
    const { accessToken } = (await member(desk, 'family-insured')).grant;
    const body = { kind: 'loss', subjectId: 'family-insured', delivery: 'web' } as const;
    const without = await desk.refused(documents.request, 'validation_failed', { accessToken, body });
    expectField(without, '/leavingOn', 'required');
    const leaving = { ...body, leavingOn: '2026-12-31' };
    const { id } = await desk.get(documents.request, { accessToken, body: leaving });
    const early = await desk.dev.takeStep(id, 'issue').then(
      () => '',
      (error: unknown) => String(error),
    );
    expect(early.includes('validation_failed'), 'it is not issued before');
  },
  'somebody who has left finds the documents, and until when': async (desk) => {
    const { accessToken } = (await member(desk, 'left-registered')).grant;
    const { items, accessUntil } = await desk.get(documents.list, { accessToken });
    expect(items.length > 0 && accessUntil, 'documents, and the last day');
  },
});
