import type { Preview } from '@storybook/web-components-vite';
import { type ConditionName, choices, conditionNames } from './conditions.js';

const icons = { clock: 'time', latency: 'timer', fault: 'lightning' } as const;
const descriptions = {
  clock: "The portal's clock when the story starts",
  latency: 'How long the portal takes to answer',
  fault: 'What goes wrong on the portal',
} as const;

/** The toolbar: how the story looks, and how its portal stands. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: {
    description: 'Language',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'ja', title: '日本語' },
        { value: 'en', title: 'English' },
      ],
    },
  },
  scheme: {
    description: 'Colour scheme',
    toolbar: {
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Device' },
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  ...Object.fromEntries(
    conditionNames.map((name) => [
      name,
      {
        description: descriptions[name],
        toolbar: {
          icon: icons[name],
          dynamicTitle: true,
          items: Object.entries(choices[name]).map(([value, { title }]) => ({ value, title })),
        },
      },
    ]),
  ),
};

export const initialGlobals: Readonly<Record<ConditionName | 'language' | 'scheme', string>> = {
  language: 'ja',
  scheme: 'auto',
  clock: 'now',
  latency: 'none',
  fault: 'none',
};

const width = (px: number, name: string, type: 'mobile' | 'tablet' | 'desktop') => ({
  name: `${px} px, ${name}`,
  type,
  styles: { width: `${px}px`, height: '100%' },
});

/** Widths at which container queries answer otherwise; without one the canvas takes all there is. */
export const viewports = {
  w320: width(320, 'the narrowest', 'mobile'),
  w360: width(360, 'a telephone', 'mobile'),
  w768: width(768, 'a tablet', 'tablet'),
  w1280: width(1280, 'a desk', 'desktop'),
};
