import sharp, { type Sharp } from "sharp"

import type { PictureType } from "../../domain/evidence/picture-type"
import { RefusalError } from "../../modules/after-sales/refusal-error"

/** Enough to see a hairline crack in a picture of the whole thing. */
const LONGEST_SIDE = 4096
const SECONDS = 20

export interface PreparedPicture {
  readonly content: Buffer
  readonly width: number
  readonly height: number
}

/**
 * Decodes a picture, turns it upright and writes it anew in its own type. Only pixels survive: no place, time, camera or
 * thumbnail (Exif, XMP, IPTC), and nothing that was hidden behind or between them. The size that its header claims is
 * looked at before anything is decoded, so that a few kilobytes cannot ask for gigabytes.
 *
 * @throws RefusalError for what cannot be decoded, is cut off, or has too many pixels
 */
export async function preparePicture(
  content: Buffer,
  type: PictureType,
  { megapixels }: { readonly megapixels: number },
): Promise<PreparedPicture> {
  const picture = sharp(content, { limitInputPixels: megapixels * 1_000_000, failOn: "error" })
    .timeout({ seconds: SECONDS })
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
  try {
    const { data, info } = await inType(picture, type).toBuffer({ resolveWithObject: true })
    return { content: data, width: info.width, height: info.height }
  } catch {
    throw new RefusalError([
      {
        code: "evidence_unreadable",
        message: `The picture is damaged, or has more than ${megapixels} million pixels.`,
        field: "file",
        facts: { megapixels },
      },
    ])
  }
}

function inType(picture: Sharp, type: PictureType): Sharp {
  if (type === "image/png") return picture.png()
  if (type === "image/webp") return picture.webp({ quality: 85 })
  return picture.jpeg({ quality: 85 })
}
