import { portalClient } from './portal-client.js';

/** The way to the settings is for who is logged in. Whoever is not is led to the login. Whoever has just logged out reads so first. */
async function guard(): Promise<void> {
  const { session } = await portalClient();
  const settings = document.querySelector<HTMLElement>('.nav');
  const leave = () => {
    const { state } = session;
    if (settings) settings.hidden = state.status !== 'signed-in';
    if (state.status === 'signed-out' && state.reason !== 'logged-out') location.replace('/login');
  };
  session.subscribe(leave);
  leave();
}

void guard();
