import { contract, type ResortForm } from '@ikiiki/sdk/contract';
import type { Procedures } from '@ikiiki/sdk/rules/procedures/index';
import { expect } from '../check.js';
import type { Desk, Reply } from '../desk.js';
import type { OpenedCase, ProcedureDriver } from './driver.js';

const { resorts } = contract;

/** An application for one night in one room. */
export const formFor = (
  roomTypeId: string,
  checkInOn: string,
  over: Partial<ResortForm> = {},
): ResortForm => ({
  wishes: [{ resortId: roomTypeId.split('-')[0] ?? '', roomTypeId, checkInOn, nights: 1, rooms: 1 }],
  memberStays: true,
  guests: [],
  phone: '０９０−００００−００００',
  dinner: false,
  ...over,
});

const formOn = (checkInOn: string) => formFor('kohan-family', checkInOn);

const asking = ({ accessToken, caseId }: OpenedCase) => ({ accessToken, params: { bookingId: caseId } });

const bookingOf = (desk: Desk, opened: OpenedCase) => desk.get(resorts.getBooking, asking(opened));

const dayMs = 86_400_000;

/** Moves the clock to an instant; never back. */
async function advanceTo(desk: Desk, instant: number): Promise<void> {
  const seconds = Math.ceil((instant - Date.parse((await desk.dev.clock()).now)) / 1000);
  if (seconds > 0) await desk.dev.advance({ seconds });
}

/** The beginning of the day after a date in Japan. */
const after = (on: string) => Date.parse(`${on}T00:00:00+09:00`) + dayMs;

/** Moves the clock to after the arrival of a stay that somebody has. */
async function arrive(desk: Desk, opened: OpenedCase): Promise<void> {
  const { stay, status } = await bookingOf(desk, opened);
  if (stay && status.state === 'confirmed') await advanceTo(desk, after(stay.checkInOn));
}

async function cancel(desk: Desk, opened: OpenedCase): Promise<Reply> {
  const fee = await desk.ask(resorts.cancellation, asking(opened));
  const { totalYen = 0 } = JSON.parse(fee.text) as { totalYen?: number };
  return desk.ask(resorts.cancel, { ...asking(opened), body: { totalYen } });
}

/** Begins an application for a day of arrival, with all that is needed to send it. */
const begins = (checkInOn: string) => async (desk: Desk, accessToken: string) => {
  const body = { month: checkInOn.slice(0, 7) };
  const { id } = await desk.get(resorts.begin, { accessToken, body });
  const params = { bookingId: id };
  await desk.get(resorts.saveDraft, { accessToken, params, body: formOn(checkInOn) });
  return id;
};

const status = async (desk: Desk, opened: OpenedCase) => (await bookingOf(desk, opened)).status;

const withdraw = (desk: Desk, opened: OpenedCase) => desk.ask(resorts.withdraw, asking(opened));

const send = (checkInOn: string) => (desk: Desk, opened: OpenedCase) =>
  desk.ask(resorts.submit, { ...asking(opened), body: formOn(checkInOn) });

const drawnOn = '2027-02-24';

/** Lets the round of an application be drawn, or of a draft be closed. */
async function draw(desk: Desk, { accessToken }: OpenedCase): Promise<void> {
  const { items } = await desk.get(resorts.rounds, { accessToken });
  const round = items.find(({ month }) => month === drawnOn.slice(0, 7));
  expect(round, 'the round is there');
  await advanceTo(desk, Date.parse(round.drawsAt));
}

export const resortLotteryDriver: ProcedureDriver<Procedures['resortLottery']> = {
  service: 'resorts',
  person: 'member',
  open: begins(drawnOn),
  status,
  member: {
    submit: send(drawnOn),
    confirm: (desk, opened) => desk.ask(resorts.confirm, asking(opened)),
    withdraw,
    cancel,
  },
  portal: {
    async expire(desk, opened) {
      if ((await status(desk, opened)).state === 'draft') await draw(desk, opened);
    },
    async win(desk, opened) {
      if ((await status(desk, opened)).state === 'applied') await draw(desk, opened);
    },
    async lose(desk, opened) {
      if ((await status(desk, opened)).state !== 'applied') return;
      await desk.dev.closeNight({ resort: 'kohan', on: drawnOn });
      await draw(desk, opened);
    },
    async lapse(desk, opened) {
      const { confirmUntilOn, status: now } = await bookingOf(desk, opened);
      if (confirmUntilOn && now.state === 'won') await advanceTo(desk, after(confirmUntilOn));
    },
    stay: arrive,
  },
};

const leftOn = '2027-01-26';

export const resortFirstComeDriver: ProcedureDriver<Procedures['resortFirstCome']> = {
  service: 'resorts',
  person: 'family-insured',
  open: begins(leftOn),
  status,
  member: { take: send(leftOn), withdraw, cancel },
  portal: {
    async expire(desk, opened) {
      if ((await status(desk, opened)).state === 'draft') await advanceTo(desk, after('2027-01-31'));
    },
    stay: arrive,
  },
};
