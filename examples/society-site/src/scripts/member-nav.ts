import { portalClient } from './portal-client.js';

/** The menu is for who is logged in. */
async function showMenu(): Promise<void> {
  const menu = document.querySelector<HTMLElement>('.member-nav');
  if (!menu) return;
  for (const link of menu.querySelectorAll('a')) {
    if (link.pathname === location.pathname) link.setAttribute('aria-current', 'page');
  }
  const { session } = await portalClient();
  const show = () => {
    menu.hidden = session.state.status !== 'signed-in';
  };
  session.subscribe(show);
  show();
}

void showMenu();
