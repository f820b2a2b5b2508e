import { readFileSync } from "node:fs"
import { join } from "node:path"

import { REFUSAL_CODES } from "./refusal-code"

const documentation = readFileSync(join(__dirname, "../../../docs/refusals.md"), "utf8")

describe("the codes that storefronts branch on", () => {
  it.each(REFUSAL_CODES)("%s is documented", (code) => {
    expect(documentation).toMatch(new RegExp(`\\| \`${code}\` \\| .+ \\|`))
  })

  it("are not documented beyond the list", () => {
    const documented = [...documentation.matchAll(/^\| `([a-z_]+)` \|/gm)].map((match) => match[1])
    expect(documented.sort()).toEqual([...REFUSAL_CODES].sort())
  })
})
