import { parseArgs } from "node:util"

export interface DemoOptions {
  /** Forget everything the demo keeps and start over. */
  readonly isFresh: boolean
  /** Live the story against the running demo instead of starting one. */
  readonly isCheck: boolean
  readonly port: number
  /** A database to use instead of the embedded one. */
  readonly databaseUrl: string | undefined
}

const DEFAULT_PORT = 9000

/** Reads the command line and the environment; throws with a sentence for a person. */
export function parseDemoOptions(args: readonly string[], env: NodeJS.ProcessEnv): DemoOptions {
  const flag = { type: "boolean", default: false } as const
  const { values } = parseArgs({ args: [...args], options: { fresh: flag, check: flag } })
  return {
    isFresh: values.fresh,
    isCheck: values.check,
    port: parsePort(env.PORT),
    databaseUrl: parseDatabaseUrl(env.DATABASE_URL),
  }
}

function parsePort(value: string | undefined): number {
  if (!value) return DEFAULT_PORT
  const port = Number(value)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is "${value}"; it must be a whole number from 1 to 65535.`)
  }
  return port
}

/** Medusa turns TLS on for every host that is not called `localhost`. */
function parseDatabaseUrl(value: string | undefined): string | undefined {
  if (!value) return undefined
  if (!URL.canParse(value))
    throw new Error("DATABASE_URL is not a URL like postgres://user:password@localhost:5432/demo.")
  const url = new URL(value)
  if (url.hostname === "127.0.0.1") url.hostname = "localhost"
  return url.href
}
