import { useState } from 'preact/hooks';
import type { Language } from '../../lib/guard-state';
import type { PracticePost, Situation } from '../../lib/practice/situations';
import { t } from '../../lib/texts/all';
import { Composer } from './Composer';
import { Picture } from './Picture';
import { ReactMenu, ShareMenu } from './Menus';

export interface Effect {
  act: string;
  word: string;
}

export interface CardProps {
  situation: Situation;
  post: PracticePost;
  language: Language;
  /** Told only when an act really takes effect on the feed. */
  onEffect: (effect: Effect) => void;
}

/** A post of the practice feed, with the controls of a small platform. It knows nothing of the guard. */
export function Post({ situation, post, language, onEffect }: CardProps) {
  const [liked, setLiked] = useState(false);
  const [reaction, setReaction] = useState<string>();
  const [shared, setShared] = useState(false);
  const [quoting, setQuoting] = useState(situation.word === 'quote');
  const [replying, setReplying] = useState(false);
  const [comments, setComments] = useState<string[]>([]);
  return (
    <article class="feed-post" data-kind="post">
      <Byline situation={situation} post={post} language={language} onEffect={onEffect} />
      <p data-part="text">{post.text}</p>
      {post.picture !== undefined && <Picture description={post.picture} />}
      <div class="feed-row">
        <button
          type="button"
          data-act="like"
          aria-pressed={liked}
          onClick={() => {
            if (!liked) onEffect({ act: 'like', word: 'like' });
            setLiked(!liked);
          }}
        >
          {t(language, 'practice.like')}
        </button>
        <ReactMenu
          language={language}
          chosen={reaction}
          onReact={(chosen) => {
            setReaction(chosen);
            if (chosen !== undefined) onEffect({ act: 'react', word: 'react' });
          }}
        />
        <ShareMenu
          language={language}
          shared={shared}
          onRepost={() => {
            if (!shared) onEffect({ act: 'share', word: 'repost' });
            setShared(!shared);
          }}
          onQuote={() => setQuoting(true)}
        />
      </div>
      {quoting && (
        <Composer
          word="quote"
          label={t(language, 'practice.quoteLabel')}
          button={t(language, 'practice.quote')}
          draft={situation.word === 'quote' ? situation.draft : undefined}
          onSend={() => {
            setQuoting(false);
            onEffect({ act: 'share', word: 'quote' });
          }}
        />
      )}
      <ul class="feed-comments">
        {post.comment !== undefined && (
          <li data-kind="comment">
            <strong data-part="author">{post.comment.author}</strong>{' '}
            <span data-part="text">{post.comment.text}</span>{' '}
            <button type="button" data-act="reply" onClick={() => setReplying(true)}>
              {t(language, 'practice.reply')}
            </button>
            {replying && (
              <Composer
                word="reply"
                label={t(language, 'practice.replyLabel')}
                button={t(language, 'practice.send')}
                draft={situation.word === 'reply' ? situation.draft : undefined}
                onSend={(text) => {
                  setReplying(false);
                  setComments([...comments, text]);
                  onEffect({ act: 'comment', word: 'reply' });
                }}
              />
            )}
          </li>
        )}
        {comments.map((text, index) => (
          <li key={index}>
            <strong>{t(language, 'practice.you')}</strong> {text}
          </li>
        ))}
      </ul>
      <Composer
        word="comment"
        label={t(language, 'practice.commentLabel')}
        button={t(language, 'practice.send')}
        draft={situation.word === 'comment' ? situation.draft : undefined}
        onSend={(text) => {
          setComments([...comments, text]);
          onEffect({ act: 'comment', word: 'comment' });
        }}
      />
    </article>
  );
}

/** Name, account and "follow": the head of posts, profiles and groups. */
export function Byline({ situation, post, language, onEffect }: CardProps) {
  const [following, setFollowing] = useState(false);
  return (
    <header class="feed-head">
      <span class="feed-face" aria-hidden="true">
        {post.author.slice(0, 1)}
      </span>
      <span data-part="byline">
        <strong data-part="author">{post.author}</strong>{' '}
        <span class="feed-soft">
          @<span data-part="handle">{post.handle}</span>
          {post.time !== '' && (
            <>
              {' · '}
              <a data-part="link" href={`#${situation.id}`}>
                {post.time}
              </a>
            </>
          )}
        </span>
      </span>
      {situation.kind !== 'group' && (
        <button
          type="button"
          data-act="follow"
          aria-pressed={following}
          onClick={() => {
            if (!following) onEffect({ act: 'follow', word: 'follow' });
            setFollowing(!following);
          }}
        >
          {t(language, following ? 'practice.following' : 'practice.follow')}
        </button>
      )}
    </header>
  );
}

/** A profile or a group: who it is, and the one button. */
export function Place({ situation, post, language, onEffect }: CardProps) {
  const [joined, setJoined] = useState(false);
  return (
    <article class="feed-post" data-kind={situation.kind}>
      <Byline situation={situation} post={post} language={language} onEffect={onEffect} />
      <p data-part="text">{post.text}</p>
      {situation.kind === 'group' && (
        <div class="feed-row">
          <button
            type="button"
            data-act="join"
            aria-pressed={joined}
            onClick={() => {
              if (!joined) onEffect({ act: 'join-group', word: 'join' });
              setJoined(!joined);
            }}
          >
            {t(language, joined ? 'practice.joined' : 'practice.join')}
          </button>
        </div>
      )}
    </article>
  );
}
