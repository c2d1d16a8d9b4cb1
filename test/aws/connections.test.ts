import { get } from 'node:https';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createServer as createSecureServer } from 'node:tls';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Certificate, makeCertificate } from '../../bench/cold/certificate.ts';
import { Connections } from '../../rule/aws/connections.ts';
import { findFreePort } from '../support/find-free-port.ts';

let certificate: Certificate;
let opened: Socket[];
let close: () => void;
/** What the server says before it is asked, and hangs up. */
let greeting: string | undefined;
let url: URL;
let connections: Connections;

beforeAll(async () => {
  certificate = await makeCertificate();
});

beforeEach(async () => {
  greeting = undefined;
  opened = [];
  const server = createSecureServer({ key: certificate.key, cert: certificate.certificate }, (socket) => {
    socket.on('error', () => undefined);
    if (greeting !== undefined) socket.end(greeting);
    socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'));
  });
  server.on('connection', (socket: Socket) => opened.push(socket));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  url = new URL(`https://localhost:${typeof address === 'object' ? address?.port : ''}`);
  close = () => {
    server.close();
    for (const socket of opened) socket.destroy();
  };
  connections = new Connections({ keepAlive: true, ca: certificate.certificate });
});

afterEach(() => {
  vi.useRealTimers();
  connections.destroy();
  close();
});

const request = (): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(url, { agent: connections }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode));
    }).on('error', reject);
  });

const untilOpened = (count: number) => vi.waitFor(() => expect(opened).toHaveLength(count), { interval: 5 });

describe('a connection opened early', () => {
  test('is the one that the next request to its host takes up', async () => {
    connections.openEarly(url, 2);
    expect(await Promise.all([request(), request()])).toEqual([200, 200]);
    expect(opened).toHaveLength(2);
  });

  test('joins those that were opened to its host before', async () => {
    connections.openEarly(url, 1);
    connections.openEarly(url, 1);
    expect(await Promise.all([request(), request()])).toEqual([200, 200]);
    expect(opened).toHaveLength(2);
  });

  test('serves also when its handshake is over', async () => {
    connections.openEarly(url, 1);
    await untilOpened(1);
    await wait(50);
    expect(await request()).toBe(200);
    expect(opened).toHaveLength(1);
  });

  test('is used again like any other, once its request is answered', async () => {
    connections.openEarly(url, 1);
    await request();
    expect(await request()).toBe(200);
    expect(opened).toHaveLength(1);
  });

  test('is not for a request to another host', async () => {
    connections.openEarly(new URL(`https://127.0.0.1:${url.port}`), 1);
    await untilOpened(1);
    expect(await request()).toBe(200);
    expect(opened).toHaveLength(2);
  });

  test('that the other side closed is forgotten, and the request opens its own', async () => {
    connections.openEarly(url, 1);
    await untilOpened(1);
    await wait(50);
    opened[0]?.destroy();
    await wait(50);
    expect(await request()).toBe(200);
    expect(opened).toHaveLength(2);
  });

  test('on which the other side spoke before it was asked is left alone', async () => {
    greeting = 'HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n';
    connections.openEarly(url, 1);
    await untilOpened(1);
    await wait(50);
    greeting = undefined;
    expect(await request()).toBe(200);
    expect(opened).toHaveLength(2);
  });

  test('to an address of IPv6 is looked for without its brackets', async () => {
    connections.openEarly(new URL(`https://[::ffff:127.0.0.1]:${url.port}`), 1);
    await untilOpened(1);
  });

  test('is left alone after four seconds, for the other side may have gone', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    connections.openEarly(url, 2);
    await untilOpened(2);
    vi.advanceTimersByTime(4_000);
    expect(await request()).toBe(200);
    expect(opened).toHaveLength(3);
  });

  test('is taken up until then', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    connections.openEarly(url, 1);
    vi.advanceTimersByTime(3_999);
    expect(await request()).toBe(200);
    expect(opened).toHaveLength(1);
  });

  test('that cannot be opened troubles nobody', async () => {
    const refused = new URL(`https://localhost:${await findFreePort()}`);
    connections.openEarly(refused, 1);
    connections.openEarly(url, 1);
    await wait(50);
    expect(await request()).toBe(200);
  });

  test('to a host whose certificate is not trusted is not used', async () => {
    const wary = new Connections({ keepAlive: true });
    wary.openEarly(url, 1);
    const asked = new Promise((resolve, reject) => {
      get(url, { agent: wary }, resolve).on('error', reject);
    });
    await expect(asked).rejects.toThrow('self-signed certificate');
    wary.destroy();
  });
});
