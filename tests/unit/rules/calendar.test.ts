import { describe, expect, it } from 'vitest';
import { changeDays, decideStage, stageOn } from '../../../lib/rules/calendar';
import type { CalendarEvent, CalendarFile } from '../../../lib/rules/corpus-types';
import { addDays, isIsoDate } from '../../../lib/rules/days';
import { loadCorpus } from '../../../lib/rules/load-corpus';
import { event } from './corpus-builder';

const shipped = loadCorpus().calendar;
const on = (region: string | undefined, date: string) => {
  const { stage, election } = stageOn(shipped, region, date);
  return election ? `${stage} ${election}` : stage;
};
const made = (...events: CalendarEvent[]): CalendarFile => ({ ...shipped, version: '2026-01-01', events });
const day = (stage: CalendarEvent['stages'][number]['stage'], from: string, to = from) => ({
  stage,
  from,
  to,
});

describe('the calendar that ships', () => {
  it.each([
    // The general election of 2024: day before and first day of every stage.
    ['2022-12-13', 'none'],
    ['2022-12-14', 'before-determination pemilu'],
    ['2023-06-01', 'before-determination pemilu'],
    ['2023-11-12', 'before-determination pemilu'],
    ['2023-11-13', 'after-determination pemilu'],
    ['2023-11-25', 'after-determination pemilu'],
    ['2023-11-27', 'after-determination pemilu'],
    ['2023-11-28', 'campaign pemilu'],
    ['2024-02-10', 'campaign pemilu'],
    ['2024-02-11', 'quiet-period pemilu'],
    ['2024-02-13', 'quiet-period pemilu'],
    ['2024-02-14', 'voting-day pemilu'],
    ['2024-02-15', 'post-vote pemilu'],
    ['2024-03-20', 'post-vote pemilu'],
    ['2024-03-21', 'none'],
    // The regional elections of 2024.
    ['2024-08-26', 'none'],
    ['2024-08-27', 'before-determination pilkada'],
    ['2024-09-21', 'before-determination pilkada'],
    ['2024-09-22', 'after-determination pilkada'],
    ['2024-09-24', 'after-determination pilkada'],
    ['2024-09-25', 'campaign pilkada'],
    ['2024-11-23', 'campaign pilkada'],
    ['2024-11-24', 'quiet-period pilkada'],
    ['2024-11-27', 'voting-day pilkada'],
    ['2024-11-28', 'post-vote pilkada'],
    ['2024-12-16', 'post-vote pilkada'],
    ['2024-12-17', 'none'],
    ['2026-11-22', 'none'],
    // Estimates of low confidence build no stage.
    ['2031-12-01', 'none'],
  ])('on %s the whole country is at %s', (date, expected) => {
    expect(on('3273', date)).toBe(expected);
    expect(on(undefined, date)).toBe(expected);
  });

  it.each([
    // The re-run in Bangka and Pangkalpinang.
    ['1971', '2025-06-25', 'none'],
    ['1971', '2025-06-26', 'before-determination pilkada'],
    ['1971', '2025-07-22', 'after-determination pilkada'],
    ['1971', '2025-07-25', 'campaign pilkada'],
    ['1901', '2025-08-26', 'quiet-period pilkada'],
    ['1901', '2025-08-27', 'voting-day pilkada'],
    ['1901', '2025-08-28', 'none'],
    // A neighbouring regency, the province itself, and the person who did not say.
    ['1904', '2025-08-01', 'none'],
    ['19', '2025-08-01', 'none'],
    [undefined, '2025-08-01', 'none'],
    // Re-votes: regions with a date of their own …
    ['1408', '2025-02-23', 'none'],
    ['1408', '2025-02-24', 'after-determination pilkada'],
    ['1408', '2025-03-22', 'voting-day pilkada'],
    ['1408', '2025-03-23', 'none'],
    // … and regions of which only the last possible days are known.
    ['3206', '2025-03-22', 'after-determination pilkada'],
    ['3206', '2025-04-19', 'voting-day pilkada'],
    ['3206', '2025-04-20', 'after-determination pilkada'],
    ['3206', '2025-08-09', 'voting-day pilkada'],
    ['3206', '2025-08-10', 'none'],
    ['3278', '2025-04-19', 'none'],
    // A province covers its regencies.
    ['91', '2025-05-01', 'after-determination pilkada'],
    ['9171', '2025-05-01', 'after-determination pilkada'],
    ['9302', '2025-05-01', 'after-determination pilkada'],
    ['9201', '2025-05-01', 'none'],
  ])('in %s on %s: %s', (region, date, expected) => {
    expect(on(region, date)).toBe(expected);
  });
});

describe('stage, explained', () => {
  it('says which event, until when and what comes next', () => {
    expect(stageOn(shipped, '3273', '2024-11-25')).toMatchObject({
      stage: 'quiet-period',
      election: 'pilkada',
      until: '2024-11-26',
      next: { stage: 'voting-day', election: 'pilkada', from: '2024-11-27' },
      event: { id: 'Pilkada serentak 2024' },
      known: true,
      events: [{ id: 'pilkada-2024', scope: 'national', legalBasis: 'PKPU 2/2024', confidence: 'high' }],
    });
  });

  it('says until when nothing runs, if a date is known', () => {
    expect(stageOn(shipped, '1971', '2025-01-15')).toMatchObject({
      stage: 'none',
      until: '2025-06-25',
      next: { stage: 'before-determination', from: '2025-06-26' },
      events: [],
    });
    const end = stageOn(shipped, '1971', '2025-08-27');
    expect(end.next).toEqual({ stage: 'none', from: '2025-08-28' });
    const now = stageOn(shipped, '1971', '2026-11-22');
    expect(now).toEqual({ stage: 'none', events: [], known: true });
  });

  it('admits what it cannot know', () => {
    expect(stageOn(shipped, '3273', '2026-11-22').known).toBe(true);
    expect(stageOn(shipped, '3273', '2026-11-23').known).toBe(false);
  });

  it('tells how near an event is', () => {
    expect(stageOn(shipped, '9171', '2025-05-01').events[0]?.scope).toBe('province');
    expect(stageOn(shipped, '1971', '2025-08-01').events[0]?.scope).toBe('regency');
    expect(stageOn(shipped, '1971', '2025-08-01').events[0]).toHaveProperty('note');
  });
});

describe('events at the same time', () => {
  const national = event('n', {
    kind: 'pemilu',
    election: 'pemilu',
    stages: [
      day('campaign', '2024-01-01', '2024-01-31'),
      day('voting', '2024-02-02'),
      day('recap', '2024-02-03', '2024-02-09'),
    ],
  });
  const province = event('p', { regions: ['32'], stages: [day('quiet-period', '2024-01-10', '2024-01-12')] });
  const city = event('c', { regions: ['3273'], stages: [day('campaign', '2024-01-20', '2024-02-05')] });
  const early = event('e', { regions: ['3273'], stages: [day('registration', '2024-02-01', '2024-02-20')] });
  const all = made(city, early, national, province);
  const at = (region: string, date: string) => {
    const info = stageOn(all, region, date);
    return [info.stage, info.election, info.events.map((one) => one.id).join()];
  };

  it('the strictest stage decides', () => {
    expect(at('3273', '2024-01-05')).toEqual(['campaign', 'pemilu', 'n']);
    expect(at('3273', '2024-01-11')).toEqual(['quiet-period', 'pilkada', 'p,n']);
    expect(at('3204', '2024-01-11')).toEqual(['quiet-period', 'pilkada', 'p,n']);
    expect(at('3301', '2024-01-11')).toEqual(['campaign', 'pemilu', 'n']);
    expect(at('3273', '2024-02-02')).toEqual(['voting-day', 'pemilu', 'n,c,e']);
    expect(at('3273', '2024-02-08')).toEqual(['post-vote', 'pemilu', 'n,e']);
    expect(at('3273', '2024-02-10')).toEqual(['before-determination', 'pilkada', 'e']);
  });

  it('at the same stage the nearer event decides', () => {
    expect(at('3273', '2024-01-25')).toEqual(['campaign', 'pilkada', 'c,n']);
  });

  it('the nearer decides whatever the order of the file, and the nearest region of an event counts', () => {
    const day1 = [day('campaign', '2024-01-01')];
    const near = event('near', { regions: ['3273', '32'], stages: day1 });
    const far = event('far', { regions: ['32'], stages: day1 });
    const wide = event('all', { election: 'pemilu', stages: day1 });
    for (const order of [
      [near, far, wide],
      [wide, far, near],
      [far, wide, near],
    ]) {
      expect(stageOn(made(...order), '3273', '2024-01-01').events.map((one) => [one.id, one.scope])).toEqual([
        ['near', 'regency'],
        ['far', 'province'],
        ['all', 'national'],
      ]);
    }
  });

  it('among equals the order does not depend on the file', () => {
    const twins = [
      event('b', { stages: [day('campaign', '2024-01-01')] }),
      event('a', { stages: [day('campaign', '2024-01-01')] }),
    ];
    for (const order of [twins, [...twins].reverse()]) {
      expect(stageOn(made(...order), undefined, '2024-01-01').events.map((one) => one.id)).toEqual([
        'a',
        'b',
      ]);
    }
  });

  it('the election asked for decides when a contest of it runs', () => {
    expect(decideStage(all, '3273', '2024-01-11', 'pemilu')).toMatchObject({
      stage: 'campaign',
      election: 'pemilu',
    });
    expect(decideStage(all, '3273', '2024-01-05', 'pilkada')).toMatchObject({
      stage: 'campaign',
      election: 'pemilu',
    });
  });

  it('a change of the election alone ends a stage, too', () => {
    expect(stageOn(all, '3273', '2024-01-25')).toMatchObject({
      until: '2024-02-01',
      next: { stage: 'voting-day' },
    });
    const handover = made(
      event('x', { election: 'pemilu', stages: [day('campaign', '2024-01-01', '2024-01-10')] }),
      event('y', { stages: [day('campaign', '2024-01-11', '2024-01-20')] }),
    );
    expect(stageOn(handover, undefined, '2024-01-05')).toMatchObject({
      until: '2024-01-10',
      next: { election: 'pilkada' },
    });
  });
});

describe('one event', () => {
  it('stays where it was between its listed days', () => {
    const cal = made(
      event('x', {
        stages: [
          day('participants-set', '2024-01-01'),
          day('campaign', '2024-02-01', '2024-02-10'),
          day('voting', '2024-02-20'),
          day('recap', '2024-02-25'),
        ],
      }),
    );
    const at = (date: string) => stageOn(cal, undefined, date).stage;
    expect(at('2023-12-31')).toBe('none');
    expect(at('2024-01-15')).toBe('before-determination');
    // A campaign without a listed determination: the candidates are determined all the same.
    expect(at('2024-02-15')).toBe('after-determination');
    expect(at('2024-02-20')).toBe('voting-day');
    expect(at('2024-02-22')).toBe('post-vote');
    expect(at('2024-02-25')).toBe('post-vote');
    expect(at('2024-02-26')).toBe('none');
  });

  it('is past the vote while only its recapitulation is listed', () => {
    const cal = made(event('x', { stages: [day('recap', '2024-01-01', '2024-01-05')] }));
    expect(stageOn(cal, undefined, '2024-01-03').stage).toBe('post-vote');
  });

  it('counts voting first on a day that is in two stages', () => {
    const cal = made(
      event('x', {
        stages: [day('quiet-period', '2024-01-01'), day('recap', '2024-01-01'), day('voting', '2024-01-01')],
      }),
    );
    expect(stageOn(cal, undefined, '2024-01-01').stage).toBe('voting-day');
  });

  it('without dates, or of low confidence, builds no stage', () => {
    const cal = made(
      event('undated', { stages: [{ stage: 'voting' }] }),
      event('guess', { confidence: 'low', stages: [day('voting', '2024-01-01')] }),
    );
    expect(stageOn(cal, undefined, '2024-01-01')).toMatchObject({ stage: 'none', events: [] });
    expect(changeDays(cal, undefined)).toEqual([]);
  });

  it('holds only in the regions of a stage that names them', () => {
    const cal = made(
      event('x', { regions: ['11', '12'], stages: [{ ...day('voting', '2024-01-01'), regions: ['11'] }] }),
    );
    expect(stageOn(cal, '1101', '2024-01-01').stage).toBe('voting-day');
    expect(stageOn(cal, '1201', '2024-01-01').stage).toBe('none');
    expect(changeDays(cal, '1101')).toEqual(['2024-01-01', '2024-01-02']);
    expect(changeDays(cal, '1201')).toEqual([]);
  });
});

describe('days', () => {
  it.each([
    ['2026-11-22', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['22-11-2026', false],
    ['2026-11-22T00:00', false],
    [' 2026-11-22', false],
    ['', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });

  it('are counted over months and years', () => {
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });
});
