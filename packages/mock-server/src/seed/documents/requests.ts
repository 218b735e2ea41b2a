import type { CertificateDelivery, CertificateKind } from '@ikiiki/sdk/contract';

/** A step that the society, or the member, has taken. */
interface WrittenStep {
  readonly step: 'wait' | 'issue' | 'reject' | 'withdraw' | 'revoke';
  /** Time in Japan. */
  readonly at: string;
  readonly reason?: string;
}

export interface WrittenRequest {
  readonly member: string;
  readonly kind: CertificateKind;
  /** @default the member */
  readonly subject?: string;
  readonly delivery?: CertificateDelivery;
  readonly calendarYear?: number;
  readonly leavingOn?: string;
  /** Time in Japan. */
  readonly at: string;
  readonly steps?: readonly WrittenStep[];
  /** When the member opened what was issued; time in Japan. */
  readonly readAt?: string;
}

/** Requests in every state. */
export const writtenRequests: readonly WrittenRequest[] = [
  {
    member: 'member',
    kind: 'acquisition',
    delivery: 'post',
    at: '2025-09-02T12:40',
    steps: [{ step: 'issue', at: '2025-09-04T10:15' }],
  },
  {
    member: 'member',
    kind: 'loss',
    leavingOn: '2026-02-28',
    at: '2026-01-13T21:30',
    steps: [
      {
        step: 'reject',
        at: '2026-01-15T11:00',
        reason: '退職のご予定がないことを事業所に確認しましたので、発行いたしません。',
      },
    ],
  },
  {
    member: 'member',
    kind: 'acquisition',
    at: '2026-04-01T09:10',
    steps: [
      { step: 'issue', at: '2026-04-02T10:00' },
      {
        step: 'revoke',
        at: '2026-04-03T15:30',
        reason: '氏名のふりがなに誤りがありました。お手数ですが、もう一度申請してください。',
      },
    ],
    readAt: '2026-04-02T12:00',
  },
  {
    member: 'voluntary',
    kind: 'dependant_removed',
    subject: 'voluntary-child',
    at: '2026-04-06T18:00',
    steps: [{ step: 'issue', at: '2026-04-08T09:30' }],
    readAt: '2026-04-08T20:00',
  },
  {
    member: 'member',
    kind: 'acquisition',
    at: '2026-06-09T20:00',
    steps: [{ step: 'withdraw', at: '2026-06-09T20:05' }],
  },
  {
    member: 'member',
    kind: 'acquisition',
    at: '2026-06-10T08:30',
    steps: [{ step: 'issue', at: '2026-06-11T13:00' }],
    readAt: '2026-06-11T18:45',
  },
  {
    member: 'voluntary',
    kind: 'premium_paid',
    calendarYear: 2025,
    at: '2026-01-18T10:00',
    steps: [{ step: 'issue', at: '2026-01-20T09:00' }],
    readAt: '2026-01-21T09:00',
  },
  {
    member: 'left-registered',
    kind: 'loss',
    leavingOn: '2026-09-30',
    at: '2026-09-24T12:10',
    steps: [
      { step: 'wait', at: '2026-09-25T09:20', reason: '資格喪失の手続きが済みましたら、発行いたします。' },
      { step: 'issue', at: '2026-10-06T10:00' },
    ],
  },
  {
    member: 'voluntary',
    kind: 'loss',
    leavingOn: '2026-11-30',
    at: '2026-11-16T11:00',
    steps: [{ step: 'wait', at: '2026-11-17T09:00', reason: '12月1日以降に、発行いたします。' }],
  },
  { member: 'member', kind: 'loss', leavingOn: '2026-12-31', at: '2026-11-20T19:45' },
];
