import type { Translation } from '../foundation/messages.js';
import { linkTextsEn } from '../foundation/texts/links.en.js';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import type { HomeMessages, ServiceGroup, ServiceTexts } from './home.messages.js';

const services: ServiceTexts = {
  events: ['Take part', 'Join health events'],
  points: ['Enjoy', 'Earn points for healthy habits and exchange them for goods'],
  checkup_results: ['Know', 'See check-up results, advice and your health score'],
  articles: ['Learn', 'Read useful health articles and recipes'],
  health_records: ['Record', 'Record steps and measurements easily'],
  my_rules: ['Goals', 'Set rules of your own and keep up good habits'],
  checkup_application: ['Health check-up application', 'Apply for check-ups and print vouchers'],
  vaccine_subsidy: ['Flu vaccination subsidy', 'Apply if you were vaccinated at an outside clinic'],
  medical_expenses: ['Medical expense notices', 'See monthly expenses and data for the tax deduction'],
  generic_notices: ['Generic medicine notices', 'See what you would save with generic medicines'],
  society_notices: ['News from the society', 'Read news from the society'],
  certificates: ['Notices and certificates', 'Receive certificates such as those of enrolment and loss'],
  application_forms: ['Application forms', 'Get and fill in application forms online'],
  surveys: ['Surveys', 'Answer the surveys of the society'],
  resorts: ['Contracted resorts', 'Apply for stays at member resort hotels'],
};

const groups: Readonly<Record<ServiceGroup, string>> = {
  wellness: 'Orange banner (health support)',
  checkup: 'Health check-ups',
  other: 'Other services',
};

export const homeEn: Translation<HomeMessages> = {
  ...stateTextsEn,
  ...linkTextsEn,
  greeting: (nickname) => `Hello, ${nickname}`,
  intro: 'The services you can use now, and those that will open.',
  pointsHeading: 'Points',
  pointsUnit: 'points',
  expires: (points, date) => `${points} of them can be used until ${date}.`,
  toPoints: 'History and rewards',
  noticesHeading: 'News',
  unread: 'Unread:',
  unreadUnit: (count) => (count === 1 ? 'notice' : 'notices'),
  nothingUnread: 'You have read all notices.',
  toNotices: 'News from the society',
  topicsHeading: 'Topics',
  group: (group) => groups[group],
  service: (name) => services[name as keyof ServiceTexts]?.[0] ?? '',
  serviceFor: (name) => services[name as keyof ServiceTexts]?.[1] ?? '',
  open: 'Open',
  opensOn: (date, approximate) => `from ${approximate ? 'about ' : ''}${date}`,
  approximateNote:
    'Dates with “about” are estimates, counted from the day your employer submitted your enrolment; they may change.',
  logOut: 'Log out',
  loggingOut: 'Logging out…',
  loggedOutHeading: 'You have logged out',
  loggedOutText: 'Thank you for using the portal.',
  loggedOutHereOnly:
    'There was no connection, so you were logged out on this device only. To be sure, log in and out again once you are connected.',
  toLogin: 'Go to the login page',
  noServices: 'There are no services to show.',
};
