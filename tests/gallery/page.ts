import { bundle } from './build';

let script: Promise<string> | undefined;

/** An ordinary foreign page with the gallery in it: a control, a text box, a modal of its own and a recorder of events. */
export async function galleryPage(): Promise<string> {
  script ??= bundle('tests/gallery/gallery.tsx');
  return `<!doctype html><html lang="id"><head><title>Situs</title>
<style>body{font:16px serif;margin:16px} div{display:none!important} main{display:block} p{max-width:60ch}</style></head>
<body><main><h1>Situs</h1>
<button id="like">Suka</button>
<label>Tulis <textarea id="draft">Draf saya</textarea></label>
<p>${'Isi halaman. '.repeat(80)}</p>
<button id="under" style="position:fixed;left:0;top:0;width:100%;height:100%;opacity:0;z-index:-1">x</button>
<dialog id="own" aria-label="Milik situs"><button id="inside">Tutup</button></dialog>
</main>
<script>${(await script).replaceAll('</script', '<\\/script')}</script>
<script>
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'input', 'click', 'pointerdown', 'paste'])
    window.addEventListener(type, (event) => heard.push(type + ':' + (event.key ?? event.data ?? '')), true);
  window.pressed = 0;
  document.addEventListener('click', (event) => { if (event.target.closest?.('#like, #under')) window.pressed += 1; });
</script></body></html>`;
}
