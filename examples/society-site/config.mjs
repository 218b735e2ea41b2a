/** How this society's portal calls itself, in mails too: the same names as on its pages. */
export const config = {
  society: {
    nameJa: 'みどり野健康保険組合',
    nameEn: 'Midorino Health Insurance Society',
    contactJa: 'みどり野健康保険組合「いきいきポータル」担当',
    contactEn: 'the Ikiiki Portal desk of Midorino Health Insurance Society',
    // Words that no password may be made of
    contextWords: ['みどり野', 'midorino', '日野', 'hino', 'ikiiki', 'いきいき', 'kenpo', 'kempo', '健保'],
  },
};
