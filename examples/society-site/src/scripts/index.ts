import { portalClient } from './portal-client.js';

/** Whoever is not logged in is led to the login. Whoever has just logged out reads so first. */
async function guard(): Promise<void> {
  const { session } = await portalClient();
  const leave = () => {
    const { state } = session;
    if (state.status === 'signed-out' && state.reason !== 'logged-out') location.replace('/login');
  };
  session.subscribe(leave);
  leave();
}

void guard();
