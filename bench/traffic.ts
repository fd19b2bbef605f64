/** What goes over the wire for a page, as the browser counts it: headers and compressed bodies. */
import type CDP from 'chrome-remote-interface';

interface Arrived {
  readonly atSeconds: number;
  readonly bytes: number;
}

export class Traffic {
  private readonly asked: number[] = [];
  private readonly arrived: Arrived[] = [];

  constructor({ Network }: CDP.Client) {
    Network.requestWillBeSent(({ timestamp, request }) => {
      if (!request.url.startsWith('data:')) this.asked.push(timestamp);
    });
    Network.loadingFinished(({ timestamp, encodedDataLength }) => {
      this.arrived.push({ atSeconds: timestamp, bytes: encodedDataLength });
    });
  }

  /** Requests begun within so many ms of the first. */
  requestsBy(ms: number): number {
    return this.asked.filter((at) => at <= this.end(ms)).length;
  }

  /** kB (1000 bytes) that had come whole within so many ms of the first request. */
  kilobytesBy(ms: number): number {
    const bytes = this.arrived
      .filter(({ atSeconds }) => atSeconds <= this.end(ms))
      .reduce((sum, one) => sum + one.bytes, 0);
    return bytes / 1000;
  }

  private end(ms: number): number {
    return (this.asked[0] ?? 0) + ms / 1000;
  }
}
