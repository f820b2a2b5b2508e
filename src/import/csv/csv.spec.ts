import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import type { HistorySource } from "../source"
import { openRequests, openTickets } from "./csv-sources"

const NOW = new Date("2026-11-29T12:00:00Z")

describe("a file of history", () => {
  const directory = mkdtempSync(join(tmpdir(), "after-sales-csv-"))
  const path = join(directory, "history.csv")

  afterAll(() => rmSync(directory, { recursive: true, force: true }))

  const write = (...lines: string[]) => writeFileSync(path, lines.join("\n"))

  /** Such as `line 2 request/1 (2)` for a case of two lines of goods, and `line 3 missing` for one that does not fit. */
  async function read(source: HistorySource): Promise<string[]> {
    const said: string[] = []
    for await (const { place, read: one } of source.cases(NOW)) {
      const what = one.fits
        ? `${one.value.source_key} (${one.value.lines.length})`
        : one.misfits.map(({ code }) => code).join(" ")
      said.push(`${place} ${what}`)
    }
    await source.close()
    return said
  }

  const requests = async () => read(await openRequests(path))

  it("is read row by row, with rows of one request together", async () => {
    write(
      "number,kind,status,order_number,opened_at,item_title",
      "1,return,done,1001,2024-02-29,Cup",
      "1,,,,,Pot",
      "2,return,done,,2024-02-29,Cup",
      "3,claim,done,1003,2024-02-29,",
    )
    expect(await requests()).toEqual(["line 2 request/1 (2)", "line 4 missing", "line 5 request/3 (0)"])
  })

  it.each([";", "\t"])(
    "may have '%s' between its cells, a mark at its beginning and names as people write them",
    async (mark) => {
      const cells = [
        ["Number", " KIND ", '"status"', "order_number", "opened_at", "words"],
        ["1", "return", "done", "1001", "2024-02-29", '"Broken, said she"'],
      ]
      write("\uFEFF" + cells.map((row) => row.join(mark)).join("\r\n"))
      expect(await requests()).toEqual(["line 2 request/1 (0)"])
    },
  )

  it("tells of a row that is none, and goes on", async () => {
    write("number,status,customer_email,opened_at,subject", "1,done", "2,done,a@shop.test,2024-02-29,Hello")
    expect(await read(await openTickets(path))).toEqual(["line 2 unreadable_row", "line 3 ticket/2 (0)"])
  })

  it("counts the lines of words over several lines", async () => {
    write(
      "number,status,customer_email,opened_at,subject,words",
      '1,done,a@shop.test,2024-02-29,Hello,"One\nTwo"',
      "2,done,,2024-02-29,Hello,",
    )
    expect(await read(await openTickets(path))).toEqual(["line 3 ticket/1 (0)", "line 4 missing"])
  })

  it("does not gather more rows of one number than a request can have", async () => {
    const rows = Array.from({ length: 20_000 }, () => "1,return,done,1001,2024-02-29,Cup")
    write("number,kind,status,order_number,opened_at,item_title", ...rows, "2,return,done,1002,2024-02-29,Cup")
    expect(await requests()).toEqual(["line 2 too_long", "line 20002 request/2 (1)"])
  })

  it("is not begun with a column that is not known, or without one that is needed", async () => {
    write("number,kind,state,order_number,opened_at,number")
    await expect(openRequests(path)).rejects.toThrow(
      /column 'state' is not known .*column 'status' is missing; column 'number' stands there twice/,
    )
  })

  it("is not begun when it is not there", async () => {
    await expect(openRequests(join(directory, "no.csv"))).rejects.toThrow("ENOENT")
  })
})
