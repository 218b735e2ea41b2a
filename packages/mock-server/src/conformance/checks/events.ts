import { contract } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { type Desk, expectField, expectProblem } from '../desk.js';
import { logIn, password, proveKey, tokenOf } from '../journey.js';

const { events, points } = contract;

const quietly = { inRanking: false };

const enter = (desk: Desk, accessToken: string, eventId: string, body = quietly) =>
  desk.get(events.enter, { accessToken, params: { eventId }, body });

export const eventsChecks = checksOf('events', ['dev'], {
  'the list names each event as it is, and of one status only those': async (desk) => {
    const accessToken = await tokenOf(desk);
    const { items } = await desk.get(events.list, { accessToken, query: { limit: 100 } });
    const statuses = new Set(items.map(({ status }) => status));
    for (const status of statuses) {
      const some = await desk.get(events.list, { accessToken, query: { status, limit: 100 } });
      const wanted = items.filter((item) => item.status === status).map(({ id }) => id);
      expectEqual(
        some.items.map(({ id }) => id),
        wanted,
        status,
      );
    }
    const unknown = await desk.ask(events.list, { accessToken, query: { status: 'else' } });
    expectField(expectProblem(unknown, 'validation_failed'), '/status');
  },
  'entering takes a place once, and withdrawing gives it back': async (desk) => {
    const accessToken = await tokenOf(desk);
    const eventId = 'seminar-last-place';
    const asking = { accessToken, params: { eventId } };
    expectEqual((await desk.get(events.get, asking)).seminar, undefined, 'where it is, for strangers');
    const entered = await enter(desk, accessToken, eventId);
    expectEqual([entered.entry?.state, entered.placesLeft], ['entered', 0], 'state and places left');
    expect(entered.seminar, 'where and when it is, for who has entered');
    expectEqual((await enter(desk, accessToken, eventId)).placesLeft, 0, 'places left after a second time');
    const other = await tokenOf(desk, 'family-insured');
    const late = { accessToken: other, params: { eventId }, body: quietly };
    await desk.refused(events.enter, 'event_full', late);
    const gone = await desk.get(events.withdraw, asking);
    expectEqual([gone.entry?.state, gone.placesLeft], ['withdrawn', 1], 'state and places left');
    await desk.refused(events.withdraw, 'event_not_entered', asking);
    expectEqual((await enter(desk, other, eventId)).placesLeft, 0, 'places left for the other');
  },
  'entry outside its days is refused, and for whom an event is not': async (desk) => {
    const accessToken = await tokenOf(desk, 'family-insured');
    const refused = (eventId: string, code: 'event_closed' | 'event_not_for_you') =>
      desk.refused(events.enter, code, { accessToken, params: { eventId }, body: quietly });
    for (const eventId of ['walk-upcoming', 'team-running', 'walk-cancelled']) {
      await refused(eventId, 'event_closed');
    }
    expectEqual((await refused('seminar-family', 'event_not_for_you')).reason, 'dependant_only', 'reason');
  },
  'progress and ranking are for who has entered, by nickname alone': async (desk) => {
    const accessToken = await tokenOf(desk);
    const asking = { accessToken, params: { eventId: 'walk-running' } };
    const progress = await desk.get(events.progress, asking);
    expectEqual(progress.days, 28, 'days');
    const ranking = await desk.get(events.ranking, asking);
    expect(ranking.own?.own, 'the own row');
    const places = ranking.items.map(({ place }) => place);
    expectEqual(
      places,
      places.toSorted((a, b) => a - b),
      'places in their order',
    );
    const closed = { accessToken, params: { eventId: 'walk-open' } };
    await desk.refused(events.progress, 'event_not_entered', closed);
    await desk.refused(events.ranking, 'event_not_entered', closed);
  },
  'a team is made, joined by its code, and left': async (desk) => {
    const accessToken = await tokenOf(desk);
    const other = await tokenOf(desk, 'family-insured');
    const params = { eventId: 'team-open' };
    const body = { name: 'ゆずの木' };
    await desk.refused(events.createTeam, 'event_not_entered', { accessToken, params, body });
    await enter(desk, accessToken, params.eventId);
    await enter(desk, other, params.eventId);
    const html = await desk.ask(events.createTeam, { accessToken, params, body: { name: '<b>x</b>' } });
    expectField(expectProblem(html, 'validation_failed'), '/name');
    const made = await desk.get(events.createTeam, { accessToken, params, body });
    await desk.refused(events.createTeam, 'team_already_joined', { accessToken, params, body });
    const join = (invitationCode: string) => ({ accessToken: other, params, body: { invitationCode } });
    await desk.refused(events.joinTeam, 'team_code_unknown', join('00000000'));
    await desk.refused(events.joinTeam, 'team_full', join('FVM0T0KA'));
    const joined = await desk.get(events.joinTeam, join(made.invitationCode.toLowerCase()));
    expectEqual([joined.id, joined.members.length], [made.id, 2], 'team and members');
    await desk.get(events.leaveTeam, { accessToken: other, params });
    expectEqual((await desk.get(events.team, { accessToken: other, params })).team, undefined, 'team left');
  },
  'codes that nobody has are not tried without end': async (desk) => {
    const accessToken = await tokenOf(desk);
    const params = { eventId: 'team-open' };
    await enter(desk, accessToken, params.eventId);
    const replies = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const body = { invitationCode: `0000${1000 + index}` };
        return desk.ask(events.joinTeam, { accessToken, params, body });
      }),
    );
    const guesses = replies.filter(({ status }) => status === 422).length;
    expect(guesses <= 30, `${guesses} guesses`);
    for (const reply of replies) if (reply.status !== 422) expectProblem(reply, 'rate_limited');
  },
  'a quiz is answered once, and tells what is right only then': async (desk) => {
    const accessToken = await tokenOf(desk);
    const params = { eventId: 'quiz-flu' };
    await desk.refused(events.quiz, 'event_not_entered', { accessToken, params });
    await enter(desk, accessToken, params.eventId);
    const asked = await desk.get(events.quiz, { accessToken, params });
    expectEqual(asked.result, undefined, 'result before the answers');
    const answers = asked.questions.map(({ id, choices }) => ({
      questionId: id,
      choiceId: choices[0]?.id ?? '',
    }));
    const some = { accessToken, params, body: { answers: answers.slice(1) } };
    expectField(await desk.refused(events.answerQuiz, 'validation_failed', some), '/answers', 'required');
    const result = await desk.get(events.answerQuiz, { accessToken, params, body: { answers } });
    expectEqual(result.answers.length, answers.length, 'answers told');
    await desk.refused(events.answerQuiz, 'quiz_already_answered', {
      accessToken,
      params,
      body: { answers },
    });
    expectEqual((await desk.get(events.quiz, { accessToken, params })).result, result, 'result afterwards');
  },
  'points are paid when an event is finished, once': async (desk) => {
    const walked = async () => {
      const accessToken = await tokenOf(desk);
      const { items } = await desk.get(points.list, { accessToken, query: { limit: 100 } });
      const { entry, title } = await desk.get(events.get, { accessToken, params: { eventId: 'quiz-flu' } });
      return { entry, paid: items.filter(({ subject }) => subject === title).map((item) => item.points) };
    };
    const accessToken = await tokenOf(desk);
    const params = { eventId: 'quiz-flu' };
    const { points: worth } = await enter(desk, accessToken, params.eventId);
    const { questions } = await desk.get(events.quiz, { accessToken, params });
    const answers = questions.map(({ id, choices }) => ({ questionId: id, choiceId: choices[0]?.id ?? '' }));
    await desk.get(events.answerQuiz, { accessToken, params, body: { answers } });
    expectEqual((await walked()).paid, [], 'points before the end');
    await desk.dev.advance({ days: 40 });
    const { entry, paid } = await walked();
    expectEqual([entry?.state, paid], ['achieved', [worth]], 'state and points');
    await desk.dev.advance({ days: 1 });
    expectEqual((await walked()).paid, [worth], 'points a day later');
  },
  'an event of members of the family is theirs: nobody enters for another': async (desk) => {
    const completionToken = await proveKey(desk, 'spouse@example.jp', 'family-spouse');
    const body = { completionToken, loginId: 'spouse.walks', password, nickname: 'すみれ' };
    await desk.get(contract.registration.complete, { body });
    const { accessToken } = await logIn(desk, 'spouse.walks', password);
    const params = { eventId: 'walk-running' };
    await desk.refused(events.progress, 'event_not_entered', { accessToken, params });
    const entered = await enter(desk, accessToken, 'seminar-family');
    expectEqual(entered.entry?.state, 'entered', 'state of a dependant in an event for dependants');
  },
});
