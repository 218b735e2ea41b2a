import { expect, it } from 'vitest';
import { distanceKm } from './distance.js';
import { middleOfPostalArea } from './postal-areas.js';

it('from Tokyo to Osaka it is 403 km, and none from a place to itself', () => {
  const tokyo = { latitude: 35.6812, longitude: 139.7671 };
  const osaka = { latitude: 34.6937, longitude: 135.5023 };
  expect(distanceKm(tokyo, osaka)).toBeCloseTo(403, 0);
  expect(distanceKm(tokyo, tokyo)).toBe(0);
});

it('Hino and Hachioji are neighbours, and an area that the table does not know is said to be so', () => {
  const [hino, hachioji] = [middleOfPostalArea('191'), middleOfPostalArea('192')];
  expect(hino && hachioji && distanceKm(hino, hachioji)).toBeLessThan(12);
  expect(middleOfPostalArea('999')).toBeUndefined();
});

it('every middle lies in Japan', () => {
  for (let area = 0; area < 1000; area += 1) {
    const middle = middleOfPostalArea(String(area).padStart(3, '0'));
    if (!middle) continue;
    expect(middle.latitude, String(area)).toBeGreaterThan(24);
    expect(middle.latitude, String(area)).toBeLessThan(46);
    expect(middle.longitude, String(area)).toBeGreaterThan(122);
    expect(middle.longitude, String(area)).toBeLessThan(146);
  }
});
