import { composeMarks } from '@ikiiki/sdk/rules/folding';

/** Stands for a character that Shift_JIS does not have, as the 〓 of Japanese typesetting. */
export const missingCharacter = '〓';

/** A text in Shift_JIS, and what could not be said in it. */
export interface ShiftJis {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Each character for which `missingCharacter` stands, once. */
  readonly missing: readonly string[];
}

/** The same signs under other numbers, as macOS and Windows each write them. */
const twins: Readonly<Record<string, string>> = {
  '〜': '～',
  '−': '－',
  '‖': '∥',
  '—': '―',
  '¢': '￠',
  '£': '￡',
  '¬': '￢',
  '¥': '￥',
  '‾': '￣',
};

/** Rows of the index that repeat characters of others; Windows writes those (WHATWG Encoding, index Shift_JIS pointer). */
const isRepeated = (pointer: number) => pointer >= 8272 && pointer <= 8835;

let table: ReadonlyMap<string, readonly number[]> | undefined;

/** Bytes of each character of Windows-31J (CP932), turned round from what the platform reads. */
function bytesOf(): ReadonlyMap<string, readonly number[]> {
  if (table) return table;
  const decoder = new TextDecoder('shift_jis');
  const found = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && character !== '\ufffd' && !found.has(character)) {
      found.set(character, bytes);
    }
  };
  for (let byte = 0; byte < 0x80; byte += 1) add([byte]);
  for (let byte = 0xa1; byte <= 0xdf; byte += 1) add([byte]);
  const leads = Array.from({ length: 0x3c }, (_, at) => (at < 0x1f ? 0x81 + at : 0xc1 + at));
  for (const [row, lead] of leads.entries()) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      const pointer = row * 188 + trail - (trail < 0x7f ? 0x40 : 0x41);
      // 0xF0 to 0xF9 are for private use
      if (trail !== 0x7f && !isRepeated(pointer) && (lead < 0xf0 || lead > 0xf9)) add([lead, trail]);
    }
  }
  table = found;
  return found;
}

/** Characters that are no sign of their own, e.g. which variant of a character is meant: 葛󠄀 is written 葛. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** A text as Windows-31J (CP932), which Japanese programs call Shift_JIS. */
export function encodeShiftJis(text: string): ShiftJis {
  const known = bytesOf();
  const missing = new Set<string>();
  const bytes = [...composeMarks(text.replace(unseen, ''))].flatMap((character) => {
    const own = known.get(twins[character] ?? character);
    if (own) return own;
    missing.add(character);
    return known.get(missingCharacter) ?? [];
  });
  return { bytes: Uint8Array.from(bytes), missing: [...missing] };
}
