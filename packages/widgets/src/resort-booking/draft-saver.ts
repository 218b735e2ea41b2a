import type { PortalError } from '@ikiiki/sdk';
import type { ResortForm } from '@ikiiki/sdk/contract';
import type { ResortHost } from './resort-host.js';
import { resortsOf } from './services.js';

/**
 * Keeps what is typed on the portal, one request at a time and the newest at last. What could not be saved stays here, and
 * in nothing that outlives the page, until the device is online again or something else is typed.
 */
export class DraftSaver {
  #unsaved: ResortForm | undefined;
  #isWorking = false;
  #isOver = false;
  #hasFailed = false;

  constructor(
    private readonly bookingId: string,
    private readonly host: ResortHost,
    /** The portal takes no draft of it any more. */
    private readonly onOver: (error: PortalError) => void,
  ) {}

  get hasUnsaved(): boolean {
    return !this.#isOver && (this.#unsaved !== undefined || this.#isWorking);
  }

  /** The last try did not succeed. */
  get hasFailed(): boolean {
    return this.#hasFailed && !this.#isOver;
  }

  /** Notes what is to be saved; {@link save} sends it. */
  note(form: ResortForm): void {
    this.#unsaved = form;
  }

  /** Sends what is not saved yet. Never rejects. */
  async save(): Promise<void> {
    while (this.#unsaved && !this.#isWorking && !this.#isOver) {
      if (!(await this.#send(this.#unsaved))) return;
    }
  }

  /** It was sent or thrown away: nothing is saved any more. */
  stop(): void {
    this.#isOver = true;
    this.#unsaved = undefined;
  }

  async #send(form: ResortForm): Promise<boolean> {
    this.#unsaved = undefined;
    this.#isWorking = true;
    try {
      await resortsOf(await this.host.client()).saveDraft({ bookingId: this.bookingId, ...form });
      this.#hasFailed = false;
      return true;
    } catch (error) {
      this.#unsaved ??= form;
      this.#hasFailed = true;
      if ((error as PortalError).code === 'step_not_possible' && !this.#isOver) {
        this.stop();
        this.onOver(error as PortalError);
      }
      return false;
    } finally {
      this.#isWorking = false;
      this.host.element.requestUpdate();
    }
  }
}
