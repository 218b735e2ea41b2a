import { IkiikiNoticeList, IkiikiPointsBalance, IkiikiPortal } from '@ikiiki/widgets/react';

/** A page of the portal's own origin, or of a host that the society trusts. */
export function MemberPage({ onUnread }: { onUnread: (count: number) => void }) {
  return (
    <IkiikiPortal baseUrl="https://portal.example.jp" session="token">
      <IkiikiPointsBalance rewardsHref="/rewards" />
      <IkiikiNoticeList onUnreadCount={({ count }) => onUnread(count)} />
    </IkiikiPortal>
  );
}
