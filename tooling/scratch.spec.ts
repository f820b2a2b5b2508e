import { mkdirSync, readdirSync, rmSync, utimesSync } from "node:fs"
import { join } from "node:path"

import { makeScratch } from "./scratch"

/** No process has this number: it is above what any system hands out. */
const NOBODY = 99_999_999

describe("a scratch directory", () => {
  let parent: string

  beforeEach(() => {
    parent = makeScratch("spec")
  })

  afterEach(() => rmSync(parent, { recursive: true, force: true }))

  function leave(name: string, hoursAgo: number): string {
    const path = join(parent, name)
    mkdirSync(path)
    const then = new Date(Date.now() - hoursAgo * 3_600_000)
    utimesSync(path, then, then)
    return name
  }

  it("takes away what killed processes left, and nothing else", () => {
    leave(`after-sales-db-${NOBODY}-abc`, 2)
    const kept = [
      leave(`after-sales-db-${process.pid}-abc`, 2),
      leave(`after-sales-db-${NOBODY}-def`, 0),
      leave("after-sales-0123456789ab", 2),
      leave("somebody-elses", 2),
    ]
    const made = makeScratch("db", parent)
    expect(readdirSync(parent).map((name) => join(parent, name))).toEqual(
      expect.arrayContaining([made, ...kept.map((name) => join(parent, name))]),
    )
    expect(readdirSync(parent)).toHaveLength(kept.length + 1)
  })
})
