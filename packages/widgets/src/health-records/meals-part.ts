import { type Meal, type MealSlot, mealSlots } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { banner } from '../foundation/banner.js';
import { explain } from '../foundation/explain.js';
import { button } from '../foundation/form/button.js';
import { field } from '../foundation/form/field.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { onSubmit } from '../foundation/form/submit.js';
import { type LaterTexts, laterTexts } from './later.messages.js';
import { laterStyles } from './later.styles.js';
import { shrunkPhoto } from './photo.js';
import { PhotoShelf } from './photo-shelf.js';
import type { RecordsHost } from './records-host.js';
import { segmented } from './segmented.js';
import { recordsOf } from './services.js';
import { dayText } from './value-text.js';

const longestText = 500;

interface ChosenPhoto {
  readonly blob: Blob;
  readonly url: string;
}

/** The meals of a day, each with its words and its photo, and the form to write one. */
export class MealsPart {
  readonly styles = laterStyles;
  #slot: MealSlot | undefined;
  #text: string | undefined;
  #photo: ChosenPhoto | undefined;
  /** Counts what was chosen and dropped: reading a photo takes its time, and the newest counts. */
  #choices = 0;
  /** Saving waits for the photo that is being read. */
  #reading: Promise<void> | undefined;
  #asked: MealSlot | undefined;
  #done: string | undefined;
  readonly #work: FormWork;
  readonly #shelf: PhotoShelf;

  constructor(private readonly host: RecordsHost) {
    this.#work = new FormWork(host);
    this.#shelf = new PhotoShelf(host);
  }

  view(): unknown {
    const { host } = this;
    const later = laterTexts(host.language());
    const meals = mealSlots.flatMap((slot) => this.#mealOf(slot) ?? []);
    return html`<section aria-labelledby="ik-meals">
      <h3 class="ik-subheading" id="ik-meals" tabindex="-1">
        ${later.mealsHeading(dayText(host.day(), host.language()))}
      </h3>
      ${this.#done ? banner(host.texts(), { kind: 'success', heading: this.#done }) : nothing}
      ${
        meals.length > 0
          ? html`<ul class="ik-meals">${meals.map((meal) => this.#mealView(meal, later))}</ul>`
          : html`<p class="ik-text">${later.noMeals}</p>`
      }
      ${this.#formView(later)}
    </section>`;
  }

  /** Another day is shown: what is typed belongs to the day before. */
  follow(): void {
    this.#forgetTyped();
    this.#slot = undefined;
    this.#done = undefined;
    this.#shelf.dispose();
  }

  dispose(): void {
    this.#dropPhoto();
    this.#shelf.dispose();
  }

  #mealOf(slot: MealSlot): Meal | undefined {
    return this.host
      .book()
      .mealsOn(this.host.day())
      .find((meal) => meal.slot === slot);
  }

  /** The first meal of the day that is not there yet. */
  get #chosen(): MealSlot {
    return this.#slot ?? mealSlots.find((slot) => !this.#mealOf(slot)) ?? 'snack';
  }

  #mealView(meal: Meal, later: LaterTexts): unknown {
    const slot = later.slot(meal.slot);
    return html`<li class="ik-meal" data-slot=${meal.slot}>
      ${meal.photo ? this.#photoView(meal, later) : nothing}
      <div class="ik-meal-words">
        <h4 class="ik-meal-name">${slot}</h4>
        ${meal.text ? html`<p>${meal.text}</p>` : nothing}
        ${
          this.#asked === meal.slot
            ? html`<p>${later.removeMealQuestion(slot)}</p>
                <div class="ik-editor-actions">
                  ${button({
                    label: later.doRemove,
                    kind: 'primary',
                    busy: this.#work.busy,
                    onClick: () => void this.#remove(meal, later),
                  })}
                  ${button({ label: later.doNotRemove, onClick: () => this.#ask(undefined, meal.slot) })}
                </div>`
            : html`<div class="ik-editor-actions">
                ${button({ label: later.editMeal, name: later.editMealOf(slot), onClick: () => this.#edit(meal) })}
                ${
                  meal.photo
                    ? button({
                        label: later.removePhoto,
                        name: later.removePhotoOf(slot),
                        onClick: () => void this.#removePhoto(meal, later),
                      })
                    : nothing
                }
                ${button({
                  label: later.removeMeal,
                  name: later.removeMealOf(slot),
                  onClick: () => this.#ask(meal.slot, meal.slot),
                })}
              </div>`
        }
      </div>
    </li>`;
  }

  #photoView(meal: Meal, later: LaterTexts): unknown {
    const url = this.#shelf.urlOf(meal);
    const words = later.photoOf(later.slot(meal.slot), meal.text);
    if (url === 'loading') return html`<p class="ik-photo ik-photo-none">${later.photoLoading}</p>`;
    if (url === 'missing') return html`<p class="ik-photo ik-photo-none">${words}</p>`;
    return html`<img class="ik-photo" src=${url} alt=${words} />`;
  }

  #formView(later: LaterTexts): unknown {
    const { host } = this;
    const texts = host.texts();
    const slot = this.#chosen;
    const { errors, problem, busy } = this.#work;
    const described = `mealText-support${errors.mealText ? ' mealText-error' : ''}`;
    return html`<form class="ik-editor" novalidate @submit=${onSubmit(() => void this.#save(later))}>
      ${segmented<MealSlot>({
        name: 'slot',
        legend: later.slotLegend,
        options: mealSlots.map((value) => ({ value, label: later.slot(value) })),
        chosen: slot,
        onChoose: (value) => {
          this.#slot = value;
          this.#text = undefined;
          host.update();
        },
      })}
      ${field(
        texts,
        { id: 'mealText', label: later.mealText, support: later.mealSupport, error: errors.mealText },
        html`<textarea
          class="ik-control ik-textarea"
          part="control"
          id="mealText"
          name="mealText"
          rows="3"
          .value=${live(this.#text ?? this.#mealOf(slot)?.text ?? '')}
          aria-invalid=${errors.mealText ? 'true' : nothing}
          aria-describedby=${described}
          @input=${(event: Event) => {
            this.#text = (event.currentTarget as HTMLTextAreaElement).value;
          }}
        ></textarea>`,
      )}
      ${field(
        texts,
        { id: 'mealPhoto', label: later.photo, support: later.photoSupport, error: errors.mealPhoto },
        html`<input
            class="ik-control ik-file"
            part="control"
            id="mealPhoto"
            name="mealPhoto"
            type="file"
            accept="image/*"
            aria-invalid=${errors.mealPhoto ? 'true' : nothing}
            aria-describedby="mealPhoto-support${errors.mealPhoto ? ' mealPhoto-error' : ''}"
            @change=${(event: Event) => {
              this.#reading = this.#choosePhoto(event, later);
            }}
          />
          ${
            this.#photo
              ? html`<img class="ik-photo" src=${this.#photo.url} alt=${later.photoChosen} />
                  ${button({
                    label: later.dropPhoto,
                    onClick: () => {
                      this.#dropPhoto();
                      host.focus('#mealPhoto');
                    },
                  })}`
              : nothing
          }`,
      )}
      ${formError(texts, problem)}
      <div class="ik-editor-actions">
        ${button({ label: later.saveMeal, kind: 'primary', type: 'submit', busy })}
      </div>
    </form>`;
  }

  #edit(meal: Meal): void {
    this.#slot = meal.slot;
    this.#text = meal.text;
    this.#done = undefined;
    this.host.focus('#mealText');
  }

  #ask(slot: MealSlot | undefined, from: MealSlot): void {
    this.#asked = slot;
    this.host.focus(`[data-slot="${from}"] .ik-button`);
  }

  async #choosePhoto(event: Event, later: LaterTexts): Promise<void> {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    this.#dropPhoto();
    this.#work.clear();
    const chosen = ++this.#choices;
    try {
      const blob = await shrunkPhoto(file);
      // Another was chosen meanwhile, or another day
      if (chosen !== this.#choices) return;
      this.#photo = { blob, url: URL.createObjectURL(blob) };
    } catch {
      if (chosen !== this.#choices) return;
      input.value = '';
      this.#work.refuse({ mealPhoto: later.photoUnreadable });
    }
    this.host.update();
  }

  #dropPhoto(): void {
    this.#choices += 1;
    if (this.#photo) URL.revokeObjectURL(this.#photo.url);
    this.#photo = undefined;
    const input = this.host.element.renderRoot.querySelector<HTMLInputElement>('#mealPhoto');
    if (input) input.value = '';
    this.host.update();
  }

  #forgetTyped(): void {
    this.#text = undefined;
    this.#dropPhoto();
    this.#work.clear();
  }

  async #save(later: LaterTexts): Promise<void> {
    const { host } = this;
    await this.#reading;
    const slot = this.#chosen;
    const known = this.#mealOf(slot);
    const text = (this.#text ?? known?.text ?? '').trim();
    const photo = this.#photo;
    const error =
      [...text].length > longestText
        ? later.mealTooLong
        : text === '' && !photo && !known?.photo
          ? later.mealRequired
          : undefined;
    if (this.#work.refuse({ mealText: error })) return;
    let photoError: string | undefined;
    await this.#do(later, async () => {
      const service = recordsOf(await host.client());
      const { meal, points } = await service.saveMeal({ date: host.day(), slot, text });
      host.book().putMeal(meal);
      let more = host.onRecorded(points);
      if (photo) {
        try {
          const saved = await service.setPhoto({ mealId: meal.id, file: photo.blob });
          host.book().putMeal(saved);
          more += host.onRecorded(saved.points);
        } catch (error) {
          const { text: reason } = await explain(error, host.language(), host.texts());
          // The form stays at this meal, with the photo, though its words are saved
          this.#slot = slot;
          photoError = later.mealSavedWithoutPhoto(later.slot(slot)) + reason;
          return;
        }
      }
      this.#done = later.mealSaved(later.slot(slot)) + more;
      this.#forgetTyped();
      this.#slot = undefined;
    });
    if (photoError) this.#work.refuse({ mealPhoto: photoError });
  }

  async #removePhoto(meal: Meal, later: LaterTexts): Promise<void> {
    await this.#do(later, async () => {
      await recordsOf(await this.host.client()).removePhoto({ mealId: meal.id });
      const { photo: _, ...rest } = meal;
      this.host.book().putMeal(rest);
      this.#done = later.photoRemoved;
    });
  }

  async #remove(meal: Meal, later: LaterTexts): Promise<void> {
    await this.#do(later, async () => {
      await recordsOf(await this.host.client()).removeMeal({ mealId: meal.id });
      this.host.book().takeMeal(meal);
      this.#asked = undefined;
      this.host.onRecorded(0);
      this.#done = later.mealRemoved(later.slot(meal.slot));
    });
  }

  /** Says what came of it once the work is over. */
  async #do(later: LaterTexts, work: () => Promise<void>): Promise<void> {
    this.#done = undefined;
    await this.#work.run(later.savingMeal, work);
    if (!this.#done) return;
    this.host.focus('#ik-meals');
    this.host.announce(this.#done);
  }
}
