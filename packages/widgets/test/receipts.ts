const word = (number: number) => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255];
const chunk = (kind: string, data: Uint8Array<ArrayBuffer>): BlobPart[] => [
  Uint8Array.from(word(data.length)),
  kind,
  data,
  Uint8Array.from(word(0)),
];

/** A picture of a receipt, as large as asked for. */
export function receipt(name = '領収書.png', bytes = 1000): File {
  return new File(
    [
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      ...chunk('IHDR', Uint8Array.from([...word(2), ...word(2), 8, 2, 0, 0, 0])),
      ...chunk('IDAT', new Uint8Array(bytes)),
      ...chunk('IEND', new Uint8Array()),
    ],
    name,
    { type: 'image/png' },
  );
}

/** Chooses files in a native control, as a person does in the window that opens. */
export function chooseFiles(input: HTMLInputElement, ...files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
