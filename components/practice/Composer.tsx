import { useId, useState } from 'preact/hooks';

export interface ComposerProps {
  /** The feed's word for what is written: comment, reply, quote, post, story. */
  word: string;
  label: string;
  button: string;
  draft?: string | undefined;
  /** Pictures may be added; told with the names of the files that really arrived. */
  photos?: { label: string; onFiles: (names: string[]) => void } | undefined;
  onSend: (text: string) => void;
}

/** A text box with a send button; takes pictures by choosing, dropping and pasting when `photos` is given. */
export function Composer({ word, label, button, draft, photos, onSend }: ComposerProps) {
  const id = useId();
  const [text, setText] = useState(draft ?? '');
  const take = (list: FileList | undefined | null) => {
    const names = [...(list ?? [])].map((file) => file.name);
    if (names.length > 0) photos?.onFiles(names);
  };
  return (
    <div
      class="feed-composer"
      data-composer={word}
      onDragOver={(event: DragEvent) => photos !== undefined && event.preventDefault()}
      onDrop={(event: DragEvent) => {
        if (photos === undefined) return;
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={word === 'post' || word === 'story' ? 3 : 1}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onPaste={(event: ClipboardEvent) => take(event.clipboardData?.files)}
      />
      <span class="feed-row">
        {photos !== undefined && (
          <label class="feed-file">
            {photos.label}
            <input
              type="file"
              accept="image/*"
              data-part="file"
              onChange={(event) => take(event.currentTarget.files)}
            />
          </label>
        )}
        <button
          type="button"
          data-act="send"
          onClick={() => {
            if (text.trim() === '') return;
            onSend(text);
            setText('');
          }}
        >
          {button}
        </button>
      </span>
    </div>
  );
}
