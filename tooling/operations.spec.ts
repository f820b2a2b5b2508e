import { readFileSync } from "node:fs"
import { join } from "node:path"

import { DISCREPANCY_KINDS } from "../src/domain/reconcile/words"

const manual = readFileSync(join(__dirname, "..", "docs", "operations.md"), "utf8")

describe("the operator's manual", () => {
  it.each(DISCREPANCY_KINDS)("says once what the sweep does about %s", (kind) => {
    const rows = manual.split("\n").filter((line) => line.startsWith("|") && line.includes(`\`${kind}\``))
    expect(rows).toHaveLength(1)
  })
})
