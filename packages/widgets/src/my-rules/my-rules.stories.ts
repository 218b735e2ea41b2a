import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { memberStates, reaches } from '../../../../.storybook/member-states.js';
import { type StoryPortal, withPortal } from '../../../../.storybook/portal.js';
import { handIn } from '../../test/story-hand.js';
import './my-rules.define.js';

const tag = 'ikiiki-my-rules';

const meta: Meta = {
  title: 'Widgets/My rules',
  component: 'ikiiki-my-rules',
  render: () =>
    html`<ikiiki-my-rules trusted-host login-href="#login" points-href="#points"></ikiiki-my-rules>`,
};
export default meta;

type Play = NonNullable<StoryObj['play']>;

const states = memberStates(tag, 'myRules.list');
const asMember = (prepare?: (portal: StoryPortal) => Promise<void>, faults: readonly object[] = []) =>
  withPortal({ signedInAs: 'member', ...(prepare && { prepare }), faults: faults as never });

const inWidget = handIn(tag);

/** Presses one thing after the other, then waits for the last. */
const goes =
  (presses: readonly string[], until: string): Play =>
  async ({ canvasElement }) => {
    const hand = await inWidget(canvasElement);
    for (const selector of presses) (await hand.find(selector)).click();
    await hand.find(until);
  };

const steps = '[data-rule="rule-steps"]';
const detailsOf = (rule: string) => `[data-rule="${rule}"] .ik-rule-details button`;

export const Ready: StoryObj = { ...asMember(), play: reaches(tag, 'ready', '.ik-marks') };

export const OneRule: StoryObj = {
  ...withPortal({ signedInAs: 'family-insured' }),
  play: reaches(tag, 'ready', '.ik-missing'),
};

export const Celebrated: StoryObj = { ...asMember(), play: goes([`${steps} input`], '.ik-celebrate') };

export const NotSent: StoryObj = {
  ...asMember(undefined, [{ operation: 'myRules.check', cut: 'before' }]),
  play: goes([`${steps} input`], '.ik-waiting button'),
};

export const RolledBack: StoryObj = {
  ...asMember(undefined, [{ operation: 'myRules.check', problem: 'internal' }]),
  play: goes([`${steps} input`], '[role=alert]'),
};

export const Full: StoryObj = {
  ...asMember(async ({ client }) => {
    for (let rules = 2; rules < 10; rules += 1) {
      await client.myRules.create({
        title: `毎日の体操 その${rules}`,
        category: 'exercise',
        frequency: 'daily',
      });
    }
  }),
  play: reaches(tag, 'ready', '#ik-to-ended'),
};

export const StartsLater: StoryObj = {
  ...asMember(async ({ client }) => {
    await client.myRules.create({
      title: '年内は間食を果物にする',
      category: 'meals',
      frequency: 'daily',
      startOn: '2026-12-01',
      endOn: '2026-12-31',
    });
  }),
  play: reaches(tag, 'ready', '.ik-rule-ahead'),
};

export const Choose: StoryObj = { ...asMember(), play: goes(['#ik-add button'], '.ik-suggestion') };

export const ChooseFailed: StoryObj = {
  ...asMember(undefined, [{ operation: 'myRules.suggestions', problem: 'internal' }]),
  play: goes(['#ik-add button'], '[role=alert]'),
};

export const NewRule: StoryObj = {
  ...asMember(),
  play: goes(['#ik-add button', '[data-suggestion="sleep-6"] button'], 'form'),
};

export const NewRuleRefused: StoryObj = {
  ...asMember(),
  play: async (context) => {
    await goes(['#ik-add button', '.ik-own button'], 'form')(context);
    const hand = await inWidget(context.canvasElement);
    await hand.type('targetValue', '１２，０００');
    (await hand.find('form [type=submit]')).click();
    await hand.find('#targetUnit-error');
  },
};

export const Begun: StoryObj = {
  ...asMember(),
  play: goes(['#ik-add button', '[data-suggestion="sleep-6"] button', 'form [type=submit]'], '.ik-notice'),
};

export const Rule: StoryObj = { ...asMember(), play: goes([detailsOf('rule-steps')], '.ik-calendar') };

export const WeeklyRule: StoryObj = {
  ...asMember(),
  play: goes([detailsOf('rule-dry-days')], '.ik-calendar'),
};

export const PausedRule: StoryObj = { ...asMember(), play: goes([detailsOf('rule-stairs')], '.ik-calendar') };

export const HistoryFailed: StoryObj = {
  ...asMember(undefined, [{ operation: 'myRules.checks', problem: 'internal' }]),
  play: goes([detailsOf('rule-steps')], '[role=alert]'),
};

export const PauseAsked: StoryObj = {
  ...asMember(),
  play: async (context) => {
    await goes([detailsOf('rule-steps')], '.ik-calendar')(context);
    const hand = await inWidget(context.canvasElement);
    (await hand.find('#ik-edit + .ik-button')).click();
    await hand.find('dialog[open]');
  },
};

export const EndedRules: StoryObj = { ...asMember(), play: goes(['#ik-to-ended button'], '.ik-rule-paused') };

export const EndedRule: StoryObj = {
  ...asMember(),
  play: goes(['#ik-to-ended button', detailsOf('rule-no-phone')], '.ik-calendar'),
};

export const Empty: StoryObj = {
  ...asMember(async ({ client }) => {
    for (const ruleId of ['rule-steps', 'rule-dry-days', 'rule-stairs']) {
      await client.myRules.change({ ruleId, state: 'ended' });
    }
  }),
  play: reaches(tag, 'empty'),
};

export const Loading: StoryObj = states.loading;
export const Failed: StoryObj = states.failed;
export const NotOpen: StoryObj = states.notOpen;
export const Ended: StoryObj = states.ended;
export const SignedOut: StoryObj = states.signedOut;
export const Offline: StoryObj = states.offline;
