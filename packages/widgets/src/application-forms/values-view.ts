import type { FormField, FormSection, FormValues } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { type ValueContext, valueLines } from './value-lines.js';

interface ValuesOptions extends ValueContext {
  readonly sections: readonly FormSection[];
  readonly values: FormValues;
  /** What is wrong, in words. */
  readonly errorOf?: (field: FormField) => string | undefined;
  readonly onEdit?: (section: FormSection) => void;
}

/** All that is filled in, to be read. */
export function valuesView(options: ValuesOptions): unknown {
  const { texts, sections, onEdit } = options;
  return sections.map(
    (section) => html`<section class="ik-answers-of" aria-label=${section.title}>
      <div class="ik-answers-heading">
        <h4 class="ik-minor" lang="ja">${section.title}</h4>
        ${
          onEdit
            ? button({
                label: texts.edit,
                name: texts.editNamed(section.title),
                onClick: () => onEdit(section),
              })
            : nothing
        }
      </div>
      <dl class="ik-facts">${section.fields.map((field) => valueView(options, field))}</dl>
    </section>`,
  );
}

function valueView({ texts, language, people, values, errorOf }: ValuesOptions, field: FormField): unknown {
  const lines = valueLines({ texts, language, people }, field, values[field.id]);
  const error = errorOf?.(field);
  return html`<div class="ik-fact">
    <dt lang="ja">${field.label}</dt>
    <dd>
      ${
        lines.length > 0
          ? lines.map((line) => html`<p class="ik-line" lang="ja">${line}</p>`)
          : html`<p class="ik-quiet">${texts.notEntered}</p>`
      }
      ${error ? html`<p class="ik-error">${error}</p>` : nothing}
    </dd>
  </div>`;
}
