import { inflateSync } from "node:zlib"

import { MedusaError } from "@medusajs/framework/utils"

const HEADER = { woff: 44, sfnt: 12 } as const
const ENTRY = { woff: 20, sfnt: 16 } as const

/**
 * The font that a WOFF 1.0 file wraps (W3C WOFF File Format 1.0, §§ 4–5): the same tables, each unpacked once. The PDF
 * library reads WOFF by itself, and unpacks the table of outlines anew for every letter, which takes seconds.
 */
export function woffToSfnt(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The font of the warranty card is no WOFF file")
  }
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, HEADER.woff + index * ENTRY.woff))
  const directory = Buffer.alloc(HEADER.sfnt + count * ENTRY.sfnt)
  woff.copy(directory, 0, 4, 8) // flavour
  const power = Math.floor(Math.log2(count))
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(2 ** power * 16, 6)
  directory.writeUInt16BE(power, 8)
  directory.writeUInt16BE((count - 2 ** power) * 16, 10)
  let offset = directory.length
  tables.forEach(({ tag, checksum, data }, index) => {
    const at = HEADER.sfnt + index * ENTRY.sfnt
    directory.write(tag, at, "latin1")
    directory.writeUInt32BE(checksum, at + 4)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(data.length, at + 12)
    offset += padded(data.length)
  })
  return Buffer.concat([
    directory,
    ...tables.flatMap(({ data }) => [data, Buffer.alloc(padded(data.length) - data.length)]),
  ])
}

interface Table {
  readonly tag: string
  readonly checksum: number
  readonly data: Buffer
}

/** A table is kept as it is where packing would not have made it smaller. */
function readTable(woff: Buffer, at: number): Table {
  const offset = woff.readUInt32BE(at + 4)
  const packedLength = woff.readUInt32BE(at + 8)
  const length = woff.readUInt32BE(at + 12)
  const packed = woff.subarray(offset, offset + packedLength)
  return {
    tag: woff.toString("latin1", at, at + 4),
    checksum: woff.readUInt32BE(at + 16),
    data: packedLength < length ? inflateSync(packed) : packed,
  }
}

/** Tables begin at multiples of four bytes. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
