import type { Meal } from '@ikiiki/sdk/contract';
import type { RecordsHost } from './records-host.js';
import { recordsOf } from './services.js';

/** Photos that are shown, as addresses into the page's memory; let go when they are no longer. */
export class PhotoShelf {
  readonly #urls = new Map<string, string | 'loading' | 'missing'>();

  constructor(private readonly host: RecordsHost) {}

  /** Where a meal's photo is; asked for with the first look at it. */
  urlOf({ id, photo }: Meal): string | 'loading' | 'missing' {
    if (!photo) return 'missing';
    const known = this.#urls.get(photo.version);
    if (known) return known;
    this.#urls.set(photo.version, 'loading');
    void this.#load(id, photo.version);
    return 'loading';
  }

  dispose(): void {
    for (const url of this.#urls.values()) if (url.startsWith('blob:')) URL.revokeObjectURL(url);
    this.#urls.clear();
  }

  async #load(mealId: string, version: string): Promise<void> {
    let url = 'missing';
    try {
      const { blob } = await recordsOf(await this.host.client()).photo({ mealId });
      url = URL.createObjectURL(blob);
    } catch {
      // The words of the meal stand there
    }
    // The shelf may have been cleared meanwhile
    if (this.#urls.has(version)) this.#urls.set(version, url);
    else if (url !== 'missing') URL.revokeObjectURL(url);
    this.host.update();
  }
}
