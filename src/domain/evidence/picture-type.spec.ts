import { recognisePicture } from "./picture-type"

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))))

describe("the type of an upload", () => {
  it.each([
    ["image/jpeg", bytes([0xff, 0xd8, 0xff, 0xe1], "Exif")],
    ["image/png", bytes([0x89], "PNG\r\n", [0x1a], "\n")],
    ["image/webp", bytes("RIFF", [1, 2, 3, 4], "WEBPVP8 ")],
  ])("is told by its first bytes: %s", (type, content) => {
    expect(recognisePicture(content)).toBe(type)
  })

  it.each([
    ["nothing", bytes()],
    ["half a signature", bytes([0xff, 0xd8])],
    ["a sound file in the same container as WebP", bytes("RIFF", [1, 2, 3, 4], "WAVEfmt ")],
    ["SVG", bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ["HTML", bytes("<!doctype html>")],
    ["PDF", bytes("%PDF-1.7")],
    ["GIF", bytes("GIF89a")],
    ["a zip", bytes("PK", [3, 4])],
    ["a JPEG behind something else", bytes("x", [0xff, 0xd8, 0xff])],
  ])("is unknown for %s", (_, content) => {
    expect(recognisePicture(content)).toBeNull()
  })
})
