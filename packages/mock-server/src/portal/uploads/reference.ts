import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['uploads']> = {
  description:
    'Attachments of every application: PDF, JPEG, PNG or WebP of up to 10 MiB, five to an application, 50 MiB a member on the way. A file comes in parts, so that it can be shown how far it is, be stopped, and go on after a cut. It is kept for a day unless an application refers to it.',
  operations: {
    begin: {
      summary: 'Announce a file',
      description:
        'Its name loses folders, characters that cannot be seen, and all beyond 100; a name that says one kind of file and ends as another is refused, as is a type that is not taken, or that the name does not end in.',
    },
    append: {
      summary: 'Send a part',
      description:
        'Up to 512 KiB, as `application/octet-stream`, from the byte `offset` on. The same part again changes nothing; any other that does not begin where the file ends so far is a 409 whose `received` says where that is.',
    },
    get: { summary: 'How far a file is', description: '`received` is where the next part begins.' },
    finish: {
      summary: 'Have the whole looked at',
      description:
        'By its content: it must be what name and type say and nothing else. A photo loses place, time and camera. A PDF of more than ten pages, with scripts, with files in it, with a password, or that unpacks to more than 256 MiB is refused, as is a virus. What is refused is gone; `reason` says why.',
    },
    remove: { summary: 'Take a file back', description: 'Unless an application refers to it.' },
    content: { summary: 'The file', description: 'For its owner alone; there is no public address.' },
  },
};
