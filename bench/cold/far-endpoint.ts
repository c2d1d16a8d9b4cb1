import { request } from 'node:http';
import { createServer } from 'node:https';
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net';

/** How far away a service is. */
export interface Distance {
  /** Milliseconds from the last byte of a request to the first of its answer. */
  readonly answer: number;
  /** Milliseconds of one round trip on the network: TCP's handshake and TLS's each take one. */
  readonly roundTrip: number;
}

export interface FarEndpoint {
  readonly url: string;
  /** Connections that were opened. */
  readonly connections: number;
  /** Requests that came. */
  readonly requests: number;
  close(): void;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Passes bytes on after half a round trip. */
const delay = (from: Socket, to: Socket, milliseconds: number): void => {
  from.on('data', (chunk) => setTimeout(() => to.writable && to.write(chunk), milliseconds));
  from.on('close', () => setTimeout(() => to.destroy(), milliseconds));
  from.on('error', () => to.destroy());
};

/** TLS in front of the local AWS, as far away as AWS is: the SDK loads another HTTP stack for plain http. */
export const openFarEndpoint = async (
  awsUrl: string,
  { key, certificate }: { readonly key: string; readonly certificate: string },
  { answer, roundTrip }: Distance,
): Promise<FarEndpoint> => {
  let requests = 0;
  let connections = 0;
  const secure = createServer({ key, cert: certificate }, (incoming, outgoing) => {
    requests += 1;
    const onward = request(
      awsUrl + incoming.url,
      { method: incoming.method, headers: incoming.headers },
      (answered) => {
        setTimeout(() => {
          outgoing.writeHead(answered.statusCode ?? 500, answered.headers);
          answered.pipe(outgoing);
        }, answer);
      },
    );
    incoming.pipe(onward);
  });
  const securePort = await listen(secure);
  const sockets = new Set<Socket>();
  const network = createTcpServer((near) => {
    connections += 1;
    const far = connect(securePort, '127.0.0.1');
    sockets.add(near).add(far);
    // A hop that held small writes back for an acknowledgement (Nagle) would add 40 ms that no network does.
    near.setNoDelay();
    far.setNoDelay();
    // Loopback's own handshake takes no time; here it takes a round trip.
    near.pause();
    setTimeout(() => near.resume(), roundTrip);
    delay(near, far, roundTrip / 2);
    delay(far, near, roundTrip / 2);
  });
  const port = await listen(network);
  return {
    url: `https://localhost:${port}`,
    get connections() {
      return connections;
    },
    get requests() {
      return requests;
    },
    close: () => {
      for (const socket of sockets) {
        socket.destroy();
      }
      network.close();
      secure.close();
    },
  };
};
