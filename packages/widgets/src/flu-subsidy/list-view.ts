import type { VaccineClaim, VaccinePerson, VaccineRules } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { Translation } from '../foundation/messages.js';
import type { FluSubsidyMessages } from './flu-subsidy.messages.js';

type Texts = Translation<FluSubsidyMessages>;

export interface ListOptions {
  readonly texts: Texts;
  readonly language: Language;
  readonly rules: VaccineRules;
  readonly claims: readonly VaccineClaim[];
  readonly busy: boolean;
  readonly onBegin: (person: VaccinePerson, dose: number) => void;
  readonly onOpen: (claimId: string) => void;
}

function rulesView({ texts, language, rules }: ListOptions): unknown {
  const date = (on: string) => formatDate(on, language);
  const fact = (name: string, value: string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const { doseFrom, doseTo, claimFrom, claimTo, capYen, twoDosesBelowAge, payment } = rules;
  return html`<p class="ik-text">${texts.intro}</p>
    <dl class="ik-facts">
      ${fact(texts.doseDays, texts.fromTo(date(doseFrom), date(doseTo)))}
      ${fact(texts.claimDays, texts.fromTo(date(claimFrom), date(claimTo)))}
      ${fact(texts.amount, texts.amountText(formatNumber(capYen, language)))}
      ${fact(texts.times, texts.timesText(formatNumber(twoDosesBelowAge, language)))}
      ${fact(texts.payment, payment === 'bank' ? texts.bank : texts.payroll)}
    </dl>
    ${rules.isOpen ? nothing : banner(texts, { kind: 'info', heading: texts.closed })}`;
}

/** What can be done with a claim that stands in a state. */
const openLabel = (texts: Texts, state: string | undefined) =>
  state === 'draft' ? texts.goOn : state === 'returned' ? texts.correct : texts.see;

function doseView(
  options: ListOptions,
  person: VaccinePerson,
  dose: VaccinePerson['doses'][number],
): unknown {
  const { texts, language, rules, busy, onBegin, onOpen } = options;
  const number = formatNumber(dose.dose, language);
  const { claimId, state } = dose;
  const label = openLabel(texts, state);
  const action =
    claimId !== undefined
      ? button({ label, name: texts.openFor(label, person.name, number), onClick: () => onOpen(claimId) })
      : state === undefined && rules.isOpen
        ? button({
            label: texts.claim,
            name: texts.claimFor(person.name, number),
            busy,
            onClick: () => onBegin(person, dose.dose),
          })
        : nothing;
  return html`<div class="ik-dose" data-state=${state ?? 'free'} data-dose="${person.id}-${dose.dose}">
    <p>
      ${person.doses.length > 1 ? texts.doseName(number) : nothing}
      <span class="ik-dose-state">${state === undefined ? '' : claimId === undefined ? texts.someoneElse : texts.state(state)}</span>
    </p>
    ${action}
  </div>`;
}

function peopleView(options: ListOptions): unknown {
  const { texts, rules } = options;
  if (rules.people.length === 0) return banner(texts, { kind: 'info', heading: texts.nobody });
  return html`<section aria-labelledby="ik-people">
    <h3 class="ik-subheading" id="ik-people">${texts.peopleHeading}</h3>
    <ul class="ik-people">
      ${rules.people.map(
        (person) => html`<li class="ik-person">
          <h4 class="ik-person-name">
            ${person.name} ${person.isSelf ? html`<span class="ik-quiet">${texts.self}</span>` : nothing}
          </h4>
          ${person.doses.map((dose) => doseView(options, person, dose))}
        </li>`,
      )}
    </ul>
  </section>`;
}

function claimCard({ texts, language, onOpen }: ListOptions, claim: VaccineClaim): unknown {
  const { id, personName, dose, status, doseDate, amountYen } = claim;
  const number = formatNumber(dose, language);
  return html`<li class="ik-claim" data-claim=${id}>
    <h4 class="ik-claim-name">${texts.claimTitle(personName, number)}</h4>
    <div class="ik-dose" data-state=${status.state}>
      <p>
        <span class="ik-dose-state">${texts.state(status.state)}</span>
        ${doseDate ? html`<span class="ik-quiet">${formatDate(doseDate, language)}</span>` : nothing}
        ${amountYen === undefined ? nothing : html`<span class="ik-quiet">${texts.yen(formatNumber(amountYen, language))}</span>`}
      </p>
      ${button({ label: texts.see, name: texts.openFor(texts.see, personName, number), onClick: () => onOpen(id) })}
    </div>
  </li>`;
}

/** The rules, the people with their doses, and the claims that are over. */
export function listView(options: ListOptions): unknown {
  const { texts, rules, claims } = options;
  const shown = new Set(rules.people.flatMap(({ doses }) => doses.flatMap(({ claimId }) => claimId ?? [])));
  const others = claims.filter(({ id }) => !shown.has(id));
  return html`<h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
    ${rulesView(options)} ${peopleView(options)}
    ${
      others.length === 0
        ? nothing
        : html`<section aria-labelledby="ik-earlier">
            <h3 class="ik-subheading" id="ik-earlier">${texts.earlierHeading}</h3>
            <ul class="ik-claims">
              ${others.map((claim) => claimCard(options, claim))}
            </ul>
          </section>`
    }`;
}
