import type { Args, ArgTypes, Preview } from '@storybook/web-components-vite';
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { html, unsafeStatic } from 'lit/static-html.js';

type InputType = ArgTypes[string];
type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/** Sets a story's arguments as the attributes of an element; one without a value takes its attribute away. */
class AttributesDirective extends Directive {
  render(_args: Args): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [args]: [Args]): unknown {
    for (const [name, value] of Object.entries(args)) {
      if (typeof value === 'boolean') element.toggleAttribute(name, value);
      else if (value === undefined || value === null) element.removeAttribute(name);
      else if (typeof value !== 'function') element.setAttribute(name, String(value));
    }
    return noChange;
  }
}
const attributes = directive(AttributesDirective);

/** Draws the element that a story is about with its arguments as attributes. */
export const drawElement: NonNullable<Preview['render']> = (args, { component }) => {
  const tag = unsafeStatic(String(component));
  return html`<${tag} ${attributes(args)}></${tag}>`;
};

const choicesIn = (type: string) => [...type.matchAll(/'([^']*)'/g)].map(([, choice]) => choice as string);

function controlOf(type: string): Partial<InputType> {
  const options = choicesIn(type);
  if (options.length > 0) return { control: { type: 'select' }, options };
  return { control: { type: type.startsWith('boolean') ? 'boolean' : 'text' } };
}

function fitControl(argType: InputType): InputType {
  const { category, type } = argType.table ?? {};
  // The toolbar speaks for these two
  const byToolbar = argType.name === 'lang' || argType.name === 'theme';
  if (category !== 'attributes' || byToolbar) return { ...argType, control: false };
  return { ...argType, ...controlOf(String(type?.summary ?? '')) };
}

/** Attributes can be changed in the page; all else that the manifest tells is there to be read. */
export const fitControls: Enhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [name, fitControl(argType)]),
  ) as typeof argTypes;
