import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import '../src/survey/survey.define.js';
import type { IkiikiSurvey } from '../src/survey/survey.js';
import { press } from './wizard.js';

/** Puts the surveys over this client on the page, or one of them. */
export function showSurvey(client: PortalClient, surveyId?: string, lang: 'ja' | 'en' = 'ja'): IkiikiSurvey {
  document.documentElement.lang = lang;
  const { container } = render(
    html`<ikiiki-survey
      trusted-host
      login-href="/login"
      points-href="/points"
      lang=${lang}
      survey-id=${surveyId ?? ''}
      .client=${client}
    ></ikiiki-survey>`,
  );
  return container.querySelector('ikiiki-survey')!;
}

/** An option, by its words. */
export const option = (label: string) => page.getByLabelText(label, { exact: true });

/** Opens a survey from the list, by its title. */
export const open = (title: string, action = '回答する') => press(`「${title}」${action}`).click();

export const next = () => press('次へ').click();

/** What stands on the page, as it is read. */
export const words = (widget: IkiikiSurvey): string => widget.renderRoot.textContent ?? '';
