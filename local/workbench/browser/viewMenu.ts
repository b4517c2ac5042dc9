/**
 * Lets the menu of the strip behave as menus do: it closes when one of its links is followed (and is closed when the browser
 * brings the page back), when somebody clicks elsewhere or tabs out of it, and by Escape, which leads back to its button.
 */
export function connectViewMenu(page: Document): void {
  const menu = page.querySelector<HTMLDetailsElement>('.strip details');
  if (!menu) return;
  const close = (): void => {
    menu.open = false;
  };
  menu.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a, [aria-current]')) close();
  });
  page.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) close();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) close();
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    close();
    menu.querySelector('summary')?.focus();
  });
  window.addEventListener('pagehide', close);
}
