import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { onTestFinished } from 'vitest';
import { makeFolder } from './make-folder.ts';

export interface Page {
  /** Runs an expression in the page and resolves to its value. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly resize: (width: number, height: number, dark?: boolean) => Promise<void>;
  /** What the browser complained of: blocked scripts and styles, errors. */
  readonly complaints: readonly string[];
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: { readonly result?: { readonly value?: unknown } };
  readonly params?: {
    readonly entry?: { readonly text?: string };
    readonly exceptionDetails?: { readonly text?: string };
  };
}

/** Where DevTools listens: Chromium says it on its standard error. */
const startBrowser = async (program: string): Promise<string> => {
  const profile = await makeFolder();
  const browser = spawn(
    program,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  onTestFinished(async () => {
    const ended = new Promise((resolve) => browser.once('close', resolve));
    browser.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  return new Promise((resolve, reject) => {
    let told = '';
    browser.stderr.on('data', (data) => {
      told += data;
      const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(told)?.[1];
      if (port !== undefined) {
        resolve(`http://127.0.0.1:${port}`);
      }
    });
    browser.once('close', () => reject(new Error('The browser did not start.')));
  });
};

/** A page in a real browser, driven by the DevTools protocol: https://chromedevtools.github.io/devtools-protocol/ */
export const openPage = async (program: string, file: string): Promise<Page> => {
  const devTools = await startBrowser(program);
  const created = await fetch(`${devTools}/json/new?about:blank`, { method: 'PUT' });
  const { webSocketDebuggerUrl } = (await created.json()) as { webSocketDebuggerUrl: string };
  const socket = new WebSocket(webSocketDebuggerUrl);
  onTestFinished(() => socket.close());
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const complaints: string[] = [];
  const waiting = new Map<number, (message: Message) => void>();
  const listening = new Map<string, () => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) {
      waiting.get(message.id)?.(message);
    }
    listening.get(message.method ?? '')?.();
    const complaint = message.params?.entry?.text ?? message.params?.exceptionDetails?.text;
    if (complaint !== undefined) {
      complaints.push(complaint);
    }
  });
  const send = (method: string, params: object = {}): Promise<Message> => {
    last += 1;
    const id = last;
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve) => waiting.set(id, resolve));
  };
  await Promise.all(['Page', 'Log', 'Runtime'].map((domain) => send(`${domain}.enable`)));
  const loaded = new Promise<void>((resolve) => listening.set('Page.loadEventFired', resolve));
  await send('Page.navigate', { url: `file://${file}` });
  await loaded;
  return {
    complaints,
    evaluate: async (expression) =>
      (await send('Runtime.evaluate', { expression, returnByValue: true })).result?.result?.value,
    resize: async (width, height, dark = false) => {
      await send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: false,
      });
      const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }];
      await send('Emulation.setEmulatedMedia', { features });
    },
  };
};
