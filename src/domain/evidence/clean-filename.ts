import type { PictureType } from "./picture-type"

const EXTENSIONS: Readonly<Record<PictureType, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
}
const LONGEST = 100
/** Control characters, halves of surrogate pairs, marks that turn the reading direction, and what means something in a path. */
const UNWANTED = /[\p{Control}\p{Surrogate}\p{Format}"*:<>?|]/gu

export function extensionOf(type: PictureType): string {
  return EXTENSIONS[type]
}

/**
 * The name a picture is shown and downloaded under: no folders, nothing invisible, and the ending that its content
 * really has. It names no file in storage.
 *
 * @example
 * cleanFilename("C:\\photos\\crack.jpeg.exe", "image/png") // "crack.jpeg.png"
 * cleanFilename("../../.ssh/", "image/jpeg") // "picture.jpg"
 */
export function cleanFilename(given: string, type: PictureType): string {
  const base = given.split(/[/\\]/).at(-1) ?? ""
  const name = base
    .replace(UNWANTED, "")
    .replace(/\.[^.]*$/, "")
    .replace(/^[.\s]+|[.\s]+$/g, "")
  const shown = Array.from(name).slice(0, LONGEST).join("").trim()
  return `${shown === "" ? "picture" : shown}.${extensionOf(type)}`
}
