import { foldSearch } from '@ikiiki/sdk/rules/search-words';
import type { CheckupFacilitiesTable } from '../../portal/checkup-applications/tables.js';

/** People a day, Sunday first. */
const places = {
  weekdays: [0, 6, 6, 6, 6, 6, 0],
  saturday: [0, 8, 8, 8, 8, 8, 5],
  small: [0, 2, 2, 0, 2, 2, 0],
  single: [0, 1, 1, 1, 1, 1, 0],
};

const plain = ['basic', 'lifestyle', 'specific'];
const full = [...plain, 'dock', 'dock-family', 'womens'];
const courses = { plain, full, brain: [...full, 'brain-dock'], womens: ['womens', 'basic'] };

const usual = ['colon', 'cervical', 'mammography', 'breast-echo', 'prostate', 'bone'];
const options = {
  usual,
  gastroscopy: ['gastroscopy', ...usual],
  womens: usual.filter((id) => id !== 'prostate'),
  cancer: ['colon', 'cervical'],
  colon: ['colon'],
};

/**
 * Places that are nowhere, in towns that are somewhere: names, streets and telephone numbers are made up. In a line:
 * id, name, reading, address, access, telephone, where, places, courses, options, the weekday for women alone, stairs.
 */
const written = `
hino-ichozaka | いちょう坂健診センター | イチョウザカケンシンセンター | 東京都日野市架空町1-2-3 | 日野駅から歩いて6分 | 042-000-0101 | 35.679 139.394 | saturday | brain | gastroscopy | 3
hino-kawara | 河原町内科クリニック | カワラマチナイカクリニック | 東京都日野市見本台4-5 | 豊田駅から歩いて3分 | 042-000-0102 | 35.66 139.381 | small | plain | colon | - | stairs
hino-suzukake | すずかけ診療所 | スズカケシンリョウジョ | 東京都日野市架空台2-1 | 高幡不動駅からバスで8分 | 042-000-0103 | 35.656 139.411 | single | full | usual
hachioji-kunugi | くぬぎ総合病院 健診センター | クヌギソウゴウビョウイン ケンシンセンター | 東京都八王子市架空町10-1 | 八王子駅から無料バスで10分 | 042-000-0201 | 35.663 139.34 | saturday | brain | gastroscopy | 4
hachioji-asahi | 朝日ヶ丘クリニック | アサヒガオカクリニック | 東京都八王子市見本町7-7 | 西八王子駅から歩いて9分 | 042-000-0202 | 35.656 139.313 | weekdays | full | usual | - | stairs
tachikawa-hibari | ひばり健診プラザ立川 | ヒバリケンシンプラザタチカワ | 東京都立川市架空2-3-4 見本ビル5階 | 立川駅から歩いて2分 | 042-000-0301 | 35.698 139.414 | saturday | brain | gastroscopy | 2
hamura-wakaba | 若葉の森健診クリニック | ワカバノモリケンシンクリニック | 東京都羽村市架空3-1-1 | 羽村駅から歩いて7分 | 042-000-0401 | 35.767 139.311 | saturday | full | gastroscopy
ome-yamabe | 山辺病院 | ヤマベビョウイン | 東京都青梅市架空町5-6 | 東青梅駅から歩いて12分 | 0428-00-0501 | 35.789 139.272 | weekdays | plain | usual
akishima-mizuki | 水木クリニック | ミズキクリニック | 東京都昭島市見本町2-2 | 昭島駅から歩いて5分 | 042-000-0601 | 35.713 139.361 | small | full | usual
fuchu-keyaki | けやき通り健診センター | ケヤキドオリケンシンセンター | 東京都府中市架空町1-1 | 府中駅から歩いて4分 | 042-000-0701 | 35.672 139.48 | saturday | full | gastroscopy | 5
tama-sakuragi | 桜木レディースクリニック | サクラギレディースクリニック | 東京都多摩市見本3-3 | 聖蹟桜ヶ丘駅から歩いて3分 | 042-000-0801 | 35.65 139.446 | saturday | womens | womens | 1
machida-hikari | 光の丘健診クリニック | ヒカリノオカケンシンクリニック | 東京都町田市架空町8-1 | 町田駅から歩いて8分 | 042-000-0901 | 35.546 139.446 | weekdays | full | usual
shinjuku-miyako | みやこ健診プラザ新宿 | ミヤコケンシンプラザシンジュク | 東京都新宿区見本町1-1 架空ビル12階 | 新宿駅から歩いて6分 | 03-0000-1001 | 35.69 139.699 | saturday | brain | gastroscopy | 3
marunouchi-kaede | かえで健康管理センター | カエデケンコウカンリセンター | 東京都千代田区架空町2-2 | 東京駅から歩いて5分 | 03-0000-1101 | 35.68 139.765 | weekdays | brain | gastroscopy
shinagawa-nagisa | なぎさクリニック品川 | ナギサクリニックシナガワ | 東京都品川区見本5-5 | 大井町駅から歩いて4分 | 03-0000-1201 | 35.607 139.734 | saturday | full | usual
ikebukuro-tsubame | つばめ通りクリニック | ツバメドオリクリニック | 東京都豊島区架空2-8 | 池袋駅から歩いて7分 | 03-0000-1301 | 35.731 139.71 | weekdays | full | usual | 2
kawasaki-minato | みなと総合健診センター | ミナトソウゴウケンシンセンター | 神奈川県川崎市川崎区架空町6-1 | 川崎駅から歩いて10分 | 044-000-1401 | 35.528 139.702 | saturday | full | gastroscopy
yokohama-umikaze | 海風健診クリニック横浜 | ウミカゼケンシンクリニックヨコハマ | 神奈川県横浜市西区見本2-2-1 | 横浜駅から歩いて8分 | 045-000-1501 | 35.462 139.622 | saturday | brain | gastroscopy | 4
sagamihara-oka | 丘の上病院 | オカノウエビョウイン | 神奈川県相模原市中央区架空1-4 | 相模原駅からバスで12分 | 042-000-1601 | 35.571 139.373 | weekdays | full | usual
atsugi-ayu | あゆみ健診センター厚木 | アユミケンシンセンターアツギ | 神奈川県厚木市見本町3-2 | 本厚木駅から歩いて6分 | 046-000-1701 | 35.443 139.364 | weekdays | plain | usual
saitama-tsukushi | つくし野健診プラザ大宮 | ツクシノケンシンプラザオオミヤ | 埼玉県さいたま市大宮区架空町2-9 | 大宮駅から歩いて5分 | 048-000-1801 | 35.906 139.628 | saturday | full | gastroscopy | 3
tokorozawa-chaba | 茶畑クリニック | チャバタケクリニック | 埼玉県所沢市見本町1-8 | 所沢駅から歩いて6分 | 04-0000-1901 | 35.787 139.47 | weekdays | full | usual
kawagoe-kura | 蔵の街内科 | クラノマチナイカ | 埼玉県川越市架空町3-10 | 本川越駅から歩いて4分 | 049-000-2001 | 35.914 139.482 | small | plain | usual | - | stairs
chiba-nanohana | 菜の花健診センター | ナノハナケンシンセンター | 千葉県千葉市中央区見本1-3 | 千葉駅から歩いて9分 | 043-000-2101 | 35.608 140.118 | saturday | full | usual
koga-momo | 桃の里総合病院 | モモノサトソウゴウビョウイン | 茨城県古河市架空町12-1 | 古河駅から無料バスで15分 | 0280-00-2201 | 36.18 139.72 | saturday | brain | gastroscopy | 5
koga-hasu | 蓮池クリニック | ハスイケクリニック | 茨城県古河市見本2-6 | 古河駅から歩いて8分 | 0280-00-2202 | 36.194 139.707 | weekdays | plain | cancer
tsukuba-mine | 双峰健診クリニック | フタミネケンシンクリニック | 茨城県つくば市架空5-1 | つくば駅から歩いて10分 | 029-000-2301 | 36.083 140.111 | weekdays | full | usual
ota-yamanami | 山なみ健診センター太田 | ヤマナミケンシンセンターオオタ | 群馬県太田市架空町4-4 | 太田駅から車で10分 | 0276-00-2401 | 36.29 139.375 | saturday | full | gastroscopy
ota-nitta | 新田みどり病院 | ニッタミドリビョウイン | 群馬県太田市見本町9-2 | 木崎駅から車で5分 | 0276-00-2402 | 36.294 139.28 | weekdays | full | usual | 2
takasaki-daruma | 白鳥健康管理センター高崎 | シラトリケンコウカンリセンタータカサキ | 群馬県高崎市架空町7-1 | 高崎駅から歩いて11分 | 027-000-2501 | 36.323 139.01 | weekdays | brain | gastroscopy
utsunomiya-kobushi | こぶし健診クリニック | コブシケンシンクリニック | 栃木県宇都宮市見本3-7 | 宇都宮駅から歩いて9分 | 028-000-2601 | 36.559 139.895 | weekdays | full | usual
nagoya-kinjo | 金城健診プラザ名古屋 | キンジョウケンシンプラザナゴヤ | 愛知県名古屋市中村区架空町1-5 | 名古屋駅から歩いて7分 | 052-000-2701 | 35.171 136.882 | saturday | brain | gastroscopy | 3
toyota-yahagi | 矢作川クリニック | ヤハギガワクリニック | 愛知県豊田市見本町6-3 | 豊田市駅から歩いて8分 | 0565-00-2801 | 35.083 137.156 | weekdays | full | usual
osaka-midosuji | 銀杏並木健診センター大阪 | イチョウナミキケンシンセンターオオサカ | 大阪府大阪市北区架空2-2 | 大阪駅から歩いて8分 | 06-0000-2901 | 34.702 135.496 | saturday | brain | gastroscopy | 4
fukuoka-hamayu | はまゆう健診クリニック博多 | ハマユウケンシンクリニックハカタ | 福岡県福岡市博多区見本1-9 | 博多駅から歩いて5分 | 092-000-3001 | 33.59 130.42 | saturday | full | usual
sapporo-lilac | ライラック健診センター札幌 | ライラックケンシンセンターサッポロ | 北海道札幌市中央区架空3-1 | 札幌駅から歩いて6分 | 011-000-3101 | 43.064 141.348 | weekdays | full | gastroscopy | 2
`;

/** Closed over the turn of the year. */
const yearEnds = ['2026', '2027'].flatMap((year) => [
  `${year}-12-29`,
  `${year}-12-30`,
  `${year}-12-31`,
  `${Number(year) + 1}-01-02`,
  `${Number(year) + 1}-01-03`,
]);

function rowOf(line: string): CheckupFacilitiesTable {
  const [id = '', name = '', kana = '', address = '', access = '', phone = '', at = '', ...has] =
    line.split(' | ');
  const [latitude = 0, longitude = 0] = at.split(' ').map(Number);
  const [day, course, option, womensWeekday = '-', stairs] = has;
  return {
    id,
    name,
    kana,
    address,
    access,
    phone,
    latitude,
    longitude,
    places: JSON.stringify(places[day as keyof typeof places]),
    womens_weekday: womensWeekday === '-' ? null : Number(womensWeekday),
    wheelchair: stairs ? 0 : 1,
    course_ids: JSON.stringify(courses[course as keyof typeof courses]),
    option_ids: JSON.stringify(options[option as keyof typeof options]),
    closed_on: JSON.stringify(yearEnds),
    search_text: foldSearch([name, kana, address, access].join(' ')),
  };
}

export const facilityRows: CheckupFacilitiesTable[] = written.trim().split('\n').map(rowOf);
