import { createHmac } from "node:crypto"

import { isSigned } from "./is-signed"

const SECRET = "s".repeat(32)
const NOW = new Date("2026-11-20T12:00:00Z")
const seconds = NOW.getTime() / 1000
const body = Buffer.from('{"id":"1"}')

function sign(at: number, signed: Buffer = body, secret = SECRET): string {
  return `t=${at},v1=${createHmac("sha256", secret).update(`${at}.`).update(signed).digest("hex")}`
}

describe("a delivery", () => {
  it.each([
    ["now", sign(seconds), true],
    ["five minutes ago", sign(seconds - 300), true],
    ["longer ago: it is played again", sign(seconds - 301), false],
    ["in the future", sign(seconds + 301), false],
    ["over another body", sign(seconds, Buffer.from("{}")), false],
    ["with another secret", sign(seconds, body, "t".repeat(32)), false],
    ["with another time than was signed", sign(seconds).replace(/t=\d+/, `t=${seconds - 1}`), false],
    ["in another form", sign(seconds).toUpperCase(), false],
    ["not at all", undefined, false],
  ])("that was signed %s", (_, header, expected) => {
    expect(isSigned({ header, body }, SECRET, NOW)).toBe(expected)
  })
})
