import { Agent, type RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import type { TLSSocket } from 'node:tls';

/** Milliseconds after which AWS may have closed a connection that nobody used. */
const LONGEST_WAIT = 4_000;

interface EarlyConnection {
  readonly socket: TLSSocket;
  readonly openedAt: number;
}

/** Young enough, open, and without a byte from a side that has not been asked: it would be read as the answer. */
const isUsable = ({ socket, openedAt }: EarlyConnection): boolean =>
  performance.now() - openedAt < LONGEST_WAIT &&
  !socket.destroyed &&
  socket.writable &&
  socket.readableLength === 0;

/**
 * The HTTPS connections of all clients, kept alive. Some are opened before anybody asks for them: the handshakes, which
 * are round trips to another region, then go on while code is loaded and requests are signed.
 */
export class Connections extends Agent {
  readonly #early = new Map<string, Set<EarlyConnection>>();

  /** Opens connections for the next requests to the host. One that fails is forgotten: its request opens its own. */
  openEarly(url: URL, count: number): void {
    const host = url.hostname.replaceAll(/[[\]]/g, '');
    const port = Number(url.port || 443);
    const name = `${host}:${port}`;
    const waiting = this.#early.get(name) ?? new Set<EarlyConnection>();
    this.#early.set(name, waiting);
    for (let opened = 0; opened < count; opened += 1) {
      const options = { ...this.options, host, port, servername: isIP(host) === 0 ? host : '' };
      // The agent's own function makes no other stream than this.
      const socket = super.createConnection(options) as TLSSocket;
      const connection = { socket, openedAt: performance.now() };
      waiting.add(connection);
      const forget = (): void => {
        waiting.delete(connection);
      };
      socket.on('error', forget).on('close', forget).unref();
    }
  }

  /** Called for every request that finds no connection to use again. */
  override createConnection(options: RequestOptions, callback?: Parameters<Agent['createConnection']>[1]) {
    return this.#takeEarly(`${options.host}:${options.port}`) ?? super.createConnection(options, callback);
  }

  #takeEarly(host: string): TLSSocket | undefined {
    const waiting = this.#early.get(host) ?? new Set();
    for (const connection of waiting) {
      waiting.delete(connection);
      if (isUsable(connection)) {
        return connection.socket.ref();
      }
      connection.socket.destroy();
    }
    return undefined;
  }
}

export const connections = new Connections({ keepAlive: true, maxSockets: 50 });
