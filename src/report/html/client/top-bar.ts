/** Light or dark, and the links to the sections. */
import { known } from './dom.ts';

/** Starts as the system has it. */
export function themeSwitch(): void {
  const button = known('theme', HTMLButtonElement);
  if (button === undefined) return;
  const system = matchMedia('(prefers-color-scheme: dark)');
  let chosen: 'light' | 'dark' | undefined;
  const isDark = () => (chosen === undefined ? system.matches : chosen === 'dark');
  const show = () => {
    button.textContent = isDark() ? 'Light' : 'Dark';
    button.setAttribute('aria-label', isDark() ? 'Use light colours' : 'Use dark colours');
  };
  button.addEventListener('click', () => {
    chosen = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = chosen;
    show();
  });
  system.addEventListener('change', show);
  button.hidden = false;
  show();
}

/** The address after `#` holds what is filtered, so a way to a section leaves it as it is. */
export function sectionLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav[aria-label="Sections"] a, a.skip')) {
    link.addEventListener('click', (event) => {
      if (reveal((link.getAttribute('href') ?? '').slice(1))) event.preventDefault();
    });
  }
}

/** Goes to a section as a link would. False where there is none. */
export function reveal(id: string): boolean {
  const target = document.getElementById(id);
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
  return target !== null;
}
