import type { EditorTexts } from './editor.messages.js';

export const editorEn: EditorTexts = {
  minutes: (count) => `${count} minutes`,
  editorHeading: (name) => `Record: ${name}`,
  pressureName: (field) => (field === 'value' ? 'Systolic (upper)' : 'Diastolic (lower)'),
  lastTime: (value, day) => `Last time: ${value}, ${day}`,
  sleepSupport: 'Write it like “7:30”.',
  pressureSupport: 'You can type both at once, like “128/82”.',
  stepDown: (step) => `${step} less`,
  stepUp: (step) => `${step} more`,
  readAs: (value) => `Read as ${value}`,
  timingLegend: 'When it was measured',
  timingRequired: 'Please choose whether it was fasting or after a meal.',
  save: 'Save',
  saving: 'Saving…',
  saved: (name, value) => `${name} saved: ${value}.`,
  remove: 'Remove this record',
  removeThis: (name) => `Remove this record (${name})`,
  removed: (name) => `${name}: the record was removed.`,
  undo: 'Undo',
  undone: 'Undone.',
  valueRequired: (name) => `Please enter a value: ${name}.`,
  outOfRange: (name, min, max) => `${name}: please enter a value from ${min} to ${max}.`,
  valueInvalid: (name, decimals) =>
    decimals > 0
      ? `${name}: please enter a number with one decimal at most.`
      : `${name}: please enter a whole number.`,
  sleepInvalid: 'Please enter the sleep like “7:30”, up to 24 hours.',
  notBelowSystolic: 'The lower number is not below the upper one. Please check whether they are swapped.',
  waitingCount: (count) => `Waiting to be sent: ${count}`,
  waitingText:
    'They are sent as soon as you are online. Because they are about your health, they are not stored on this device: closing this page loses them.',
  dropWaiting: 'Discard',
  dropWaitingOf: (name) => `Discard (${name})`,
  sendNow: 'Send now',
  allSent: 'Everything that was waiting has been sent.',
  stillWaiting: 'Not sent yet.',
  notSent: (day, name, reason) => `${name} of ${day} could not be saved. ${reason}`,
};
