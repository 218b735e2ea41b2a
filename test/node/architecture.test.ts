import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Import {
  readonly file: string;
  readonly specifier: string;
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(test|stories)\.ts$/.test(file))
    .map((file) => join(folder, file));
}

/** Static and dynamic imports and re-exports of each source below a folder. */
function importsBelow(folder: string): Import[] {
  const pattern =
    /(?:^\s*(?:import|export)\s+(?:[\w${*][^'"`;()=]*?\sfrom\s+)?|\bimport\(\s*)(['"])([^'"]+)\1/gm;
  return sourcesBelow(folder).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(pattern)].map((match) => ({
      file,
      specifier: match[2] ?? '',
    })),
  );
}

const bare = (imports: Import[]) => imports.filter(({ specifier }) => !specifier.startsWith('.'));
const show = ({ file, specifier }: Import) => `${file} → ${specifier}`;

describe('imports run one way', () => {
  it('rules have no dependency', () => {
    const foreign = importsBelow('packages/sdk/src/rules').filter(
      ({ specifier }) => !specifier.startsWith('./') && !specifier.startsWith('../contract/'),
    );
    expect(foreign.map(show)).toEqual([]);
  });

  it('the SDK depends on zod/mini alone', () => {
    const foreign = bare(importsBelow('packages/sdk/src')).filter(
      ({ specifier }) => specifier !== 'zod/mini',
    );
    expect(foreign.map(show)).toEqual([]);
  });

  it('widgets reach the portal through the SDK alone, and only the components of React bring React', () => {
    const foreign = bare(importsBelow('packages/widgets/src')).filter(
      ({ specifier }) => !/^(lit($|\/)|@lit\/|@ikiiki\/sdk($|\/))/.test(specifier),
    );
    expect(foreign.map(show)).toEqual([`${join('packages/widgets/src/react/widget.ts')} → react`]);
  });

  it('the mock server takes from the SDK its contract and its rules, nothing else', () => {
    const foreign = bare(importsBelow('packages/mock-server/src')).filter(
      ({ specifier }) =>
        specifier.startsWith('@ikiiki/') && !/^@ikiiki\/sdk\/(contract$|rules\/)/.test(specifier),
    );
    expect(foreign.map(show)).toEqual([]);
  });

  it("zod's main entry is imported nowhere: it needs eval and costs far more", () => {
    const main = ['sdk', 'widgets', 'mock-server']
      .flatMap((name) => importsBelow(`packages/${name}/src`))
      .filter(({ specifier }) => specifier === 'zod' || specifier === 'zod/v4');
    expect(main.map(show)).toEqual([]);
  });
});
