import type { Upload } from '@ikiiki/sdk/contract';
import { html, type PropertyDeclarations } from 'lit';
import { baseStyles } from '../src/foundation/base.styles.js';
import { uploadStyles } from '../src/foundation/files/upload.styles.js';
import { UploadField } from '../src/foundation/files/upload-field.js';
import { FocusController } from '../src/foundation/focus-controller.js';
import { formStyles } from '../src/foundation/form/form.styles.js';
import { PortalElement } from '../src/foundation/portal-element.js';
import { formTextsEn, networkTextsEn } from '../src/foundation/texts/form.en.js';
import { formTexts, networkTexts } from '../src/foundation/texts/form.js';
import { uploadTextsEn } from '../src/foundation/texts/upload.en.js';
import { uploadTexts } from '../src/foundation/texts/upload.js';

const ja = {
  ...formTexts,
  ...networkTexts,
  ...uploadTexts,
  label: '領収書',
  support: '原本の写真か、PDFを送ってください。',
};
const en = {
  ...formTextsEn,
  ...networkTextsEn,
  ...uploadTextsEn,
  label: 'Receipts',
  support: 'Please send photos of the originals, or a PDF.',
};

/** The field alone, for its tests and stories. */
export class UploadSample extends PortalElement<typeof ja> {
  static override properties: PropertyDeclarations = { error: { type: String } };
  static override styles = [...baseStyles, ...formStyles, uploadStyles];

  declare error: string | undefined;
  protected readonly messages = { ja, en: async () => en };
  readonly #focus = new FocusController(this);
  changes = 0;
  readonly field = new UploadField(
    {
      element: this,
      language: () => this.language,
      texts: () => this.texts,
      announce: (text) => this.announce(text),
      client: () => this.portalClient(),
      update: () => this.requestUpdate(),
      focus: this.#focus.on,
    },
    'receipts',
    () => {
      this.changes += 1;
    },
    'receipt',
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.field.dispose();
  }

  show(uploads: readonly Upload[]): void {
    this.field.show(uploads);
  }

  protected override view(): unknown {
    const { label, support } = this.texts;
    return html`${this.field.view({ label, support, mark: 'required', error: this.error })}`;
  }
}

if (!customElements.get('upload-sample')) customElements.define('upload-sample', UploadSample);

declare global {
  interface HTMLElementTagNameMap {
    'upload-sample': UploadSample;
  }
}
