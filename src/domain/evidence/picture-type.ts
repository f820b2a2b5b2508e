/**
 * What may be uploaded: pictures that every browser shows and that are decoded and written anew, so that nothing but
 * the picture itself is kept. SVG and PDF carry scripts, films and HEIC carry places that could not be taken out.
 */
export const PICTURE_TYPES = ["image/jpeg", "image/png", "image/webp"] as const
export type PictureType = (typeof PICTURE_TYPES)[number]

/** How a file of each type begins, as `[offset, bytes]` (ISO 10918-1 B.1.1.3; PNG 5.2; WebP container, RFC 9649 2.3). */
const SIGNATURES: Readonly<Record<PictureType, readonly (readonly [offset: number, bytes: readonly number[]])[]>> = {
  "image/jpeg": [[0, [0xff, 0xd8, 0xff]]],
  "image/png": [[0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]]],
  "image/webp": [
    [0, [0x52, 0x49, 0x46, 0x46]],
    [8, [0x57, 0x45, 0x42, 0x50]],
  ],
}

/** Tells the type by the first bytes, whatever the file is called; null for everything else. */
export function recognisePicture(content: Uint8Array): PictureType | null {
  const found = PICTURE_TYPES.find((type) =>
    SIGNATURES[type].every(([offset, bytes]) => bytes.every((byte, index) => content[offset + index] === byte)),
  )
  return found ?? null
}
