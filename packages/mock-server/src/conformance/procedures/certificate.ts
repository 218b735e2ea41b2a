import { contract } from '@ikiiki/sdk/contract';
import type { Procedures } from '@ikiiki/sdk/rules/procedures/index';
import { expect } from '../check.js';
import type { ProcedureDriver } from './driver.js';

const { documents } = contract;

/** A member asks for the certificate of having joined. */
export const certificate: ProcedureDriver<Procedures['certificate']> = {
  service: 'documents',
  person: 'member',
  async open(desk, accessToken) {
    const { items } = await desk.get(documents.offers, { accessToken });
    const subject = items.find(({ kind }) => kind === 'acquisition')?.subjects[0];
    expect(subject, 'the certificate of having joined is offered');
    const body = { kind: 'acquisition', subjectId: subject.id, delivery: 'web' } as const;
    return (await desk.get(documents.request, { accessToken, body })).id;
  },
  async status(desk, { accessToken, caseId }) {
    return (await desk.get(documents.getRequest, { accessToken, params: { requestId: caseId } })).status;
  },
  member: {
    withdraw: (desk, { accessToken, caseId }) =>
      desk.ask(documents.withdrawRequest, { accessToken, params: { requestId: caseId } }),
  },
  portal: {},
};
