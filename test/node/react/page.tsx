import type { IkiikiRevealEvent, IkiikiPasswordField as PasswordFieldElement } from '@ikiiki/widgets';
import { IkiikiEmbed, IkiikiLoginForm, IkiikiPasswordField, IkiikiPortal } from '@ikiiki/widgets/react';
import type { ReactElement, Ref } from 'react';

interface PageProps {
  readonly label: string;
  readonly fieldRef?: Ref<PasswordFieldElement>;
  readonly onReveal?: (event: IkiikiRevealEvent) => void;
  readonly onSignedOut?: () => void;
}

/** A page with components, and with the same elements by their tags. */
export function Page({ label, fieldRef, onReveal, onSignedOut }: PageProps): ReactElement {
  return (
    <IkiikiPortal baseUrl="https://portal.example.jp" theme="light" className="portal">
      <IkiikiPasswordField
        ref={fieldRef}
        id="new"
        name="password"
        required
        label={label}
        policy={undefined}
        onReveal={onReveal}
      />
      <ikiiki-password-field confirms="new" no-toggle onikiiki-reveal={onReveal} />
      <IkiikiLoginForm homeHref="/" registerHref="/register" onSignedOut={onSignedOut} />
    </IkiikiPortal>
  );
}

const readName = ({ name }: { name: string }) => name;

/** What must not compile. */
export const mistakes = [
  // @ts-expect-error: no such session
  <IkiikiPortal key={1} session="none" />,
  // @ts-expect-error: the event has no such member
  <IkiikiEmbed key={2} widget="home" onEmbedCount={readName} />,
  // @ts-expect-error: attributes are called as in HTML where the tag is
  <ikiiki-embed key={3} portalUrl="https://portal.example.jp" />,
];
