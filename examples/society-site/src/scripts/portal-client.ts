import type { PortalClient } from '@ikiiki/sdk';
import { ContextEvent, createContext } from '@lit/context';

/** What `<ikiiki-portal>` gives to what stands in it; its name is all that is needed to ask for it. */
const portalContext = createContext<{ client(): Promise<PortalClient> } | undefined>('ikiiki-portal');

/** The client that the widgets of the page use. */
export async function portalClient(): Promise<PortalClient> {
  await customElements.whenDefined('ikiiki-portal');
  const place = document.querySelector('ikiiki-portal > *');
  return new Promise((resolve, reject) => {
    place?.dispatchEvent(
      new ContextEvent(portalContext, place, (portal) => portal?.client().then(resolve, reject)),
    );
  });
}
