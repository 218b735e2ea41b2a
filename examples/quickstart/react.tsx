import { IkiikiNoticeList, IkiikiPointsBalance, IkiikiPortal } from '@ikiiki/widgets/react';

/** A page of the portal's own origin. */
export function MemberPage({ onUnread }: { onUnread: (count: number) => void }) {
  return (
    <IkiikiPortal>
      <IkiikiPointsBalance rewardsHref="/rewards" />
      <IkiikiNoticeList onUnreadCount={({ count }) => onUnread(count)} />
    </IkiikiPortal>
  );
}
