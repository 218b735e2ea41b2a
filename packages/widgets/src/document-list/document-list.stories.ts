import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { memberStates, reaches } from '../../../../.storybook/member-states.js';
import { withPortal } from '../../../../.storybook/portal.js';
import { handIn } from '../../test/story-hand.js';
import './document-list.define.js';

const tag = 'ikiiki-document-list';

const meta: Meta = {
  title: 'Widgets/Document list',
  component: 'ikiiki-document-list',
  render: () =>
    html`<ikiiki-document-list trusted-host login-href="#login" verify-href="#verify"></ikiiki-document-list>`,
};
export default meta;

type Play = NonNullable<StoryObj['play']>;

const states = memberStates(tag, 'documents.list');
const asMember = withPortal({ signedInAs: 'member' });
const asVoluntary = withPortal({ signedInAs: 'voluntary' });

const inWidget = handIn(tag);

/** Presses one after the other, and waits for what is to be seen then. */
const presses =
  (words: readonly string[], seen: string, says = ''): Play =>
  async ({ canvasElement }) => {
    const hand = await inWidget(canvasElement);
    for (const word of words) await hand.press(word);
    await hand.find(seen, says);
  };

/** Opens the row of which something is said, and waits for what is to be seen then. */
const opensRow =
  (says: string, seen: string): Play =>
  async ({ canvasElement }) => {
    const hand = await inWidget(canvasElement);
    (await hand.find('.ik-row', says)).querySelector('button')?.click();
    await hand.find(seen);
  };

const chooses =
  (kind: string, then: Play = async () => {}): Play =>
  async (context) => {
    await presses(['証明書を申請する'], '[name=kind]')(context);
    const hand = await inWidget(context.canvasElement);
    (await hand.find(`[name=kind][value="${kind}"]`)).click();
    await then(context);
  };

export const Ready: StoryObj = { ...asMember, play: reaches(tag, 'ready') };

export const Empty: StoryObj = {
  ...withPortal({ signedInAs: 'joined-registered' }),
  play: reaches(tag, 'empty', '#ik-apply'),
};

export const AfterLeaving: StoryObj = {
  ...withPortal({ signedInAs: 'left-registered' }),
  play: reaches(tag, 'ready', '.ik-banner-info'),
};

export const DecisionPaid: StoryObj = { ...asMember, play: presses(['一部負担還元金'], '.ik-code') };

export const DecisionInPart: StoryObj = { ...asMember, play: presses(['傷病手当金'], '.ik-code') };

export const DecisionDenied: StoryObj = { ...asMember, play: presses(['療養費不支給'], '.ik-code') };

export const PremiumsPaid: StoryObj = { ...asVoluntary, play: presses(['納付済証明書'], '.ik-code') };

export const TakenBack: StoryObj = { ...asMember, play: opensRow('取り消し済み', '.ik-banner-warning') };

export const DocumentNotLoaded: StoryObj = {
  ...withPortal({ signedInAs: 'member', faults: [{ operation: 'documents.get', status: 500 }] }),
  play: presses(['一部負担還元金'], '[role=alert]'),
};

export const Apply: StoryObj = {
  ...asVoluntary,
  play: chooses('premium_paid', presses([], '[name=calendarYear]')),
};

export const ApplyBeforeLeaving: StoryObj = {
  ...withPortal({ signedInAs: 'family-insured' }),
  play: chooses('loss', presses([], '#leavingOn')),
};

export const ApplyRefused: StoryObj = {
  ...withPortal({ signedInAs: 'family-insured' }),
  play: chooses('loss', presses(['申請する'], '#leavingOn-error')),
};

export const AlreadyRequested: StoryObj = {
  ...withPortal({
    signedInAs: 'member',
    faults: [{ operation: 'documents.request', problem: 'certificate_already_requested' }],
  }),
  play: chooses('acquisition', presses(['申請する'], '[role=alert]')),
};

export const Requested: StoryObj = {
  ...asMember,
  play: chooses('acquisition', presses(['申請する'], '.ik-banner-success')),
};

export const WaitingForProcedure: StoryObj = {
  ...asVoluntary,
  play: opensRow('お手続きの完了を待っています', '.ik-timeline'),
};

export const Withdrawing: StoryObj = {
  ...asMember,
  play: presses(['資格喪失証明書', '申請を取り下げる'], '.ik-question'),
};

export const Rejected: StoryObj = {
  ...asMember,
  play: opensRow('発行できませんでした', '.ik-timeline-reason'),
};

export const Loading: StoryObj = states.loading;
export const Failed: StoryObj = states.failed;
export const NotOpen: StoryObj = states.notOpen;
export const Ended: StoryObj = states.ended;
export const SignedOut: StoryObj = states.signedOut;
export const Offline: StoryObj = states.offline;
