/**
 * Gestures beyond the click: long press, press-hold-release in a picker, double tap, composing, Shift+Enter, taps.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturesOf } from '../fixtures/pages/all';
import type { FixturePage } from '../fixtures/pages/kit';
import { BROWSERS, Session, pause, CAMPAIGN_DAY } from './harness';
import type { Tab } from './tab';

const CANDIDATE = 'Mari dukung dan menangkan Anies Baswedan dan Muhaimin Iskandar, coblos nomor urut 1!';
const ORDINARY = 'Resep soto ayam hari ini: kunyit, serai, dan daun jeruk.';

/** A post as Facebook draws it; its picker opens while Like is held down and takes the face the press ends on. */
const post = (id: string, text: string): string =>
  `<div aria-posinset="1" id="post${id}"><div data-ad-rendering-role="profile_name"><h4><a href="/contoh${id}">Contoh</a></h4></div><div data-ad-rendering-role="story_message"><div data-ad-preview="message"><div dir="auto">${text}</div></div></div><div class="row"><div role="button" tabindex="0" aria-label="Suka" id="like${id}"><div data-ad-rendering-role="like_button"></div>Suka</div><div role="button" tabindex="0" aria-label="Beri komentar"><div data-ad-rendering-role="comment_button"></div>Komentari</div></div><form role="presentation"><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="Komentari sebagai Pengguna" id="box${id}" style="min-height:30px"></div></form></div>`;
const FACES = ['Suka', 'Super', 'Peduli', 'Haha', 'Wow', 'Sedih', 'Marah'];
const SCRIPT = `window.seen=[];window.enters=[];addEventListener('keydown',e=>{if(e.key==='Enter'||e.keyCode===229)enters.push({composing:e.isComposing||e.keyCode===229,trusted:e.isTrusted})},true);const say=(what,e)=>seen.push({what,trusted:e.isTrusted});let timer,liked;
const open=(like)=>{const d=document.createElement('div');d.setAttribute('role','dialog');d.setAttribute('aria-label','Tanggapan');d.id='picker';
  d.style.cssText='position:fixed;left:20px;top:5px;display:flex';
  d.innerHTML=${JSON.stringify(FACES.map((face) => `<div role="button" tabindex="0" aria-label="${face}" data-face="${face}" style="width:40px;height:40px">&nbsp;</div>`).join(''))};document.body.append(d)};
addEventListener('pointerdown',e=>{const like=e.target.closest?.('[id^=like]');if(like)timer=setTimeout(()=>open(like),450)});
const end=e=>{clearTimeout(timer);const at=document.elementFromPoint(e.clientX,e.clientY)?.closest('[data-face]');
  const picker=document.getElementById('picker');if(picker){liked=true;picker.remove();if(at)say('face '+at.dataset.face,e);setTimeout(()=>liked=false,60)}};
addEventListener('pointerup',end);
addEventListener('click',e=>{const like=e.target.closest?.('[id^=like]');if(like&&!liked){say(like.id,e);like.querySelector('svg')?.setAttribute('aria-label','Batal Suka');const t=like.querySelector('title');if(t)t.textContent='Batal Suka'}});
let last=0;addEventListener('touchend',e=>{const media=e.target.closest?.('[data-media]');if(!media)return;if(e.timeStamp-last<320)say('double '+media.dataset.media,e);last=e.timeStamp});
addEventListener('keydown',e=>{if(!e.target.id?.startsWith('box'))return;if(e.key==='Enter'&&!e.shiftKey&&!e.isComposing&&e.keyCode!==229){e.preventDefault();say('sent '+e.target.innerText.trim(),e);e.target.textContent=''}});`;
const facebook = {
  url: 'https://www.facebook.com/',
  html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>body{padding-top:60px}[role=button]{display:inline-block;min-width:60px;min-height:40px;touch-action:none}</style></head><body><div role="main"><div role="feed">${post('1', CANDIDATE)}${post('2', ORDINARY)}</div></div><script>${SCRIPT}</script></body></html>`,
};

describe.each(BROWSERS)('%s', (browser) => {
  let session: Session;
  let tab: Tab;

  beforeAll(async () => {
    session = await Session.prepared(browser, CAMPAIGN_DAY);
    tab = await session.tab();
  });
  afterAll(async () => session?.close());

  const open = async (page: { url: string; html: string } = facebook, phone = false): Promise<void> => {
    await tab.open({ ...page, ...(phone ? { width: 412, height: 860 } : {}) });
    // Ordinary gestures should stay the person's own: see guard.early.
    await pause(300);
  };
  const seen = async (): Promise<string[]> => {
    const all = await tab.page.evaluate(
      () => (globalThis as unknown as { seen: { what: string; trusted: boolean }[] }).seen,
    );
    return all.map(({ what, trusted }) => (trusted ? what : `${what} (script)`));
  };
  const centre = async (at: string): Promise<{ x: number; y: number }> => {
    const box = await (await tab.find(at)).boundingBox();
    if (!box) throw new Error(`${at} is not laid out`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  /** Presses and holds until the picker is there, and releases on a face. */
  const holdAndRelease = async (by: string, at: string): Promise<void> => {
    const { x, y } = await centre(at);
    const { mouse, touchscreen } = tab.page;
    if (by === 'mouse') {
      await mouse.move(x, y);
      await mouse.down();
    } else await touchscreen.touchStart(x, y);
    await tab.page.waitForSelector('#picker', { timeout: 5000 });
    const face = await centre('[data-face=Peduli]');
    if (by === 'mouse') {
      await mouse.move(face.x, face.y);
      await mouse.up();
    } else {
      await touchscreen.touchMove(face.x, face.y);
      await touchscreen.touchEnd();
    }
  };

  it.each(['mouse', 'finger'])(
    'holds a long press, asks once more, and lets that one through (%s)',
    async (by) => {
      await open();
      const { x, y } = await centre('#like1');
      const hold = async (): Promise<void> => {
        if (by === 'mouse') {
          await tab.page.mouse.move(x, y);
          await tab.page.mouse.down();
          await pause(700);
          await tab.page.mouse.up();
        } else {
          await tab.page.touchscreen.touchStart(x, y);
          await pause(700);
          await tab.page.touchscreen.touchEnd();
        }
      };
      await hold();
      expect(await tab.warned()).toBeDefined();
      expect(await tab.page.$('#picker')).toBeNull();
      await tab.choose('proceed');
      await pause(300);
      expect(await seen()).toEqual([]);
      // The picker is the site's and opens while the press lasts: only the person can do that again, once.
      await holdAndRelease(by, '#like1');
      await pause(300);
      expect(await tab.warning()).toBeUndefined();
      expect(await seen()).toEqual(['face Peduli']);
    },
  );

  it.each(['mouse', 'finger'])(
    'press, hold, release on a face: free on an ordinary post (%s)',
    async (by) => {
      await open();
      await holdAndRelease(by, '#like2');
      await pause(250);
      expect(await tab.warning()).toBeUndefined();
      expect(await seen()).toEqual(['face Peduli']);
    },
  );

  it('holds the double tap on a picture, and only where it matters', async () => {
    const article = (id: string, text: string): string =>
      `<article><header><a href="/akun${id}/">akun${id}</a></header><div role="presentation" data-media="${id}" id="media${id}" style="width:300px;height:200px;background:#ddd;touch-action:manipulation"></div><section><div role="button" tabindex="0" id="like${id}"><svg role="img" aria-label="Suka" height="24" width="24"><title>Suka</title><path d="M16.792 3.904A4.989 4.989 0 0 1 1 1"/></svg></div></section><span dir="auto">${text}</span></article>`;
    const page = {
      url: 'https://www.instagram.com/',
      html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body><main role="main">${article('1', CANDIDATE)}${article('2', ORDINARY)}</main><script>${SCRIPT}</script></body></html>`,
    };
    await open(page, true);
    const twice = async (at: string): Promise<void> => {
      const { x, y } = await centre(at);
      await tab.page.touchscreen.tap(x, y);
      await tab.page.touchscreen.tap(x, y);
    };
    await twice('#media1');
    expect(await tab.warned()).toBeDefined();
    expect(await seen()).toEqual([]);
    await tab.choose('cancel');
    // Not a third tap of the same series.
    await pause(500);
    await twice('#media2');
    await pause(300);
    expect(await tab.warning()).toBeUndefined();
    expect(await seen()).toEqual(['double 2']);
    // Proceeding likes the same post once, by its button, and sees that it took.
    await pause(500);
    await twice('#media1');
    expect(await tab.warned()).toBeDefined();
    await tab.choose('proceed');
    await pause(1500);
    expect(await tab.warning()).toBeUndefined();
    expect(await seen()).toEqual(['double 2', 'like1 (script)']);
    // Already liked: the double tap of the site does nothing more and is free.
    await twice('#media1');
    await pause(300);
    expect(await tab.warning()).toBeUndefined();
    expect(await seen()).toEqual(['double 2', 'like1 (script)', 'double 1']);
  });

  it('leaves Shift+Enter free and holds Enter', async () => {
    await open();
    await tab.run({ do: 'type', at: '#box1', text: 'Setuju' });
    await tab.press('Shift+Enter');
    await tab.page.keyboard.type('sekali');
    expect(await tab.warning()).toBeUndefined();
    expect(await seen()).toEqual([]);
    const draft = (): Promise<string> =>
      tab.page.evaluate(
        'document.getElementById("box1").innerText.replace(/\\n+/g, "|").trim()',
      ) as Promise<string>;
    expect(await draft()).toBe('Setuju|sekali');
    await tab.press('Enter');
    expect(await tab.warned()).toBeDefined();
    expect(await draft()).toBe('Setuju|sekali');
    await tab.choose('cancel');
    expect(await draft()).toBe('Setuju|sekali');
    expect(await seen()).toEqual([]);
  });

  /** Composes にほん in the focused editor, and ends the composition with Enter, by the browser's own input code. */
  const compose = async (): Promise<void> => {
    if (browser === 'firefox') return tab.compose('にほん');
    const client = await tab.page.createCDPSession();
    await client.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 13 };
    await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await client.send('Input.insertText', { text: 'にほん' });
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    await client.detach();
  };

  it('leaves the Enter that ends a composition free', async () => {
    await open();
    await tab.run({ do: 'click', at: '#box1' });
    await compose();
    await pause(150);
    expect(await tab.warning()).toBeUndefined();
    expect(await seen()).toEqual([]);
    const keys = (await tab.page.evaluate('enters')) as { composing: boolean; trusted: boolean }[];
    expect(keys).toEqual([{ composing: true, trusted: true }]);
    expect(await tab.page.evaluate('document.getElementById("box1").innerText.trim()')).toBe('にほん');
    await tab.press('Enter');
    expect(await tab.warned()).toBeDefined();
    await tab.choose('cancel');
  });

  it.each(['facebook', 'instagram', 'threads', 'x'])(
    'holds a tap on the phone layout of %s',
    async (name) => {
      const phone = ((await fixturesOf(name))('id', 'phone') as FixturePage[]).find((page) =>
        page.finals.some((act) => act.act === 'like' && act.held && act.steps.length === 1),
      );
      const act = (held: boolean) =>
        phone?.finals.find((one) => one.act === 'like' && one.held === held && one.steps.length === 1);
      const [held, free] = [act(true)?.steps[0]?.at, act(false)?.steps[0]?.at];
      if (!phone || held === undefined || free === undefined) throw new Error('nothing to tap');
      await open({ url: phone.url, html: phone.html }, true);
      await tab.run({ do: 'tap', at: held });
      expect(await tab.warned()).toBeDefined();
      await tab.choose('cancel');
      expect(await tab.acts()).toEqual([]);
      await tab.run({ do: 'tap', at: free });
      await pause(300);
      expect(await tab.warning()).toBeUndefined();
      expect((await tab.acts()).map((one) => one.act)).toEqual(['like']);
    },
  );
});
