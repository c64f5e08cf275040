/** From what was seen in pictures to a judgement: words go through recognition, signs ask, doubts are told. */
import type { Citation } from '../citation';
import { askedSigns, type PhotoFinding, type PhotoFindings, type PhotoStatus } from '../photo-findings';
import type { Evidence, Verdict } from '../verdict';
import type { PhotoEvidence } from '../warning';
import type { Plan } from './plan';
import type { Judge, Judged } from './judge';

/** Looks at files before they are handed to the page; made elsewhere. */
export interface PhotoCheck {
  inspect(files: readonly File[], skip: AbortSignal): Promise<PhotoFindings>;
  /** Shows that the upload waits. */
  waiting(count: number): { skip: AbortSignal; close(): void };
}

export interface PhotoJudgement {
  plan: Plan;
  judged: Judged;
  photo: PhotoEvidence;
}

/** The person is told; `skipped` was their own choice. */
const TOLD: readonly PhotoStatus[] = ['unsupported', 'too-large', 'broken', 'timeout'];
const PICTURE = /^(image|video)\//;
const PICTURE_NAME = /\.(jpe?g|png|webp|avif|gif|hei[cf]|bmp|mp4|mov|webm|3gp)$/i;

/** Files worth looking at. Names count too: some systems give no type. */
export const picturesOf = (files: readonly File[]): File[] =>
  files.filter((file) => PICTURE.test(file.type) || (file.type === '' && PICTURE_NAME.test(file.name)));

const asked = (finding: PhotoFinding): boolean => askedSigns(finding).length > 0;

function verdictOf(evidence: readonly Evidence[], score: number): Verdict {
  return {
    level: 'mention',
    label: 'non-political',
    stance: 'unknown',
    score,
    matches: [],
    evidence,
    ruleSubject: 'candidate',
    invitesOthers: false,
    campaigns: false,
    cause: evidence[0]?.code,
  };
}

const softened = (citation: Citation): Citation => ({ ...citation, severity: 'caution' });

/**
 * @returns undefined when the upload may go on without a word. A sign alone is asked about only while a contest runs:
 * a raised thumb at a wedding in a quiet year means nothing.
 */
export function judgePhotos(
  plan: Plan,
  files: readonly File[],
  findings: PhotoFindings,
  judge: Judge,
): PhotoJudgement | undefined {
  const text = findings.files
    .map((file) => file.text)
    .filter(Boolean)
    .join('\n');
  const { intent } = plan;
  const photo = (kind: PhotoEvidence['kind'], wanted: (finding: PhotoFinding) => boolean): PhotoEvidence => ({
    kind,
    canChoose: intent.gesture === 'file-choice',
    pictures: findings.files.flatMap((finding, index) => {
      const file = files[index];
      return file && wanted(finding) ? [{ file, finding }] : [];
    }),
  });
  if (text !== '') {
    const subject = { ...intent.subject, words: { ...intent.subject.words, photo: text } };
    const read: Plan = { ...plan, intent: { ...intent, subject } };
    const judged = judge.judge(read);
    if (judged) return { plan: read, judged, photo: photo('words', (one) => one.text !== '' || asked(one)) };
  }
  const general = judge.general(intent.act);
  if (!general) return undefined;
  const signs = new Set(findings.files.flatMap(askedSigns).map(({ sign }) => sign));
  if (signs.size > 0 && general.citation.stage !== 'none') {
    const evidence = [...signs].map((sign): Evidence => ({
      code: `sign_${sign.replace('-', '_')}`,
      direction: 'for',
      weight: 0.3,
      args: [],
    }));
    const judged = { ...general, citation: softened(general.citation), verdict: verdictOf(evidence, 0.3) };
    return { plan, judged, photo: photo('sign', asked) };
  }
  const untold = findings.files.filter(({ status }) => TOLD.includes(status));
  if (untold.length === 0) return undefined;
  const judged = { ...general, citation: softened(general.citation), verdict: verdictOf([], 0) };
  return { plan, judged, photo: photo('unchecked', ({ status }) => TOLD.includes(status)) };
}
