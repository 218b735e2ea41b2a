import { contract } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { type Desk, expectField, fingerprint } from '../desk.js';
import { askForLink, identify, password, person, register } from '../journey.js';

const { registration } = contract;

async function claim(desk: Desk, id: string, email = `${id}@example.jp`) {
  const linkToken = await askForLink(desk, email);
  const { insuredNumber, birthDate } = await person(desk, id);
  return desk.ask(registration.confirmIdentity, { body: { linkToken, insuredNumber, birthDate } });
}

/** Step 3 of the leaflet. */
export const registrationIdentityChecks = checksOf('registration', ['dev'], {
  'a person in the records gets a key, and mail 2 without it': async (desk) => {
    const { confirmationKey } = await identify(desk, 'key@example.jp');
    expect(
      /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(confirmationKey),
      'eight characters, grouped',
    );
    const [mail] = await desk.dev.mails({ to: 'key@example.jp' });
    const shown = `${mail?.text}${mail?.html}`;
    expect(
      !shown.includes(confirmationKey) && !shown.includes(confirmationKey.replace('-', '')),
      'key not mailed',
    );
  },
  'dependants register on the right side of the age rule': async (desk) => {
    for (const id of ['age-day-before', 'age-last-day']) {
      expectEqual((await claim(desk, id)).status, 200, id);
    }
    expectEqual((await claim(desk, 'age-day-after')).status, 422, 'age-day-after');
  },
  'all who cannot register get the same answer (S-E7)': async (desk) => {
    const linkToken = await askForLink(desk, 'unknown@example.jp');
    const { insuredNumber } = await person(desk, 'leaflet');
    const replies = [
      await desk.ask(registration.confirmIdentity, {
        body: { linkToken, insuredNumber: '9999999999', birthDate: '2000-05-05' },
      }),
      await desk.ask(registration.confirmIdentity, {
        body: { linkToken, insuredNumber, birthDate: '2000-05-06' },
      }),
    ];
    for (const id of ['age-day-after', 'left', 'member']) replies.push(await claim(desk, id));
    expectEqual(new Set(replies.map(fingerprint)).size, 1, 'different answers');
    expect(replies[0]?.text.includes('"identity_mismatch"'), 'identity_mismatch');
  },
  'two persons that fit are told apart by nobody (S-B4)': async (desk) => {
    const reply = await claim(desk, 'twin-a');
    expect(reply.text.includes('"identity_ambiguous"'), `identity_ambiguous, not ${reply.text}`);
  },
  'days that do not exist or have not come are named': async (desk) => {
    const linkToken = await askForLink(desk, 'days@example.jp');
    const wrong = [
      ['2000-02-30', 'impossible_date'],
      ['1999-02-29', 'impossible_date'],
      ['2000-13-01', 'impossible_date'],
      ['2999-01-01', 'future_date'],
      ['２０００-05-05', 'invalid_format'],
      ['20000505', 'invalid_format'],
    ] as const;
    for (const [birthDate, code] of wrong) {
      const problem = await desk.refused(registration.confirmIdentity, 'validation_failed', {
        body: { linkToken, insuredNumber: '1255003456', birthDate },
      });
      expectField(problem, '/birthDate', code);
    }
  },
  'numbers of another form are named': async (desk) => {
    const linkToken = await askForLink(desk, 'numbers@example.jp');
    for (const insuredNumber of [
      '',
      '125500345',
      '12550034567',
      '1255-003456',
      '１２５５００３４５６',
      '1255００３456',
    ]) {
      const problem = await desk.refused(registration.confirmIdentity, 'validation_failed', {
        body: { linkToken, insuredNumber, birthDate: '2000-05-05' },
      });
      expectField(problem, '/insuredNumber');
    }
  },
  'five wrong tries hold a number, known or not, with a wait in whole minutes (S-B1, S-B2, S-B6)': async (
    desk,
  ) => {
    await desk.dev.freeze();
    const { insuredNumber: known } = await person(desk, 'leaflet');
    const held = [];
    for (const insuredNumber of [known, '9999999999']) {
      for (let tried = 0; tried < 5; tried++) {
        const linkToken = await askForLink(desk, `hold-${insuredNumber}-${tried}@example.jp`);
        const body = { linkToken, insuredNumber, birthDate: '1960-01-01' };
        await desk.refused(registration.confirmIdentity, 'identity_mismatch', { body });
      }
      const linkToken = await askForLink(desk, `held-${insuredNumber}@example.jp`);
      const body = { linkToken, insuredNumber, birthDate: '2000-05-05' };
      const { reply } = await desk.refused(registration.confirmIdentity, 'identity_held', { body });
      expectEqual(Number(reply.headers.get('retry-after')) % 60, 0, 'seconds beyond whole minutes');
      held.push(`${fingerprint(reply)} ${reply.headers.get('retry-after')}`);
    }
    expectEqual(new Set(held).size, 1, 'different answers');
    await desk.dev.advance({ days: 1, minutes: 1 });
    expectEqual(
      (await claim(desk, 'leaflet', 'after@example.jp')).status,
      200,
      'status when the hold is over',
    );
  },
  'identity proven again makes a new key and kills the old one': async (desk) => {
    const email = 'again@example.jp';
    const old = await identify(desk, email);
    const { insuredNumber, birthDate } = await person(desk, 'leaflet');
    const again = await desk.get(registration.confirmIdentity, {
      body: { linkToken: old.firstLink, insuredNumber, birthDate },
    });
    expect(again.confirmationKey !== old.confirmationKey, 'another key');
    await desk.refused(registration.confirmKey, 'link_invalid', {
      body: { linkToken: old.secondLink, confirmationKey: old.confirmationKey },
    });
  },
  'mail 2 does not open step 3, nor mail 1 step 5': async (desk) => {
    const { firstLink, secondLink, confirmationKey } = await identify(desk, 'steps@example.jp');
    const { insuredNumber, birthDate } = await person(desk, 'leaflet');
    await desk.refused(registration.confirmIdentity, 'link_invalid', {
      body: { linkToken: secondLink, insuredNumber, birthDate },
    });
    await desk.refused(registration.confirmKey, 'link_invalid', {
      body: { linkToken: firstLink, confirmationKey },
    });
    const opened = await desk.get(registration.inspectLink, { body: { linkToken: secondLink } });
    expectEqual(opened.step, 'confirmation', 'where mail 2 leads');
  },
  'a person who is registered cannot be registered again, and is told by mail (S-B5)': async (desk) => {
    const email = 'first@example.jp';
    await register(desk, 'first-account', email);
    const [newest] = await desk.dev.mails({ to: email });
    expectEqual((await claim(desk, 'leaflet', 'second@example.jp')).status, 422, 'status');
    const notice = await desk.dev.waitForMail({ to: email, ...(newest && { after: newest.id }) });
    expect(!notice.text.includes(password), 'no password in a mail');
  },
});
