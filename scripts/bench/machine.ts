import { arch, cpus, loadavg, platform, release } from 'node:os';

/** What the figures were measured on, and how busy it was: without it they mean nothing. */
export function machine(): string {
  const processors = cpus();
  const [load = 0] = loadavg();
  return [
    `${platform()} ${release()} ${arch()}, ${processors.length} x ${processors[0]?.model ?? 'unknown processor'}`,
    `Node ${process.version}, load ${load.toFixed(1)}`,
  ].join('; ');
}
