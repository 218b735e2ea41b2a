import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serve } from '@ikiiki/mock-server/node';
import { devClient } from '@ikiiki/mock-server/testing';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../examples/quickstart/partner.mjs', import.meta.url));
const run = promisify(execFile);

describe('the partner’s script', () => {
  it('reads every notice, on all pages, and exchanges points once, in Node', async () => {
    const server = await serve({ port: 0 });
    try {
      const dev = devClient(server.url);
      for (let number = 1; number <= 25; number += 1) {
        await dev.publishNotice({ title: `お知らせ ${number}号`, text: '本文' });
      }
      const { stdout } = await run('node', [script], { env: { ...process.env, PORTAL_URL: server.url } });
      const lines = stdout.trimEnd().split('\n');
      expect(lines.filter((line) => / お知らせ \d+号$/.test(line))).toHaveLength(25);
      expect(lines.at(-1)).toMatch(/^100 points for .+: requested$/);
      const { entries } = await dev.audit();
      expect(entries.filter(({ event }) => event === 'points_exchanged')).toHaveLength(1);
    } finally {
      await server.close();
    }
  });

  it('is ten lines after its import', () => {
    const lines = readFileSync(script, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('import '));
    expect(lines).toHaveLength(10);
  });
});
