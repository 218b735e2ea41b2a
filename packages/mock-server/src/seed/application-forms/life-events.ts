/** What happens in a life, in the order in which it is shown. */
export const lifeEvents: readonly (readonly [id: string, title: string])[] = [
  ['marriage', '結婚した'],
  ['birth', '子どもが生まれた'],
  ['family-job', '家族が就職した・収入が増えた'],
  ['moved', '引っ越した・名前が変わった'],
  ['sick-leave', '病気やけがで仕事を休む'],
  ['high-cost', '高額な医療費がかかった・かかりそう'],
  ['paid-in-full', '医療費をいったん全額払った'],
  ['abroad', '海外で受診した'],
  ['accident', '交通事故などでけがをした'],
  ['card', '資格確認書が必要・なくした'],
  ['retirement', '退職する'],
  ['death', '家族が亡くなった'],
];
