import sharp from "sharp"

/** What a phone writes into a picture: who made it, and where it was taken (Tribsee's town hall). */
const TAGS = {
  IFD0: { Make: "Demo", Model: "Pocket camera", Orientation: "1" },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "54/1 5/1 39/1", GPSLongitudeRef: "E", GPSLongitude: "12/1 45/1 24/1" },
}

const [WIDTH, HEIGHT] = [960, 720]

/** A picture such as a phone takes: the thing on a table, a flaw in it, and the place in its Exif. */
export async function takePhoto(subject: string): Promise<Buffer> {
  return sharp(Buffer.from(draw(subject)))
    .jpeg({ quality: 82 })
    .withExif(TAGS)
    .toBuffer()
}

/** The form by which a picture is sent, with more fields where the route has any. */
export function formWith(photo: Buffer, fields: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append("file", new Blob([new Uint8Array(photo)], { type: "image/jpeg" }), "IMG_2041.jpg")
  return form
}

/** Every subject has a hue of its own, so that no two pictures are the same bytes. */
function draw(subject: string): string {
  const hue = [...subject].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7)
  const label = subject.replace(/[<&]/g, " ")
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <defs>
      <linearGradient id="wall" x2="0" y2="1">
        <stop offset="0" stop-color="hsl(${hue} 25% 92%)"/><stop offset="1" stop-color="hsl(${hue} 22% 80%)"/>
      </linearGradient>
      <radialGradient id="thing" cx="38%" cy="30%">
        <stop offset="0" stop-color="hsl(${hue} 60% 72%)"/><stop offset="1" stop-color="hsl(${hue} 55% 34%)"/>
      </radialGradient>
    </defs>
    <rect width="100%" height="100%" fill="url(#wall)"/>
    <rect y="520" width="100%" height="200" fill="hsl(32 35% 62%)"/>
    <ellipse cx="490" cy="566" rx="230" ry="34" fill="hsl(32 35% 40%)" opacity="0.5"/>
    <rect x="290" y="190" width="380" height="370" rx="70" fill="url(#thing)"/>
    <path d="M520 200l-34 84 46 40-62 92 30 44-24 96" fill="none" stroke="hsl(${hue} 60% 14%)" stroke-width="7"/>
    <circle cx="505" cy="350" r="150" fill="none" stroke="#e5484d" stroke-width="8" stroke-dasharray="26 16"/>
    <text x="40" y="680" font-family="sans-serif" font-size="34" fill="hsl(32 40% 22%)">${label}</text>
  </svg>`
}
