/** Words around the states of an application. */
export const procedureTexts = {
  historyHeading: 'これまでの経過',
  byMember: 'ご本人',
  bySociety: '健康保険組合',
  byPortal: '自動',
  reasonLabel: '健康保険組合からのご連絡',
};
