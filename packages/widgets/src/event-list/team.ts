import type { PortalError } from '@ikiiki/sdk';
import type { EventTeam, HealthEventDetail } from '@ikiiki/sdk/contract';
import { foldConfirmationKey, formatConfirmationKey } from '@ikiiki/sdk/rules/confirmation-key';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { onSubmit, textOf } from '../foundation/form/submit.js';
import { textField } from '../foundation/form/text-field.js';
import type { EventPartHost } from './event-host.js';
import { eventsOf } from './events.js';

/** After these the team is not as it was shown. */
const newsCodes: readonly (string | undefined)[] = [
  'event_closed',
  'team_already_joined',
  'event_not_entered',
];

/** The member's team: making one, joining one by its code, inviting others, leaving it. */
export class Team {
  team: EventTeam | undefined;
  #done: string | undefined;
  #isAsked = false;
  #codeEcho: string | undefined;
  readonly #creating: FormWork;
  readonly #joining: FormWork;
  readonly #leaving: FormWork;

  constructor(private readonly host: EventPartHost) {
    this.#creating = new FormWork(host);
    this.#joining = new FormWork(host);
    this.#leaving = new FormWork(host);
  }

  view(event: HealthEventDetail): unknown {
    const texts = this.host.texts();
    return html`<section aria-labelledby="ik-team-heading">
      <h3 class="ik-subheading" id="ik-team-heading" tabindex="-1">${texts.teamHeading}</h3>
      ${this.#done ? banner(texts, { kind: 'success', heading: this.#done }) : nothing}
      ${this.team ? this.#teamView(event, this.team) : this.#noTeamView(event)}
    </section>`;
  }

  #noTeamView(event: HealthEventDetail): unknown {
    const texts = this.host.texts();
    const { min = 0, max = 0 } = event.teamSize ?? {};
    if (!event.entryOpen) return html`<p class="ik-text">${texts.noTeamLate}</p>`;
    return html`<p class="ik-text">${texts.noTeam(this.host.number(min), this.host.number(max))}</p>
      <div class="ik-ways">${this.#createView(event)} ${this.#joinView(event)}</div>`;
  }

  #createView(event: HealthEventDetail): unknown {
    const texts = this.host.texts();
    const { errors, problem, busy } = this.#creating;
    return html`<form class="ik-way" novalidate @submit=${onSubmit((data) => void this.#create(event, textOf(data, 'name')))}>
      <h4 class="ik-minor-heading">${texts.createHeading}</h4>
      ${textField(texts, {
        id: 'name',
        label: texts.teamName,
        mark: 'required',
        support: texts.teamNameSupport,
        error: errors.name,
      })}
      ${formError(texts, problem)} ${button({ label: texts.create, type: 'submit', kind: 'primary', busy })}
    </form>`;
  }

  #joinView(event: HealthEventDetail): unknown {
    const texts = this.host.texts();
    const { errors, problem, busy } = this.#joining;
    return html`<form
      class="ik-way"
      novalidate
      @submit=${onSubmit((data) => void this.#join(event, textOf(data, 'invitationCode')))}
    >
      <h4 class="ik-minor-heading">${texts.joinHeading}</h4>
      ${textField(texts, {
        id: 'invitationCode',
        label: texts.code,
        mark: 'required',
        support: texts.codeSupport,
        size: 20,
        error: errors.invitationCode,
        echo: this.#codeEcho,
        onChange: ({ currentTarget }) => this.#echo(currentTarget.value),
      })}
      ${formError(texts, problem)} ${button({ label: texts.join, type: 'submit', kind: 'primary', busy })}
    </form>`;
  }

  #teamView(event: HealthEventDetail, team: EventTeam): unknown {
    const texts = this.host.texts();
    const { number } = this.host;
    const { min = 0, max = 0 } = event.teamSize ?? {};
    const missing = min - team.members.length;
    return html`<p class="ik-team-name"><bdi>${team.name}</bdi></p>
      ${
        event.entryOpen && missing > 0
          ? html`<p class="ik-text">${texts.tooFew(number(missing))}</p>`
          : nothing
      }
      <h4 class="ik-minor-heading" id="ik-members">${texts.members(number(team.members.length), number(max))}</h4>
      <ul class="ik-members" aria-labelledby="ik-members">
        ${team.members.map(
          ({ nickname, own }) =>
            html`<li>
              <bdi>${nickname}</bdi>${own ? html` <span class="ik-own-mark">${texts.you}</span>` : nothing}
            </li>`,
        )}
      </ul>
      ${event.entryOpen ? html`${this.#inviteView(team)} ${this.#leaveView(event, team)}` : nothing}`;
  }

  #inviteView({ invitationCode }: EventTeam): unknown {
    const texts = this.host.texts();
    return html`<div class="ik-invite">
      <p class="ik-minor-heading">${texts.invite}</p>
      <p class="ik-code">${formatConfirmationKey(invitationCode)}</p>
      ${button({ label: texts.copy, onClick: () => void this.#copy(invitationCode) })}
    </div>`;
  }

  #leaveView(event: HealthEventDetail, team: EventTeam): unknown {
    const texts = this.host.texts();
    if (!this.#isAsked) {
      return html`${formError(texts, this.#leaving.problem)}
        <p id="ik-leave">${button({ label: texts.leave, onClick: () => this.#ask(true) })}</p>`;
    }
    return html`<p class="ik-question" id="ik-leave-question" tabindex="-1">
        ${texts.leaveQuestion(team.name)} ${team.members.length === 1 ? texts.leaveLast : nothing}
      </p>
      ${formError(texts, this.#leaving.problem)}
      <div class="ik-actions">
        ${button({
          label: texts.doLeave,
          kind: 'primary',
          busy: this.#leaving.busy,
          describedBy: 'ik-leave-question',
          onClick: () => void this.#leave(event),
        })}
        ${button({ label: texts.doNotLeave, onClick: () => this.#ask(false) })}
      </div>`;
  }

  /** A code that was read as something else than what was typed is shown as it was read. */
  #echo(typed: string): void {
    const code = foldConfirmationKey(typed);
    const shown = formatConfirmationKey(code);
    this.#codeEcho =
      code === '' || [code, shown].includes(typed) ? undefined : this.host.texts().codeEcho(shown);
    this.host.element.requestUpdate();
  }

  #ask(asked: boolean): void {
    if (this.#leaving.busy) return;
    this.#isAsked = asked;
    this.#done = undefined;
    this.#leaving.clear();
    this.host.focus(asked ? '#ik-leave-question' : '#ik-leave button');
  }

  #create({ id: eventId }: HealthEventDetail, name: string): Promise<void> {
    const texts = this.host.texts();
    if (name.trim() === '') return this.#refuse(this.#creating, { name: texts.teamNameRequired });
    return this.#do(this.#creating, texts.creating, async () => {
      const { createTeam } = await this.#events();
      return texts.created((await createTeam({ eventId, name })).name);
    });
  }

  #join({ id: eventId }: HealthEventDetail, invitationCode: string): Promise<void> {
    const texts = this.host.texts();
    if (foldConfirmationKey(invitationCode) === '') {
      return this.#refuse(this.#joining, { invitationCode: texts.codeRequired });
    }
    return this.#do(this.#joining, texts.joining, async () => {
      const { joinTeam } = await this.#events();
      return texts.joined((await joinTeam({ eventId, invitationCode })).name);
    });
  }

  #leave({ id: eventId }: HealthEventDetail): Promise<void> {
    const texts = this.host.texts();
    return this.#do(this.#leaving, texts.leaving, async () => {
      const { leaveTeam } = await this.#events();
      await leaveTeam({ eventId });
      return texts.left;
    });
  }

  async #events() {
    const events = eventsOf(await this.host.client());
    return {
      createTeam: events.createTeam.bind(events),
      joinTeam: events.joinTeam.bind(events),
      leaveTeam: events.leaveTeam.bind(events),
    };
  }

  async #refuse(work: FormWork, errors: FormWork['errors']): Promise<void> {
    if (!work.busy) work.refuse(errors);
  }

  /** Does something to the team, and shows everything as it is then. */
  async #do(work: FormWork, doing: string, change: () => Promise<string>): Promise<void> {
    if (work.busy) return;
    this.#done = undefined;
    let done: string | undefined;
    const blame = { team_code_unknown: 'invitationCode', team_full: 'invitationCode' };
    await work.run(
      doing,
      async () => {
        try {
          done = await change();
          await this.host.refresh();
        } catch (error) {
          if (newsCodes.includes((error as Partial<PortalError>).code)) await this.host.refresh();
          throw error;
        }
      },
      blame,
    );
    if (done === undefined) return;
    this.#isAsked = false;
    this.#codeEcho = undefined;
    this.#done = done;
    this.host.focus('#ik-team-heading');
    this.host.announce(done);
  }

  async #copy(code: string): Promise<void> {
    const texts = this.host.texts();
    try {
      await navigator.clipboard.writeText(formatConfirmationKey(code));
      this.host.announce(texts.copied);
      this.#done = texts.copied;
    } catch {
      this.host.announce(texts.notCopied);
      this.#done = undefined;
    }
    this.host.element.requestUpdate();
  }
}
