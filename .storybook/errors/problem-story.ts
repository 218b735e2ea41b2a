import { ConfigurationError, NetworkError, PortalError, SchemaError, TimeoutError } from '@ikiiki/sdk/errors';
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import { withPortal } from '../portal.js';
import type { LocalCode } from './local-codes.js';
import { ProblemSample } from './problem-sample.js';

if (!customElements.get('ikiiki-problem-sample'))
  customElements.define('ikiiki-problem-sample', ProblemSample);

const localErrors: Readonly<Record<LocalCode, () => Error>> = {
  network: () => new NetworkError(),
  timeout: () => new TimeoutError(),
  schema: () => new SchemaError('The answer', '/nickname'),
  configuration: () => new ConfigurationError('No base URL.', 'Write base-url="https://…".'),
  host_not_trusted: () =>
    Object.assign(new Error('Health data, on a page of another origin.'), { code: 'host_not_trusted' }),
  unknown: () => new PortalError('problem', 'unknown', 'A code of a newer portal', { requestId: 'r-0001' }),
};

/** The story of one code: the mock portal answers with it, and a widget says it. */
export function problemStory(code: string): StoryObj {
  const local = Object.hasOwn(localErrors, code) ? localErrors[code as LocalCode] : undefined;
  return {
    ...(local ? {} : withPortal({ faults: [{ operation: 'registration.start', problem: code }] })),
    render: () => html`<ikiiki-problem-sample .error=${local?.()}></ikiiki-problem-sample>`,
    play: ({ canvasElement }) =>
      waitFor(() => {
        const sample = canvasElement.querySelector<ProblemSample>('ikiiki-problem-sample');
        if (sample?.shownCode !== code) throw new Error(`shows ${sample?.shownCode} instead of ${code}`);
      }),
  };
}
