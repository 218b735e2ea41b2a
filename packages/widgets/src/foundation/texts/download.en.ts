import type { DownloadTexts } from './download.js';

export const downloadTextsEn: DownloadTexts = {
  downloading: 'Receiving the file…',
  downloadedSoFar: (loaded) => `${loaded} received`,
  downloadedOf: (loaded, total) => `${loaded} of ${total} received`,
  downloadResumes: 'The connection was cut. Receiving the rest…',
  downloaded: (name) => `${name} is saved.`,
  downloadAgain: (label) => `Try again: ${label}`,
  cancelDownload: 'Cancel',
  cancelDownloadOf: (label) => `Cancel: ${label}`,
  downloadCancelled: 'Cancelled.',
};
