import type { PortalError } from '@ikiiki/sdk';
import type { CheckupApplication } from '@ikiiki/sdk/contract';
import { judgePhone } from '@ikiiki/sdk/rules/shipping-address';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { focusFirstError, onSubmit } from '../foundation/form/submit.js';
import { formatNumber } from '../foundation/format.js';
import { RequestKey } from '../foundation/request-key.js';
import { stepIndicator } from '../foundation/step-indicator.js';
import type { Courses } from './checkup-host.js';
import { type Choice, choiceOf, draftOf, isOffered, sentOf } from './choice.js';
import { confirmStep } from './confirm-step.js';
import { contactStep } from './contact-step.js';
import { courseStep } from './course-step.js';
import { DatesPicker } from './dates-picker.js';
import { FacilityFinder } from './facility-finder.js';
import type { PagesHost } from './pages-host.js';
import { checkupsOf } from './services.js';

const steps = ['course', 'facility', 'dates', 'contact', 'confirm'] as const;
export type Step = (typeof steps)[number];

/** Where each field is chosen. */
const stepOfField: Readonly<Record<string, Step>> = {
  courseId: 'course',
  optionIds: 'course',
  facilityId: 'facility',
  preferredDates: 'dates',
  phone: 'contact',
};

/** An application on its way: five steps, each kept on the portal when it is left. */
export class Applying {
  readonly #work: FormWork;
  readonly #finder: FacilityFinder;
  #picker: DatesPicker | undefined;
  /** The facility for which the days were chosen. */
  #datesAt: string | undefined;
  #choice: Choice;
  #step: Step;
  /** Was at the last look once: from there on corrected steps lead back to it. */
  #hasLooked = false;
  #saving: Promise<void> = Promise.resolve();
  #isUnsaved = false;
  readonly #key = new RequestKey();

  private constructor(
    private readonly host: PagesHost,
    private readonly application: CheckupApplication,
    private readonly courses: Courses,
  ) {
    this.#work = new FormWork(host);
    this.#finder = new FacilityFinder(host, (facility) => this.#choose({ facility }));
    this.#choice = choiceOf(application, courses.items);
    // What was sent back is to be looked at again
    this.#datesAt = application.status.state === 'returned' ? undefined : application.facility?.id;
    this.#step = this.#firstOpen;
  }

  static async open(host: PagesHost, application: CheckupApplication): Promise<Applying> {
    const { person } = application;
    const known = person.name === undefined ? host.courses() : undefined;
    const courses = known ?? (await checkupsOf(await host.client()).courses({ personId: person.id }));
    const applying = new Applying(host, application, courses);
    await applying.#enter(applying.#step);
    return applying;
  }

  view(): unknown {
    const texts = this.host.texts();
    const number = (value: number) => formatNumber(value, this.host.language());
    const current = steps.indexOf(this.#step) + 1;
    return html`<h2 class="ik-heading ik-heading-small" tabindex="-1">${texts.applyHeading}</h2>
      ${stepIndicator({
        steps: [texts.stepCourse, texts.stepFacility, texts.stepDates, texts.stepContact, texts.stepConfirm],
        current,
        summary: texts.summary(number(steps.length), number(current)),
      })}
      <form class="ik-step-form" novalidate @submit=${onSubmit(() => void this.#next())}>
        ${this.#stepView()} ${this.#isUnsaved ? html`<p class="ik-unsaved">${texts.unsaved}</p>` : nothing}
        ${formError(texts, this.#work.problem)}
        <div class="ik-actions">
          ${button({
            label: this.#step === 'confirm' ? texts.send : texts.next,
            kind: 'primary',
            type: 'submit',
            busy: this.#work.busy,
          })}
          ${button({
            label: current === 1 ? texts.toHome : texts.previous,
            onClick: this.host.leave,
          })}
        </div>
      </form>`;
  }

  stepBack(): boolean {
    void this.#save();
    const at = steps.indexOf(this.#step);
    const before = steps[at - 1];
    if (!before) return false;
    void this.#go(before);
    return true;
  }

  #stepView(): unknown {
    const { host, courses } = this;
    const common = {
      texts: host.texts(),
      language: host.language(),
      choice: this.#choice,
      errors: this.#work.errors,
    };
    switch (this.#step) {
      case 'course':
        return courseStep({ ...common, courses, onChoose: this.#choose });
      case 'facility':
        return this.#finder.view(this.#choice, this.#work.errors.facilityId);
      case 'dates':
        return this.#picker?.view(this.#dateError) ?? nothing;
      case 'contact':
        return contactStep({ ...common, onTyped: (phone) => this.#choose({ phone }) });
      case 'confirm':
        return confirmStep({
          ...common,
          person: this.application.person,
          onEdit: (step) => void this.#go(step),
        });
    }
  }

  get #dateError(): string | undefined {
    const { errors } = this.#work;
    return Object.entries(errors).find(([name, text]) => name.startsWith('preferredDates') && text)?.[1];
  }

  readonly #choose = (chosen: Partial<Choice>): void => {
    this.#choice = { ...this.#choice, ...chosen };
    this.#work.clear();
  };

  /** The first step that lacks something. */
  get #firstOpen(): Step {
    const { course, facility, preferredDates, phone } = this.#choice;
    if (!course) return 'course';
    if (!facility || !isOffered(this.#choice)) return 'facility';
    if (preferredDates.length === 0 || this.#datesAt !== facility.id) return 'dates';
    return judgePhone(phone).ok ? 'confirm' : 'contact';
  }

  /** What is missing or wrong in a step, by field. */
  #errorsOf(step: Step): FormWork['errors'] {
    const texts = this.host.texts();
    const { course, facility, preferredDates, phone } = this.#choice;
    switch (step) {
      case 'course':
        return course ? {} : { courseId: texts.courseMissing };
      case 'facility':
        if (!facility) return { facilityId: texts.facilityMissing };
        return isOffered(this.#choice) ? {} : { facilityId: texts.notOffered };
      case 'dates':
        return preferredDates.length > 0 ? {} : { preferredDates: texts.datesMissing };
      case 'contact': {
        const judged = judgePhone(phone);
        if (judged.ok) return {};
        return { phone: judged.code === 'required' ? texts.contactMissing : texts.contactError };
      }
      default:
        return {};
    }
  }

  async #next(): Promise<void> {
    if (this.#work.busy) return;
    if (this.#step === 'confirm') return this.#send();
    if (this.#work.refuse(this.#errorsOf(this.#step))) return;
    void this.#save();
    const following = steps[steps.indexOf(this.#step) + 1] ?? 'confirm';
    await this.#go(this.#hasLooked ? this.#firstOpen : following);
  }

  /** Shows a step, with what it needs of the portal. */
  async #go(step: Step): Promise<void> {
    let isThere = false;
    await this.#work.run(this.host.texts().opening, async () => {
      await this.#enter(step);
      isThere = true;
    });
    if (!isThere) return;
    this.#step = step;
    this.host.entered();
    this.host.focus('.ik-step-heading');
  }

  async #enter(step: Step): Promise<void> {
    this.#hasLooked ||= step === 'confirm';
    if (step === 'facility') await this.#finder.prepare(this.#choice);
    if (step === 'dates') await this.#enterDates();
  }

  async #enterDates(): Promise<void> {
    const { facility, preferredDates } = this.#choice;
    if (!facility) return;
    const picker = new DatesPicker(this.host, {
      facility,
      personId: this.application.person.id,
      dates: preferredDates,
      onChange: (dates) => this.#choose({ preferredDates: dates }),
    });
    await picker.load();
    this.#picker = picker;
    this.#datesAt = facility.id;
  }

  /** Keeps what is chosen on the portal, one after the other; that it fails holds nobody up. */
  #save(): Promise<void> {
    const draft = draftOf(this.#choice);
    this.#saving = this.#saving.then(async () => {
      try {
        const service = checkupsOf(await this.host.client());
        this.host.onChanged(await service.saveDraft({ applicationId: this.application.id, ...draft }));
        this.#isUnsaved = false;
      } catch {
        this.#isUnsaved = true;
      }
      this.host.element.requestUpdate();
    });
    return this.#saving;
  }

  async #send(): Promise<void> {
    const choice = sentOf(this.#choice);
    const open = this.#firstOpen;
    if (!choice || open !== 'confirm') {
      await this.#go(open);
      this.#work.refuse(this.#errorsOf(open));
      return;
    }
    const blame = { checkup_not_for_you: 'courseId' };
    let isFull = false;
    await this.#work.run(
      this.host.texts().sending,
      async () => {
        await this.#saving;
        try {
          const service = checkupsOf(await this.host.client());
          const sent = await service.apply(
            { applicationId: this.application.id, ...choice },
            { idempotencyKey: this.#key.for(choice) },
          );
          this.host.onDone(sent, 'applied');
        } catch (error) {
          const { code } = error as PortalError;
          if (code !== 'network' && code !== 'timeout') this.#key.renew();
          if (code === 'step_not_possible') this.host.renew();
          if (code !== 'checkup_day_full') throw error;
          isFull = true;
        }
      },
      blame,
    );
    if (isFull) {
      await this.#go('dates');
      this.#work.refuse({ preferredDates: this.host.texts().nowFull });
    } else await this.#goToErrors();
  }

  /** Shows what the portal refused where it was chosen. */
  async #goToErrors(): Promise<void> {
    const { errors } = this.#work;
    const [field] = Object.entries(errors).find(([, text]) => text) ?? [];
    const step = stepOfField[field?.split('/')[0] ?? ''];
    if (!step) return;
    await this.#go(step);
    this.#work.refuse(errors);
    await this.host.element.updateComplete;
    focusFirstError(this.host.element.renderRoot);
  }
}
