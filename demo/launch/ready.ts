import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"

import type { DemoShop } from "../seed/demo-shop"
import { CUSTOMER_PASSWORD } from "../seed/people/customers"
import type { ShopFacts } from "../seed/shop/shop"
import { paths } from "./paths"
import { answers } from "./server"

/** Staff of the demo. */
export const ADMIN = { email: "admin@demo.test", password: "longhand-demo" }

/** What the READY line tells about a demo. */
export interface Ready extends Pick<DemoShop, "publishable_key" | "orders" | "requests"> {
  readonly admin_url: string
  readonly store_url: string
  readonly email: string
  readonly password: string
  readonly customer_password: string
  /** Folder with the letters to customers. */
  readonly mailbox: string
}

/** A demo that runs, and the ids that its check works with. */
export interface ReadyDemo {
  readonly ready: Ready
  readonly facts: ShopFacts
}

export function toReadyDemo({ publishable_key, orders, requests, facts }: DemoShop, port: number): ReadyDemo {
  const url = `http://localhost:${port}`
  const ready: Ready = {
    admin_url: `${url}/app`,
    store_url: url,
    ...ADMIN,
    publishable_key,
    customer_password: CUSTOMER_PASSWORD,
    mailbox: paths.mailbox,
    orders,
    requests,
  }
  return { ready, facts }
}

/** Says that the demo is ready, to people on the last line and to `--check` in a file. */
export function announce(demo: ReadyDemo, output: NodeJS.WriteStream): void {
  writeFileSync(paths.ready, JSON.stringify(demo))
  output.write(`READY ${JSON.stringify(demo.ready)}\n`)
}

/** Unsaid when the demo ends. */
export function unannounce(): void {
  rmSync(paths.ready, { force: true })
}

/** The demo that runs in this directory, if one does: a file that outlived its demo is told by its server's silence. */
export async function findRunningDemo(): Promise<ReadyDemo | undefined> {
  if (!existsSync(paths.ready)) return undefined
  const demo = JSON.parse(readFileSync(paths.ready, "utf8")) as ReadyDemo
  return (await answers(`${demo.ready.store_url}/health`)) ? demo : undefined
}
