import { foldSearch } from '@ikiiki/sdk/rules/search-words';
import type { SeedPortal } from '../seed-portal.js';
import { plantApplications } from './applications.js';
import { benefitForms } from './benefits.js';
import { lifeEvents } from './life-events.js';
import { notificationForms } from './notifications.js';
import type { WrittenForm } from './written-form.js';

const titleOf = (event: string) => lifeEvents.find(([id]) => id === event)?.[1] ?? '';

const formRow = ({ versions, ...form }: WrittenForm, position: number) => ({
  id: form.id,
  title: form.title,
  purpose: form.purpose,
  kind: form.kind,
  life_events: JSON.stringify(form.lifeEvents),
  who: form.who,
  deadline: form.deadline,
  notes: JSON.stringify(form.notes),
  insured_only: Number(form.insuredOnly ?? true),
  benefit: Number(form.benefit ?? false),
  minutes: form.minutes ?? null,
  position,
  search_text: foldSearch(
    [
      form.title,
      form.kana,
      form.purpose,
      ...form.notes,
      ...form.lifeEvents.map(titleOf),
      ...(versions.at(-1)?.papers ?? []).map(({ title }) => title),
    ].join(' '),
  ),
});

const versionRows = ({ id, versions }: WrittenForm) =>
  versions.map(({ version, revisedOn, sections, papers }) => ({
    form_id: id,
    version,
    revised_on: revisedOn,
    sections: JSON.stringify(sections),
    papers: JSON.stringify(papers),
  }));

/** Puts forms into a portal. */
export async function plantForms({ db }: SeedPortal, forms: readonly WrittenForm[]): Promise<void> {
  await db.insertInto('application_forms').values(forms.map(formRow)).execute();
  await db.insertInto('form_versions').values(forms.flatMap(versionRows)).execute();
}

/** The forms of the society, written for this kit; one of them is revised on 2026-12-15. */
export async function plantApplicationForms(portal: SeedPortal): Promise<void> {
  await portal.db
    .insertInto('life_events')
    .values(lifeEvents.map(([id, title], position) => ({ id, title, position })))
    .execute();
  await plantForms(portal, [...benefitForms, ...notificationForms]);
  await plantApplications(portal);
}
