import type { LoginIdPolicy } from '@ikiiki/sdk/contract';
import { foldLoginId, judgeLoginId } from '@ikiiki/sdk/rules/login-id';
import { html } from 'lit';
import type { Blame } from '../../foundation/form/form-work.js';
import { focusFirstError } from '../../foundation/form/submit.js';
import { textField } from '../../foundation/form/text-field.js';
import { readOnlyField } from '../../foundation/read-only-field.js';
import '../../password-field/password-field.define.js';
import { stepForm } from '../step-form.js';
import type { StepContext, StepView } from '../step-view.js';
import type { Wizard } from '../wizard.js';

/** Step 6: login ID, password and nickname. The address was confirmed and is shown, not asked (SECURITY S-P9). */
export const accountStep: StepView<'account'> = {
  position: 6,
  heading: (texts) => texts.accountHeading,
  body(state, context) {
    const { host, texts, policies, memory } = context;
    const { draft, errors } = host;
    const folded = foldLoginId(draft.loginId);
    const free = memory.freeLoginId !== undefined && memory.freeLoginId === folded;
    return html`<p class="ik-text">${texts.accountIntro(state.email)}</p>
      ${stepForm(host, {
        fields: html`${textField(host.texts, {
          id: 'ik-login-id',
          name: 'loginId',
          label: texts.loginId,
          mark: 'required',
          support: policies.loginId ? loginIdRule(policies.loginId, texts) : undefined,
          error: errors.loginId,
          echo: [
            folded !== draft.loginId && folded ? texts.loginIdEcho(folded) : '',
            free ? texts.loginIdFree : '',
          ]
            .filter(Boolean)
            .join(''),
          value: draft.loginId,
          autocomplete: 'username',
          onChange: () => void checkLoginId(context),
        })}
          <div class="ik-field">
            <ikiiki-password-field
              id="ik-password"
              name="password"
              label=${texts.password}
              required
              .client=${context.portal}
              .value=${draft.password}
              .error=${errors.password ?? ''}
              lang=${host.language}
            ></ikiiki-password-field>
          </div>
          <div class="ik-field">
            <ikiiki-password-field
              name="passwordAgain"
              label=${texts.passwordAgain}
              confirms="ik-password"
              required
              .client=${context.portal}
              .value=${draft.passwordAgain}
              lang=${host.language}
            ></ikiiki-password-field>
          </div>
          ${readOnlyField(host.texts, {
            id: 'ik-verified-email',
            label: host.texts.email,
            support: texts.emailReason,
            value: state.email,
          })}
          ${textField(host.texts, {
            id: 'ik-nickname',
            name: 'nickname',
            label: texts.nickname,
            mark: 'required',
            support: texts.nicknameSupport(nicknameMax(context)),
            error: errors.nickname,
            value: draft.nickname,
            autocomplete: 'nickname',
          })}
          <p class="ik-text"><strong>${texts.accountReminder}</strong></p>`,
        submitLabel: texts.register,
        onSubmit: (form) => submit(form, context),
        judge: () => wrong(context),
      })}`;
  },
};

function nicknameMax({ policies }: StepContext): number {
  return policies.registration?.nicknameMaxLength ?? 20;
}

function submit(form: HTMLFormElement, context: StepContext): void {
  const { host, texts, flow } = context;
  const { loginId, password, nickname } = host.draft;
  // The password fields tell their own errors when they are checked
  const passwordsFit = form.checkValidity();
  const refused = host.refuse(wrong(context));
  if (!refused && !passwordsFit) focusFirstError(form);
  if (refused || !passwordsFit) return;
  host.act(
    texts.registering,
    () => flow.complete({ loginId: foldLoginId(loginId), password, nickname: nickname.trim() }),
    blame,
  );
}

const blame: Blame = {
  login_id_taken: 'loginId',
  login_id_refused: 'loginId',
  password_refused: 'password',
  nickname_refused: 'nickname',
};

/** Errors by the name of the field. */
function wrong(context: StepContext): Wizard['errors'] {
  return { loginId: loginIdError(context), nickname: nicknameError(context) };
}

function loginIdError({ host, texts, policies }: StepContext): string | undefined {
  const typed = host.draft.loginId;
  if (foldLoginId(typed) === '') return texts.loginIdRequired;
  const judged = policies.loginId && judgeLoginId(typed, policies.loginId);
  return judged && !judged.ok ? texts.loginIdInvalid : undefined;
}

function nicknameError(context: StepContext): string | undefined {
  const { texts, host } = context;
  const nickname = host.draft.nickname.trim();
  if (nickname === '') return texts.nicknameRequired;
  const max = nicknameMax(context);
  return [...nickname].length > max ? texts.nicknameTooLong(max) : undefined;
}

/** Asks whether the ID is free, once an ID has been settled; a portal that will not say is not insisted on (S-E6). */
async function checkLoginId({ host, flow, memory, policies, texts }: StepContext): Promise<void> {
  const loginId = foldLoginId(host.draft.loginId);
  const fits = policies.loginId && judgeLoginId(loginId, policies.loginId).ok;
  if (!fits || memory.askedLoginId === loginId || host.busy) return;
  memory.askedLoginId = loginId;
  const answer = await flow.checkLoginId(loginId).catch(() => undefined);
  if (!answer || memory.askedLoginId !== loginId) return;
  if (answer.available) {
    memory.freeLoginId = loginId;
    host.announce(texts.loginIdFree);
  } else {
    host.mark({ loginId: answer.reason === 'refused' ? texts.loginIdInvalid : texts.loginIdTaken });
    host.announce(texts.loginIdTaken);
  }
  host.requestUpdate();
}

/** The rule in words, read out of the policy: which kinds of character its pattern takes, and how many. */
function loginIdRule(policy: LoginIdPolicy, texts: StepContext['texts']): string {
  const pattern = new RegExp(`^(?:${policy.pattern})$`, 'u');
  const takes = (character: string) => pattern.test(character.repeat(policy.minLength));
  const symbols = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'].filter(takes).join(' ');
  const rule = texts.loginIdRule(policy.minLength, policy.maxLength, takes('a'), takes('0'), symbols);
  return policy.caseSensitive ? rule : rule + texts.loginIdCase;
}
