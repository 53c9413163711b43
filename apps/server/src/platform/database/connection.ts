import pg from "pg";

/** One login on one database; `host` may be the folder of a socket. Carries a password: never log it. */
export type Connection = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly ssl?: pg.ClientConfig["ssl"];
};

/** Reads an address such as `postgres://user:password@host:5432/database?sslmode=require`. */
export function connectionFrom(url: string): Connection {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url });
  return {
    host,
    port,
    user: user ?? "",
    password: typeof password === "string" ? password : "",
    database: database ?? "",
    ...(ssl ? { ssl } : {}),
  };
}

/** An address for tools that want one; with the password, so never for a log. */
export function urlOf({ host, port, user, password, database }: Connection): string {
  const login = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`;
  return `postgres://${login}@${encodeURIComponent(host)}:${port}/${encodeURIComponent(database)}`;
}
