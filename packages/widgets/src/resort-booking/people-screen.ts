import type { ResortForm } from '@ikiiki/sdk/contract';
import { judgePhone } from '@ikiiki/sdk/rules/shipping-address';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { textField } from '../foundation/form/text-field.js';
import { typing } from '../foundation/form/typing.js';
import { tick } from './choices.js';
import type { PartHost } from './part-host.js';
import { peopleView } from './people-view.js';

interface PeopleScreenOptions {
  readonly host: PartHost;
  readonly form: ResortForm;
  readonly memberName: string;
  /** What is wrong, by its place in the request, e.g. `phone`. */
  readonly errors: Readonly<Record<string, string>>;
  /** Whether what is typed is saved. */
  readonly save: unknown;
  /** @param isSettled what was typed is typed to its end */
  readonly onChange: (part: Partial<ResortForm>, isSettled: boolean) => void;
  readonly onNext: () => void;
}

/** Who stays, where they are reached, and whether they dine. */
export function peopleScreen(options: PeopleScreenOptions): unknown {
  const { host, form, memberName, errors, save, onChange, onNext } = options;
  const texts = host.texts();
  const { phone, wishes, dinner } = form;
  const judged = judgePhone(phone);
  const hasDinner = host
    .content()
    .resorts.some((resort) => resort.dinner && wishes.some(({ resortId }) => resortId === resort.id));
  return html`${peopleView({ host, people: form, memberName, errors, onChange })}
    <div class="ik-last-field">
      ${typing(
        (typed, isSettled) => onChange({ phone: typed }, isSettled),
        textField(texts, {
          id: 'ik-phone',
          label: texts.phone,
          mark: 'required',
          support: texts.phoneSupport,
          type: 'tel',
          autocomplete: 'tel',
          size: 24,
          value: phone,
          error: errors.phone,
          echo: judged.ok && judged.value !== phone ? texts.readAs(judged.value) : undefined,
        }),
      )}
    </div>
    ${
      hasDinner
        ? tick({
            label: texts.wantDinner,
            checked: dinner,
            onChange: (checked) => onChange({ dinner: checked }, true),
          })
        : nothing
    }
    ${save}
    <div class="ik-actions">
      ${button({ label: texts.next, kind: 'primary', onClick: onNext })}
      ${button({ label: texts.back, onClick: () => host.screens().back() })}
    </div>`;
}
