/**
 * A chapter of a Markdown text, without its heading. Links to files of the repository lead nowhere here, so only their
 * words are left.
 * @throws Error where there is no such heading
 */
export function chapter(markdown: string, heading: string): string {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
  if (start < 0) throw new Error(`There is no heading “${heading}”`);
  const level = lines[start]?.indexOf(' ') ?? 1;
  const after = lines.slice(start + 1);
  const end = headingsIn(after).find(({ depth }) => depth <= level)?.line ?? after.length;
  return (
    after
      .slice(0, end)
      .filter((line) => !line.startsWith('<!--'))
      .join('\n')
      // Code that goes on in the next line would be shown as a block
      .replace(/```[\s\S]*?```|`[^`]+`/g, (code) =>
        code.startsWith('```') ? code : code.replace(/\n\s*/g, ' '),
      )
      .replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1')
  );
}

/** Headings outside of code. */
function headingsIn(lines: readonly string[]): { readonly line: number; readonly depth: number }[] {
  let inCode = false;
  return lines.flatMap((text, line) => {
    if (text.startsWith('```')) inCode = !inCode;
    const depth = inCode ? 0 : (/^(#+) /.exec(text)?.[1]?.length ?? 0);
    return depth > 0 ? [{ line, depth }] : [];
  });
}
