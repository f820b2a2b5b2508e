import { createWriteStream } from "node:fs"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

const HEADER = "number,kind,status,order_number,customer_email,opened_at,currency,refunded,words,item_title,item_sku"
const KINDS = ["return", "exchange", "claim", "repair", "refund"] as const

/** Writes a file of `rows` past requests, all of which fit, for tests and benchmarks of moving in. */
export async function writePastRequests(path: string, rows: number): Promise<void> {
  function* lines(): Generator<string> {
    yield `${HEADER}\n`
    for (let n = 1; n <= rows; n += 1) {
      const day = String(1 + (n % 28)).padStart(2, "0")
      const buyer = `buyer-${n % 1_000}@example.com`
      const words = `"The handle came off, she says; it is the ${n}th cup of this kind"`
      yield `${n},${KINDS[n % 5]},done,${1_000 + n},${buyer},2023-05-${day},EUR,${n % 100}.50,${words},Cup,CUP-${n % 50}\n`
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(path))
}
