import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serve } from '@ikiiki/mock-server/node';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const marker = /<!-- example: (\S+) -->\n(?:\n```\w+\n[\s\S]*?\n```\n)?/g;

/** The README with every marked example as its file has it. */
function withExamples(readme: string): string {
  return readme.replace(marker, (_, path: string) => {
    const code = readFileSync(`${root}/${path}`, 'utf8').trimEnd();
    const language = path.replace(/^.*\.m?/, '');
    return `<!-- example: ${path} -->\n\n\`\`\`${language}\n${code}\n\`\`\`\n`;
  });
}

describe('README', () => {
  it('shows the examples that are run', () => {
    const file = `${root}/README.md`;
    const readme = readFileSync(file, 'utf8');
    expect(readme.match(marker)).toHaveLength(6);
    if (process.env.UPDATE_README) writeFileSync(file, withExamples(readme));
    expect(readFileSync(file, 'utf8')).toBe(withExamples(readme));
  });

  it('has an SDK example that logs in and reads what is open', async () => {
    const server = await serve({ port: 0 });
    try {
      const { stdout } = await run('node', ['examples/quickstart/client.mjs'], {
        cwd: root,
        env: { ...process.env, PORTAL_URL: server.url },
      });
      expect(stdout).toContain('こんにちは');
      expect(stdout).toContain('points open');
    } finally {
      await server.close();
    }
  });

  it('links to files that exist', () => {
    const links = [...readFileSync(`${root}/README.md`, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)];
    expect(links.length).toBeGreaterThan(3);
    expect(links.map(([, path]) => path).filter((path) => !existsSync(`${root}/${path}`))).toEqual([]);
  });
});
