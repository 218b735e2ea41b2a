import { type GuestRelation, guestRelations, type ResortForm, type ResortGuest } from '@ikiiki/sdk/contract';
import { mostGuests } from '@ikiiki/sdk/rules/resort-form';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { textField } from '../foundation/form/text-field.js';
import { typing } from '../foundation/form/typing.js';
import { formatNumber } from '../foundation/format.js';
import { choices, tick } from './choices.js';
import type { PartHost } from './part-host.js';

/** Who stays. */
export type People = Pick<ResortForm, 'memberStays' | 'guests'>;

interface PeopleOptions {
  readonly host: PartHost;
  readonly people: People;
  readonly memberName: string;
  /** What is wrong, by its place in the request, e.g. `guests/0/name`. */
  readonly errors: Readonly<Record<string, string | undefined>>;
  /** @param isSettled what was typed is typed to its end */
  readonly onChange: (people: People, isSettled: boolean) => void;
}

const nobody: ResortGuest = { name: '', relation: 'dependant', age: 'adult' };

/** Everybody who stays: the member, whose name is known, and companions, whose names are kept as they are typed. */
export function peopleView(options: PeopleOptions): unknown {
  const { host, people, memberName, errors, onChange } = options;
  const texts = host.texts();
  const number = (value: number) => formatNumber(value, host.language());
  const add = () => {
    onChange({ ...people, guests: [...people.guests, nobody] }, true);
    host.focus(`#ik-guest-${people.guests.length}-name`);
    host.announce(texts.guestAdded(number(people.guests.length + 1)));
  };
  return html`${tick({
    label: texts.memberStays(memberName),
    checked: people.memberStays,
    onChange: (memberStays) => onChange({ ...people, memberStays }, true),
  })}
    ${people.guests.map((guest, index) => guestView(options, guest, index))}
    ${
      errors.guests
        ? html`<p class="ik-error" part="error" role="alert" tabindex="-1" data-invalid>
            ${texts.errorMark}${errors.guests}
          </p>`
        : nothing
    }
    ${
      people.guests.length < mostGuests
        ? html`<div class="ik-add" id="ik-add-guest">${button({ label: texts.addGuest, onClick: add })}</div>`
        : nothing
    }`;
}

function guestView(options: PeopleOptions, guest: ResortGuest, index: number): unknown {
  const { host, people, errors, onChange } = options;
  const texts = host.texts();
  const name = texts.guest(formatNumber(index + 1, host.language()));
  const change = (part: Partial<ResortGuest>, isSettled: boolean) => {
    const guests = people.guests.map((one, at) => (at === index ? { ...one, ...part } : one));
    onChange({ ...people, guests }, isSettled);
  };
  const remove = () => {
    onChange({ ...people, guests: people.guests.filter((_, at) => at !== index) }, true);
    host.focus('#ik-add-guest button');
    host.announce(texts.guestRemoved(formatNumber(index + 1, host.language())));
  };
  return html`<fieldset class="ik-guest">
    <legend class="ik-card-name">${name}</legend>
    ${typing(
      (typed, isSettled) => change({ name: typed }, isSettled),
      textField(texts, {
        id: `ik-guest-${index}-name`,
        label: texts.guestName,
        mark: 'required',
        support: index === 0 ? texts.guestNameSupport : undefined,
        value: guest.name,
        error: errors[`guests/${index}/name`],
      }),
    )}
    ${choices(texts, {
      name: `ik-guest-${index}-relation`,
      isChosen: true,
      legend: texts.relation,
      options: guestRelations.map((value) => ({ value, label: texts.relationOf(value) })),
      chosen: guest.relation,
      onChoose: (relation: GuestRelation) => change({ relation }, true),
    })}
    ${choices(texts, {
      name: `ik-guest-${index}-age`,
      isChosen: true,
      legend: texts.age,
      options: [
        { value: 'adult', label: texts.adult },
        { value: 'child', label: texts.child },
      ],
      chosen: guest.age,
      inline: true,
      onChoose: (age: ResortGuest['age']) => change({ age }, true),
    })}
    ${button({ label: texts.removeGuest, name: texts.of(name, texts.removeGuest), kind: 'text', onClick: remove })}
  </fieldset>`;
}

/** Those who stay, a line each. */
export function peopleLines(host: PartHost, { memberStays, guests }: People, memberName: string): unknown {
  const texts = host.texts();
  const ageOf = (age: string) => (age === 'child' ? texts.shortChild : texts.shortAdult);
  const lines = [
    ...(memberStays ? [texts.personOf(memberName, texts.memberFacts)] : []),
    ...guests.map(({ name, relation, age }) =>
      texts.personOf(name, `${texts.shortRelation(relation)}・${ageOf(age)}`),
    ),
  ];
  return lines.length > 0
    ? html`<ul class="ik-lines">${lines.map((line) => html`<li>${line}</li>`)}</ul>`
    : texts.nobody;
}
