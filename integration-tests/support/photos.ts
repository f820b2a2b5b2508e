import { deflateSync, crc32 } from "node:zlib"

import sharp from "sharp"

import { uploadPhoto } from "../../demo/seed/requests/calls"
import type { Api } from "../../demo/seed/api"

let photos = 0

/** A small picture that no other test has sent. */
export async function buildPhoto({
  width = 64,
  height = 48,
}: { width?: number; height?: number } = {}): Promise<Buffer> {
  photos += 1
  const background = { r: photos % 256, g: Math.floor(photos / 256) % 256, b: 128 }
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()
}

/** A picture taken with the camera on its side, who made it and the place written into it. */
export async function buildTaggedPhoto(): Promise<Buffer> {
  return sharp(await buildPhoto({ width: 80, height: 40 }))
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: "SECRETCAM" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "54/1 5/1 39/1", GPSLongitudeRef: "E", GPSLongitude: "12/1 45/1 24/1" },
    })
    .toBuffer()
}

/** A sound PNG of some kilobytes that unpacks to `side` × `side` black pixels. */
export function buildPixelBomb(side: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([1, 0, 0, 0, 0], 8) // one bit a pixel, grey
  const rows = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side), { level: 9 })
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))])
}

/** The same request with a new picture for its items, as a reason asks for that somebody else is at fault for. */
export async function pictured<Request extends { readonly order_id: string; readonly items: readonly object[] }>(
  store: Api,
  request: Request,
) {
  const { id } = await uploadPhoto(store, request.order_id, await buildPhoto())
  return { ...request, items: request.items.map((item) => ({ ...item, evidence_ids: [id] })) }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
