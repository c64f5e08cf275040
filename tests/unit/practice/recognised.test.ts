import { describe, expect, it } from 'vitest';
import { SITUATIONS } from '../../../lib/practice/situations';
import { createRecognizer } from '../../../lib/recognition/recognizer';

import { practiceIndex } from '../../../lib/registry/practice';

describe('the feed and the recogniser', () => {
  const recognizer = createRecognizer({ names: practiceIndex() });

  it.each(SITUATIONS.map((situation) => [situation.id, situation] as const))('%s', (_id, situation) => {
    // What the guard reads for the act that is asked for; a reply is judged by the comment it answers.
    const shown = situation.word === 'reply' ? situation.post?.comment : situation.post;
    const verdict = recognizer.judge(
      {
        text: shown?.text ?? '',
        author: shown?.author,
        handle: situation.word === 'reply' ? undefined : situation.post?.handle,
        draft: situation.draft,
        files: situation.file === undefined ? undefined : [situation.file],
      },
      { date: situation.date, region: '9901' },
    );
    expect(verdict.level === 'candidate-or-party', JSON.stringify(verdict.evidence)).toBe(situation.held);
  });
});
