import type { CourseOption } from '../../portal/checkup-applications/courses.js';
import type { CheckupCoursesTable } from '../../portal/checkup-applications/tables.js';

const common = ['身体計測', '血圧測定', '尿検査', '血液検査（脂質・血糖・肝機能）', '診察'];
const lifestyle = [...common, '心電図', '胸部X線', '胃部X線（バリウム）', '便潜血検査', '視力・聴力'];
const dock = [...lifestyle, '腹部超音波', '眼底・眼圧', '肺機能', '当日の医師による説明'];

const gastroscopy: CourseOption = { id: 'gastroscopy', name: '胃カメラ（胃部X線から変更）', copayYen: 3000 };
const colon: CourseOption = { id: 'colon', name: '大腸がん検査（便潜血2日法）', copayYen: 500 };
const bone: CourseOption = { id: 'bone', name: '骨密度検査', copayYen: 800, minAge: 40 };
const cervical: CourseOption = {
  id: 'cervical',
  name: '子宮頸がん検査',
  copayYen: 1000,
  sex: 'female',
  minAge: 20,
};
const mammography: CourseOption = {
  id: 'mammography',
  name: '乳がん検査（マンモグラフィ）',
  copayYen: 1500,
  sex: 'female',
  minAge: 40,
};
const breastEcho: CourseOption = {
  id: 'breast-echo',
  name: '乳がん検査（超音波）',
  copayYen: 1500,
  sex: 'female',
};
const prostate: CourseOption = {
  id: 'prostate',
  name: '前立腺がん検査（血液検査）',
  copayYen: 1000,
  sex: 'male',
  minAge: 50,
};
const forAll = [colon, cervical, mammography, breastEcho, prostate, bone];

interface WrittenCourse {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly includes: readonly string[];
  readonly copayYen: number;
  readonly ages?: readonly [min: number | null, max: number | null];
  readonly sex?: 'male' | 'female';
  readonly relationship?: 'insured' | 'dependant';
  readonly options: readonly CourseOption[];
}

/** The society's courses, written for this kit. Ages are those at the end of the fiscal year. */
const written: readonly WrittenCourse[] = [
  {
    id: 'basic',
    name: '基本健診',
    description: '若い世代の被保険者の方の健診です。約1時間で終わります。',
    includes: [...common, '胸部X線'],
    copayYen: 0,
    ages: [null, 34],
    relationship: 'insured',
    options: [cervical, breastEcho],
  },
  {
    id: 'lifestyle',
    name: '生活習慣病健診',
    description: '被保険者の方の標準の健診です。約2時間で終わります。',
    includes: lifestyle,
    copayYen: 0,
    ages: [35, null],
    relationship: 'insured',
    options: [gastroscopy, ...forAll],
  },
  {
    id: 'dock',
    name: '人間ドック（日帰り）',
    description: 'より詳しく調べる1日のコースです。当日、医師が結果を説明します。',
    includes: dock,
    copayYen: 5000,
    ages: [35, null],
    relationship: 'insured',
    options: [gastroscopy, ...forAll],
  },
  {
    id: 'brain-dock',
    name: '人間ドック＋脳ドック',
    description: '人間ドックに、頭部のMRI・MRA検査を加えたコースです。',
    includes: [...dock, '頭部MRI・MRA', '頸部超音波'],
    copayYen: 20_000,
    ages: [50, null],
    options: [gastroscopy, ...forAll],
  },
  {
    id: 'specific',
    name: '特定健診',
    description: '40歳から74歳までのご家族（被扶養者）の方の健診です。約1時間で終わります。',
    includes: common,
    copayYen: 0,
    ages: [40, 74],
    relationship: 'dependant',
    options: [colon, cervical, mammography, breastEcho, bone],
  },
  {
    id: 'dock-family',
    name: '人間ドック（ご家族）',
    description: '被扶養者の方が受けられる、1日のコースです。',
    includes: dock,
    copayYen: 8000,
    ages: [35, null],
    relationship: 'dependant',
    options: [gastroscopy, ...forAll],
  },
  {
    id: 'womens',
    name: 'レディース健診',
    description: '基本の検査に、婦人科の検査を加えたコースです。女性の技師が担当します。',
    includes: [...common, '子宮頸がん検査', '乳がん検査（超音波）'],
    copayYen: 2000,
    ages: [30, null],
    sex: 'female',
    options: [colon, mammography, bone],
  },
];

/** The same courses in each of these fiscal years. */
export const courseRows = (fiscalYears: readonly number[]): CheckupCoursesTable[] =>
  fiscalYears.flatMap((fiscal_year) =>
    written.map((course, position) => ({
      id: course.id,
      fiscal_year,
      position,
      name: course.name,
      description: course.description,
      includes: JSON.stringify(course.includes),
      copay_yen: course.copayYen,
      min_age: course.ages?.[0] ?? null,
      max_age: course.ages?.[1] ?? null,
      sex: course.sex ?? null,
      relationship: course.relationship ?? null,
      options: JSON.stringify(course.options),
    })),
  );
