import { createHmac, timingSafeEqual } from "node:crypto"

/** A delivery that is older, or claims to be from the future, was recorded and is being played again. */
const WINDOW_SECONDS = 5 * 60
const HEADER = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/

export interface Delivery {
  /** `t=<epoch seconds>,v1=<hex>`, where v1 is HMAC-SHA-256 over `<t>.<body>`. */
  readonly header: string | undefined
  /** As it came over the wire. */
  readonly body: Buffer
}

/** Whether somebody who knows the secret made this delivery, within the last five minutes. */
export function isSigned({ header, body }: Delivery, secret: string, now: Date): boolean {
  const [, at = "", given = ""] = HEADER.exec(header ?? "") ?? []
  if (given === "" || Math.abs(now.getTime() / 1000 - Number(at)) > WINDOW_SECONDS) return false
  const expected = createHmac("sha256", secret).update(`${at}.`).update(body).digest()
  return timingSafeEqual(expected, Buffer.from(given, "hex"))
}
