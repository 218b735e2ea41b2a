import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['records']> = {
  description:
    '健康記録: steps, weight, body fat, waist, blood pressure, pulse, glucose, sleep and meals of a member. One value a calendar day in Japan, type and source. The first record of a day brings 1 point where the day is today or yesterday; older days bring none.',
  operations: {
    list: {
      summary: 'Records of a range of days',
      description: 'Up to 366 days, of every source, the oldest day first; the last 31 days by default.',
    },
    save: {
      summary: 'Write a value of a day',
      description:
        'What stood there of source `manual` is replaced; the same again changes nothing. Of two values the one with the newer `recordedAt` stays, whichever comes first. Days of the future, and more than two years back, are refused.',
    },
    remove: { summary: 'Take a value back', description: 'Of source `manual`, or the one that is named.' },
    batch: {
      summary: 'Write up to a year at once',
      description:
        'All rows or none: every wrong field is told by its pointer, e.g. `/records/17/value`. The same batch again changes no value; it says them newly. Of rows for the same day, type and source the last counts.',
    },
    summary: { summary: 'Streak and newest values', description: 'Days in a row with a record or a meal.' },
    trend: {
      summary: 'One type over time',
      description:
        'By day (14), week from Sunday (12), month (12) or year (3), up to the one that holds `to`. Where a day has several sources, what the member wrote counts, else what came last.',
    },
    meals: { summary: 'Meals of a range of days', description: 'Up to 366 days; the last 31 by default.' },
    saveMeal: {
      summary: 'Write a meal of a day',
      description:
        'One entry a day and meal; its photo stays when its text changes. An empty one brings no points: they come with its first words, or its photo.',
    },
    removeMeal: { summary: 'Take a meal back', description: 'And its photo with it.' },
    setPhoto: {
      summary: 'Give a meal its photo',
      description:
        'The body is the file: JPEG, PNG or a WebP that does not move, up to 5 MiB and 40 megapixels, and really what its type says. Place, time, camera, comments and whatever hangs behind the picture are taken out; how it is to be turned, and the profile of its colours, are kept. A file with a page or a script in its words, or with a page, a document or an archive behind the picture, is refused.',
    },
    photo: {
      summary: 'The photo of a meal',
      description: 'For its owner alone; there is no public address.',
    },
    removePhoto: { summary: 'Take the photo of a meal away', description: 'The meal stays.' },
  },
};
