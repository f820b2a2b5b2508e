import { createServer } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"

import { type MedusaProcess, tailOf } from "./medusa"

/** Loopback only: the demo has a password that everybody can read. */
export const HOST = "127.0.0.1"

export async function assertPortIsFree(port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once("error", () => reject(new Error(`Port ${port} is taken. Choose another: PORT=9001 npm run demo`)))
    probe.listen(port, HOST, () => probe.close(() => resolve()))
  })
}

/** Waits until the server answers. Throws with its last words if it ends instead. */
export async function untilHealthy(server: MedusaProcess, baseUrl: string): Promise<void> {
  const ended = server.exited.then((status) => {
    throw new Error(`The server ended before it was ready (status ${status}).\n${tailOf(server.logFile)}`)
  })
  ended.catch(() => undefined)
  while (!(await Promise.race([answers(`${baseUrl}/health`), ended]))) await Promise.race([sleep(100), ended])
}

/** Whether the server behind this address is there and well. */
export async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}
