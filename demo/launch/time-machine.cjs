"use strict"

/**
 * Preloaded into the server while the demo is seeded: three weeks of conversation are lived through the real routes,
 * and each answer has to be given at its own hour. The file named by DEMO_CLOCK holds how many milliseconds the
 * server's clock is ahead of the real one; once the file is gone the clock is the real one for good.
 *
 * A job that is to run at the next full minute of the real clock would be put off by as long as the server lives in the
 * past, and long enough to overflow the timer that it would run without a pause: such timers keep to the real clock.
 */
const { readFileSync } = require("node:fs")

const READ_EVERY_MS = 5
const MINUTE_MS = 60_000

const file = process.env.DEMO_CLOCK
if (file) {
  const RealDate = Date
  let offset = 0
  let readAt = -Infinity
  let isSeeding = true

  const readOffset = () => {
    const elapsed = performance.now()
    if (!isSeeding || elapsed - readAt < READ_EVERY_MS) return offset
    readAt = elapsed
    try {
      offset = Number(readFileSync(file, "utf8"))
    } catch {
      isSeeding = false
      offset = 0
    }
    return offset
  }
  const now = () => RealDate.now() + readOffset()

  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, self) => Reflect.construct(target, args.length === 0 ? [now()] : args, self),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
  })

  const toRealDelay = (delay) => {
    const behind = -readOffset()
    return behind > MINUTE_MS && delay > behind ? delay - behind : delay
  }
  globalThis.setTimeout = new Proxy(setTimeout, {
    apply: (target, self, [callback, delay, ...given]) =>
      Reflect.apply(target, self, [callback, toRealDelay(delay), ...given]),
  })
}
