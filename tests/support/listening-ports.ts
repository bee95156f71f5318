import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const LISTEN = '0A';

/** Addresses and ports that a process listens on over TCP, such as `127.0.0.1:7687` (proc_pid_net(5)); Linux only. */
export function listeningPorts(pid: number): readonly string[] {
  const inodes = new Set(
    readdirSync(`/proc/${pid}/fd`).map((name) => {
      try {
        return /^socket:\[(\d+)\]$/u.exec(readlinkSync(`/proc/${pid}/fd/${name}`))?.[1];
      } catch {
        return undefined; // closed meanwhile
      }
    }),
  );
  return ['tcp', 'tcp6'].flatMap((table) =>
    readFileSync(`/proc/${pid}/net/${table}`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/u))
      .filter((fields) => fields[3] === LISTEN && inodes.has(fields[9]))
      .map((fields) => toAddress(fields[1] ?? '')),
  );
}

/** The kernel prints each 32-bit word of an address with its bytes reversed; an IPv4 address may stand in an IPv6 one. */
function toAddress(printed: string): string {
  const [address = '', port = ''] = printed.split(':');
  const bytes = (address.slice(-8).match(/../gu) ?? []).toReversed().map((byte) => Number.parseInt(byte, 16));
  const isVersion4 = address.length === 8 || address.startsWith('0000000000000000FFFF0000');
  return `${isVersion4 ? bytes.join('.') : address}:${Number.parseInt(port, 16)}`;
}
