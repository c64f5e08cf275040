import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { photoAssets } from './scripts/photo-assets';
import { fewChunks } from './scripts/vite-few-chunks';
import { perPlatform, platformAssets } from './scripts/platform-scripts';
import { lightContentScript } from './scripts/vite-light-content';
import { CORE_MATCHES, OPTIONAL_MATCHES } from './lib/platforms/hosts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  ...(process.env['WXT_OUT'] ? { outDir: process.env['WXT_OUT'] } : {}),
  // Names are imported where they are used, so that a reader sees where they come from.
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    short_name: 'Jaga Netral',
    description: '__MSG_manifest_description__',
    default_locale: 'id',
    permissions: [
      'storage',
      'scripting',
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['offscreen', 'unlimitedStorage']),
    ],
    host_permissions: [...CORE_MATCHES],
    optional_host_permissions: [...OPTIONAL_MATCHES],
    incognito: 'spanning',
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
      pause: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_manifest_command_pause__' },
      check: { description: '__MSG_manifest_command_check__' },
    },
    // No page of the extension may reach the network: see docs/privacy.md.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; media-src blob:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; object-src 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'jaga-netral@jaga-netral.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...photoAssets(), ...platformAssets());
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'popup')) fewChunks(config);
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.content_scripts) manifest.content_scripts = perPlatform(manifest.content_scripts);
    },
  },
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), lightContentScript()],
    // The preload helper for old browsers would be the only network call of our pages.
    build: { sourcemap: false, target: 'es2022', modulePreload: { polyfill: false } },
  }),
});
