import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleAmount } from './recipe-amount.js';

describe('an amount for another number of people', () => {
  it.each([
    ['200g', 2, 4, '400g'],
    ['200g', 2, 3, '300g'],
    ['250g', 4, 3, '188g'],
    ['5g', 2, 3, '7.5g'],
    ['1g', 4, 1, '0.3g'],
    ['1,200ml', 4, 2, '600ml'],
    ['１５０ｇ', 2, 4, '300ｇ'],
    ['100〜150g', 2, 1, '50〜75g'],
    ['大さじ1', 2, 3, '大さじ1と1/2'],
    ['大さじ1/2', 2, 4, '大さじ1'],
    ['大さじ1と1/2', 2, 4, '大さじ3'],
    ['小さじ１／２', 2, 3, '小さじ3/4'],
    ['小さじ½', 2, 4, '小さじ1'],
    ['小さじ1½', 2, 4, '小さじ3'],
    ['大さじ2', 3, 1, '大さじ2/3'],
    ['1/2個（100g）', 2, 3, '3/4個（150g）'],
    ['1個', 2, 1, '1/2個'],
    ['1個', 2, 5, '2と1/2個'],
    ['2〜3枚', 2, 4, '4〜6枚'],
    ['1袋（3個入り・120g）', 3, 1, '1/3袋（1個入り・40g）'],
    ['0.5本', 2, 4, '1本'],
    ['10枚', 4, 3, '7と1/2枚'],
  ])('%s for %i is for %i: %s', (amount, from, to, scaled) => {
    expect(scaleAmount(amount, from, to)).toBe(scaled);
  });

  it.each(['適量', '少々', 'ひとつまみ', 'お好みで', ''])('%j stays', (amount) => {
    expect(scaleAmount(amount, 2, 5)).toBe(amount);
  });

  it.each([
    ['1かけ（2cm角）', 2, 4, '2かけ（2cm角）'],
    ['牛乳（低脂肪・1.5%）200ml', 2, 4, '牛乳（低脂肪・1.5%）400ml'],
    ['80℃の湯100ml', 2, 4, '80℃の湯200ml'],
    ['1/2本（5mm幅）', 2, 4, '1本（5mm幅）'],
  ])('sizes and temperatures in %s stay', (amount, from, to, scaled) => {
    expect(scaleAmount(amount, from, to)).toBe(scaled);
  });

  it('what no spoon has is told as near it, and as little where it is less than that', () => {
    expect(scaleAmount('大さじ1', 6, 5)).toBe('大さじ約3/4');
    expect(scaleAmount('小さじ1/4', 4, 1)).toBe('少々');
    expect(scaleAmount('小さじ1/2', 4, 1)).toBe('小さじ約1/4');
  });

  it('is as the editor wrote it for the number of people it was written for', () => {
    expect(scaleAmount('大さじ１と½', 2, 2)).toBe('大さじ１と½');
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%s people change nothing', (people) => {
    expect(scaleAmount('200g', 2, people)).toBe('200g');
    expect(scaleAmount('200g', people, 2)).toBe('200g');
  });

  it.each(['1/0個', '0個', '9'.repeat(300), '1/2/3', '12345678g', '\ud800', '<img src=x onerror=1>'])(
    'what is no amount (%j) breaks nothing',
    (amount) => {
      expect(scaleAmount(amount, 2, 3)).not.toMatch(/NaN|Infinity|undefined/);
    },
  );

  it('any text is read without a fault, and weights go up and down with the people', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(scaleAmount(text, 2, 3)).not.toMatch(/undefined/);
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 2000 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (grams, from, to) => {
          const scaled = Number.parseFloat(scaleAmount(`${grams}g`, from, to));
          expect(Math.abs(scaled - (grams * to) / from)).toBeLessThanOrEqual(0.5);
        },
      ),
    );
  });
});
