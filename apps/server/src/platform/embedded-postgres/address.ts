import { createServer } from "node:net";
import { join } from "node:path";
import type { ServerSettings } from "./server-settings.ts";

/** Where PostgreSQL listens: a folder with a socket, or this machine's own loopback address. */
export type Address = {
  readonly host: string;
  readonly port: number;
  readonly settings: ServerSettings;
};

const socketPort = 5432;
// Linux allows 107 bytes and macOS 103, each with a closing zero.
const longestSocketPath = process.platform === "linux" ? 107 : 103;

/** A socket that only we can open; a port on 127.0.0.1 where the path would be too long for one. */
export async function chooseAddress(socketFolder: string): Promise<Address> {
  const socket = join(socketFolder, `.s.PGSQL.${socketPort}`);
  if (Buffer.byteLength(socket) <= longestSocketPath) return socketAddress(socketFolder);
  return portAddress(await findFreePort());
}

/** The address of a running PostgreSQL, as its lock file tells it. */
export function addressFromLock(lockLines: readonly string[], socketFolder: string): Address {
  const listensOnPort = lockLines[5]?.trim();
  return listensOnPort ? portAddress(Number(lockLines[3])) : socketAddress(socketFolder);
}

function socketAddress(folder: string): Address {
  return {
    host: folder,
    port: socketPort,
    settings: {
      listen_addresses: "",
      port: String(socketPort),
      // Relative to the database folder: works too when that cannot be reached by its path.
      unix_socket_directories: "../socket",
    },
  };
}

function portAddress(port: number): Address {
  return {
    host: "127.0.0.1",
    port,
    settings: { listen_addresses: "127.0.0.1", port: String(port), unix_socket_directories: "" },
  };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
