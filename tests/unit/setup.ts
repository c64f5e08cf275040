/** Gives unit tests the browser's extension API in memory. WXT's plugin does so for a single project, not for several. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('chrome', fakeBrowser);
vi.stubGlobal('browser', fakeBrowser);
