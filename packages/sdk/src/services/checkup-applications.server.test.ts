import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { createMockWorld, logIn } from '../../test/mock-world.js';

it('a member finds a course and a place, applies, and has a voucher in the end', async () => {
  const world = createMockWorld();
  const portal = world.client();
  await logIn(portal);
  const { checkupApplications } = portal;
  const { items, people } = await checkupApplications.courses();
  const course = items.find(({ eligible }) => eligible)!;
  const { items: near } = await checkupApplications.facilities({ postalArea: '191', courseId: course.id });
  const facility = near[0]!;
  const { items: days } = await checkupApplications.days({ facilityId: facility.id });
  const free = days.filter(({ left }) => left > 0).slice(0, 2);
  const draft = await checkupApplications.open({ personId: people[0]!.id });
  const choice = {
    courseId: course.id,
    optionIds: [],
    facilityId: facility.id,
    preferredDates: free.map(({ on }) => on),
    phone: '090-0000-0000',
  };
  await checkupApplications.saveDraft({ applicationId: draft.id, ...choice, facilityId: null });
  const sent = await checkupApplications.apply({ applicationId: draft.id, ...choice });
  expect(sent.status.state).toBe('applied');
  for (const step of ['accept', 'fix_date', 'issue_ticket']) await world.dev.takeStep(draft.id, step);
  const voucher = await checkupApplications.voucher({ applicationId: draft.id });
  expect([voucher.fixedOn, voucher.facility.name]).toEqual([free[0]!.on, facility.name]);
  const file = await checkupApplications.voucherFile({ applicationId: draft.id });
  expect(file.name).toBe(`受診券_${voucher.number}.pdf`);
  const paper = execFileSync('pdftotext', ['-layout', '-', '-'], {
    input: new Uint8Array(await file.blob.arrayBuffer()),
    encoding: 'utf8',
  });
  for (const said of [voucher.number, '山吹 はるか（ヤマブキ ハルカ）', '1985年10月3日', facility.name])
    expect(paper).toContain(said);
  // The facility needs the voucher's number, and no 記号・番号
  expect(paper).not.toMatch(/1255|006001/);
  const [newest] = (await checkupApplications.list()).items;
  expect([newest?.id, newest?.voucher?.number]).toEqual([draft.id, voucher.number]);
  await world.close();
});

it('facilities are walked page by page', async () => {
  const world = createMockWorld();
  const portal = world.client();
  await logIn(portal);
  const names: string[] = [];
  for await (const { name } of portal.checkupApplications.facilities({ postalArea: '306', limit: 10 }))
    names.push(name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(30);
  expect(names[0]).toContain('蓮池');
  await world.close();
});
