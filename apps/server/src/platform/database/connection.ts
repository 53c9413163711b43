/** One login on one database; `host` may be the folder of a socket. Carries a password: never log it. */
export type Connection = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
};
