/**
 * Bundles the script and the style sheet of the HTML report into two modules that each export one string. They are
 * committed, so that the report needs no bundler; the same source gives the same bytes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const HTML = fileURLToPath(new URL('../src/report/html', import.meta.url));
/** In the order in which they hold. */
const SHEETS = ['base', 'overview', 'charts', 'table', 'entity', 'print'];

export interface ClientModules {
  /** Text of a TypeScript module by its path. */
  readonly [path: string]: string;
}

export async function clientModules(): Promise<ClientModules> {
  const sheets = await Promise.all(
    SHEETS.map((name) => readFile(join(HTML, 'style', `${name}.css`), 'utf8')),
  );
  return {
    [join(HTML, 'client-script.ts')]: asModule('SCRIPT', 'script', await script()),
    [join(HTML, 'client-style.ts')]: asModule('STYLE', 'style sheet', sheets.join('')),
  };
}

async function script(): Promise<string> {
  const bundle = await rolldown({ input: join(HTML, 'client/main.ts'), platform: 'browser', cwd: HTML });
  const { output } = await bundle.generate({
    format: 'iife',
    minify: false,
    comments: { annotation: false, jsdoc: false, legal: false },
  });
  await bundle.close();
  return output[0].code;
}

/** Line for line as it is, so that a change is seen in a review. */
function asModule(name: string, what: string, text: string): string {
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`the ${what} would end its own element`);
  const literal = text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
  return `/** The ${what} of the HTML report; made by scripts/report-client.ts. */\nexport const ${name} = \`${literal}\`;\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(await clientModules())) await writeFile(path, text);
}
