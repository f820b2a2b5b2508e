import fc from "fast-check"

import { cleanFilename } from "./clean-filename"

describe("the name of a picture", () => {
  it.each([
    ["IMG_2041.JPG", "IMG_2041.jpg"],
    ["../../etc/passwd", "passwd.jpg"],
    ["C:\\photos\\crack.jpeg.exe", "crack.jpeg.jpg"],
    ["../../.ssh/", "picture.jpg"],
    ["..", "picture.jpg"],
    ["", "picture.jpg"],
    ['a"; filename="b.html', "a; filename=b.jpg"],
    ["line\r\nSet-Cookie: x=1.jpg", "lineSet-Cookie x=1.jpg"],
    ["evil\u202egpj.exe", "evilgpj.jpg"],
    ["破损.png", "破损.jpg"],
    ["half \ud83d.png", "half.jpg"],
  ])("%j becomes %j", (given, shown) => {
    expect(cleanFilename(given, "image/jpeg")).toBe(shown)
  })

  it("is short, in one line, and no path, whatever it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (given) => {
        const shown = cleanFilename(given, "image/webp")
        expect(shown).toMatch(/^[^\p{Control}\p{Surrogate}/\\"]+\.webp$/u)
        expect([...shown].length).toBeLessThanOrEqual(105)
      }),
    )
  })
})
