import { useState } from 'preact/hooks';
import type { Language } from '../../lib/guard-state';
import type { Situation } from '../../lib/practice/situations';
import { t } from '../../lib/texts/all';
import { Button } from '../ui/Button';
import { Composer } from './Composer';
import { Picture, pictureUrl } from './Picture';
import type { Effect } from './Post';

/** The person's own new post, story or picture. */
export function OwnPost(props: {
  situation: Situation;
  language: Language;
  onEffect: (effect: Effect) => void;
}) {
  const { situation, language, onEffect } = props;
  const [done, setDone] = useState<string>();
  const word = situation.word === 'story' ? 'story' : 'post';
  const sample = situation.file ?? '';
  return (
    <div class="feed-post">
      <Composer
        word={word}
        label={t(language, 'practice.write')}
        button={t(language, word === 'story' ? 'practice.publishStory' : 'practice.publish')}
        draft={situation.draft}
        photos={{
          label: t(language, 'practice.photo'),
          onFiles: (names) => {
            setDone(t(language, 'practice.uploaded', [names.join(', ')]));
            onEffect({ act: 'upload-photo', word: 'photo' });
          },
        }}
        onSend={() => {
          setDone(t(language, 'practice.published'));
          onEffect({ act: 'post', word });
        }}
      />
      {situation.files === 'drop' && (
        <figure class="feed-sample">
          <Picture description={sample} draggable />
          <figcaption>{t(language, 'practice.sample')}</figcaption>
        </figure>
      )}
      {situation.files === 'paste' && (
        <Button
          kind="plain"
          small
          onClick={() => {
            void copySample(sample).then(() => setDone(t(language, 'practice.sampleCopied')));
          }}
        >
          {t(language, 'practice.sampleCopy')}
        </Button>
      )}
      <p role="status">{done}</p>
    </div>
  );
}

/** Puts a drawn picture on the clipboard, so that pasting can be tried without hunting for a file. */
async function copySample(name: string): Promise<void> {
  const image = new Image();
  image.src = pictureUrl(name);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 320;
  canvas.height = 160;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob !== null) await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
}
