import type { StageView } from '../../components/popup/types';
import type { IsoDate, RegionCode } from '../../lib/person';

/** The stage of a region on a day, ready to show. The calendar is loaded only here. */
export async function stageView(region: RegionCode | undefined, day: IsoDate): Promise<StageView> {
  const [{ stageOn }, { default: file }, { regionName }] = await Promise.all([
    import('../../lib/rules/calendar'),
    import('../../data/legal/calendar.json'),
    import('../../lib/registry/regions'),
  ]);
  const calendar = file as unknown as Parameters<typeof stageOn>[0];
  const info = stageOn(calendar, region, day);
  const coming = calendar.events.filter((event) =>
    event.stages.every(({ from }) => from === undefined || from > day),
  );
  return {
    today: day,
    stage: info.stage,
    until: info.until,
    next: info.next,
    event: info.event,
    confidence: info.events[0]?.confidence,
    coming: day >= calendar.version ? coming.map(({ title }) => title) : [],
    region: region === undefined ? undefined : regionName(region),
    knownUntil: calendar.version,
  };
}
