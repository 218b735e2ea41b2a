/** Characters that records replace by their common forms, or people write for one another: from and to. */
const variantPairs =
  '髙高 﨑崎 嵜崎 碕崎 𠮷吉 濵浜 濱浜 邉辺 邊辺 齋斎 齊斎 斉斎 德徳 瀨瀬 廣広 澤沢 櫻桜 國国 嶋島 嶌島 惠恵 眞真 彌弥 ' +
  '槇槙 桒桑 栁柳 淸清 靜静 黑黒 假仮 穗穂 龍竜 學学 壽寿 實実 榮栄 圓円 冨富 峯峰 藪薮';

const variants = /* @__PURE__ */ new Map(
  variantPairs.split(' ').map((pair) => [...pair] as [string, string]),
);

/** Variant characters in their common form: 髙→高 and 﨑→崎 (DOMAIN 4.7). */
export const commonForms = (text: string): string =>
  [...text].map((character) => variants.get(character) ?? character).join('');
