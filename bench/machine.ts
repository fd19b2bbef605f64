/**
 * What it was measured on, in one line, so that figures of two machines are never compared by
 * mistake.
 */
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

export function machine(): string {
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  return [
    cpus()[0]?.model.trim() ?? 'unknown processor',
    `${String(cpus().length)} cores`,
    `${String(gibibytes)} GiB`,
    `${platform()} ${arch()}`,
    `node ${process.version}`,
    `load ${loadavg()[0]?.toFixed(1) ?? 'unknown'} before the start`,
  ].join(', ');
}
