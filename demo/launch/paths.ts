import { join, resolve } from "node:path"

const root = resolve(__dirname, "../..")
const state = join(root, ".demo")

/** Where the demo keeps things. All of it can be deleted while the demo is not running; `--fresh` does. */
export const paths = {
  root,
  state,
  cluster: join(state, "cluster"),
  logs: join(state, "logs"),
  /** What the shop writes to its customers, a text file a letter. */
  mailbox: join(state, "mailbox"),
  mailboxProvider: join(root, "demo/mailbox/provider"),
  /** Pictures that customers and staff sent; nothing serves this folder. */
  pictures: join(state, "pictures"),
  /** How far the server's clock is ahead while the demo is seeded. */
  clock: join(state, "clock"),
  timeMachine: join(root, "demo/launch/time-machine.cjs"),
  /** Sessions of guests whom the check has let in. */
  guestSessions: join(state, "guest-sessions.json"),
  /** What READY said, while the demo runs. */
  ready: join(state, "ready.json"),
  /** Medusa serves the dashboard from here, whatever the configuration says. */
  dashboard: join(root, "public", "admin"),
} as const
