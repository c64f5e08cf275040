import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { PROTOCOL_VERSION, type MessageType } from '../../../lib/messages';
import { checkMessage, MESSAGE_TYPES, senderKind } from '../../../lib/messages-check';
import { entry } from '../log/sample';

const wrap = (data: unknown, v: number = PROTOCOL_VERSION) => ({ v, data });

describe('who asks', () => {
  const own = 'abc';
  const origin = 'chrome-extension://abc/';
  it.each([
    [{ id: 'abc', url: 'chrome-extension://abc/popup.html' }, 'page'],
    [{ id: 'abc', url: 'chrome-extension://abc/activity.html', tab: {} }, 'page'],
    [{ id: 'abc', url: 'https://x.com/home', tab: {} }, 'content'],
    [{ id: 'abc', url: 'about:srcdoc', tab: {} }, 'content'],
    [{ id: 'abc', url: 'about:blank', tab: {} }, 'content'],
    [{ id: 'abc', url: 'blob:https://x.com/1', tab: {} }, 'content'],
    [{ id: 'abc', url: 'about:config', tab: {} }, undefined],
    [{ id: 'abc', url: 'about:srcdoc' }, undefined],
    // A guarded frame of a page, too, but never something outside a tab.
    [{ id: 'abc', url: 'https://x.com/home' }, undefined],
    [{ id: 'abd', url: 'https://x.com/home', tab: {} }, undefined],
    [{ id: 'abd', url: 'chrome-extension://abc/popup.html' }, undefined],
    [{ id: 'abc' }, undefined],
    [{ id: 'abc', url: 'file:///etc/passwd', tab: {} }, undefined],
    [{ url: 'https://x.com/', tab: {} }, undefined],
  ])('%j is %s', (sender, kind) => {
    expect(senderKind(sender, own, origin)).toBe(kind);
  });
});

describe('what may be asked', () => {
  it('lets a guarded page add, pause, correct and report, and nothing else of the log', () => {
    const allowed = MESSAGE_TYPES.filter((type) => {
      const result = checkMessage(type, wrap(undefined), 'content');
      return result.ok || result.error.code !== 'forbidden';
    });
    expect(allowed.sort()).toEqual(
      ['correction:add', 'diagnosis:report', 'guard:state', 'log:append', 'page:open', 'pause:set'].sort(),
    );
  });

  it('lets no page of ours add entries: practice leaves no trace', () => {
    expect(checkMessage('log:append', wrap({ entry: entry('a') }), 'page')).toMatchObject({
      error: { code: 'forbidden' },
    });
  });

  it('refuses strangers before looking at what they sent', () => {
    for (const type of MESSAGE_TYPES)
      expect(checkMessage(type, wrap({}), undefined)).toEqual({ ok: false, error: { code: 'forbidden' } });
  });

  it('refuses other versions of the protocol', () => {
    expect(checkMessage('status:get', wrap({}, PROTOCOL_VERSION + 1), 'page')).toMatchObject({
      error: { code: 'bad-version' },
    });
    expect(checkMessage('status:get', wrap({}), 'page')).toEqual({ ok: true, data: {} });
  });

  it.each([
    ['log:append', 'content', { entry: { ...entry('a'), extra: 1 } }],
    ['log:append', 'content', { entry: entry('a', { link: 'javascript:1' }) }],
    ['log:query', 'page', { filter: { from: '2024-13-01' }, limit: 5 }],
    ['log:query', 'page', { filter: {}, limit: 1e9 }],
    ['log:query', 'page', { filter: { sql: '1=1' }, limit: 5 }],
    ['log:delete', 'page', {}],
    ['log:delete', 'page', { ids: [] }],
    ['pause:set', 'content', { minutes: -5 }],
    ['pause:set', 'content', { minutes: 1e9 }],
    ['page:open', 'content', { page: '../../etc' }],
    ['page:open', 'content', { page: 'options', hash: 'javascript:<>' }],
    ['diagnosis:report', 'content', { platform: 'X Y', state: 'ok', posts: 1, hooks: {}, layers: {} }],
    ['vault:set', 'page', { passphrase: '' }],
  ] as [MessageType, 'content' | 'page', unknown][])('refuses %s from %s with %j', (type, from, data) => {
    expect(checkMessage(type, wrap(data), from)).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  test.prop([
    fc.constantFrom(...MESSAGE_TYPES),
    fc.anything(),
    fc.constantFrom('content', 'page', undefined),
  ])('answers anything at all without throwing', (type, envelope, from) => {
    const result = checkMessage(type, envelope, from as 'page');
    expect(typeof result.ok).toBe('boolean');
  });
});
