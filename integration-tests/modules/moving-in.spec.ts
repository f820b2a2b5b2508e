import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import importHistory from "../../src/import/import-history"
import { describeCases } from "../../src/import/medusa-v1/describe-cases.fixtures"
import { OLD_SHOP_CASES } from "../../src/import/medusa-v1/old-shop.fixtures"
import { openDatabase } from "../../src/import/medusa-v1/open-database"
import { openV1 } from "../../src/import/medusa-v1/open-v1"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { setSerial } from "../../src/modules/after-sales/commands/warranty/set-serial"
import {
  listImportedCases,
  type ListImportedCases,
} from "../../src/modules/after-sales/queries/import/list-imported-cases"
import { listWarranties } from "../../src/modules/after-sales/queries/warranty/list-warranties"
import { writePastRequests } from "../../tooling/past-requests"
import { OLD_SHOPS, type OldShop } from "../support/old-shops"

jest.setTimeout(120_000)

const HEADER = "number,kind,status,order_number,customer_email,opened_at,words"

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer, dbConnection }) => {
    const home = process.cwd()
    let container: MedusaContainer
    let directory: string

    beforeEach(() => {
      container = getContainer()
      directory = mkdtempSync(join(tmpdir(), "after-sales-moving-"))
      // The report is written where the command is run.
      process.chdir(directory)
    })

    afterEach(() => {
      process.chdir(home)
      rmSync(directory, { recursive: true, force: true })
    })

    const write = (...lines: string[]) => writeFileSync("requests.csv", [HEADER, ...lines].join("\n"))

    /** The summary in figures: read, kept, there already, misfits. */
    async function command(...args: string[]): Promise<number[]> {
      let said = ""
      const spy = jest.spyOn(process.stdout, "write").mockImplementation((text) => Boolean((said += String(text))))
      try {
        await importHistory({ container, args })
      } finally {
        spy.mockRestore()
      }
      return (said.match(/^ {2}\d+/gm) ?? []).map(Number)
    }

    const rows = async () => (await dbConnection.raw("select * from imported_case order by id")).rows
    const count = async (table: string): Promise<number> =>
      (await dbConnection.raw(`select count(*)::int as n from "${table}"`)).rows[0].n
    const report = (source: string) => readFileSync(`${source}-misfits.csv`, "utf8").trim().split("\n")

    describe("moving in from a file", () => {
      it("says first what it would do, and keeps nothing of it", async () => {
        write("1,return,done,1001,a@shop.test,2024-02-29,", "2,return,done,,b@shop.test,2024-02-29,")
        expect(await command("dry-run", "requests", "requests.csv")).toEqual([2, 1, 0, 1])
        expect(await rows()).toEqual([])
        expect(report("csv")).toEqual([
          expect.stringContaining("place,field,code,message"),
          "line 3,order_number,missing,Is empty.",
        ])
        expect(await command("run", "requests", "requests.csv")).toEqual([2, 1, 0, 1])
        expect(await rows()).toMatchObject([{ source: "csv", source_key: "request/1", order_number: "1001" }])
      })

      it("keeps a row once, however often it is run", async () => {
        write("1,return,done,1001,a@shop.test,2024-02-29,", "2,claim,unfinished,1002,,2024-02-29,")
        await command("run", "requests", "requests.csv")
        const before = await rows()
        expect(await command("run", "requests", "requests.csv")).toEqual([2, 0, 2, 0])
        expect(await rows()).toEqual(before)
      })

      it("never writes over a case, says so, and takes it anew when its source is forgotten", async () => {
        write("1,return,unfinished,1001,a@shop.test,2024-02-29,")
        await command("run", "requests", "requests.csv")
        write("1,return,done,1001,a@shop.test,2024-02-29,")
        expect(await command("dry-run", "requests", "requests.csv")).toEqual([1, 0, 0, 1])
        expect(await command("run", "requests", "requests.csv")).toEqual([1, 0, 0, 1])
        expect(report("csv")[1]).toContain("line 2,,key_taken")
        expect(await rows()).toMatchObject([{ state: "unfinished" }])
        await command("forget", "csv")
        expect(await command("run", "requests", "requests.csv")).toEqual([1, 1, 0, 0])
        expect(await rows()).toMatchObject([{ state: "done" }])
      })

      it.each(["dry-run", "run"])("finds a number that comes twice, near or far, in a %s", async (verb) => {
        const others = Array.from({ length: 1_200 }, (_, n) => `x${n},return,done,1001,,2024-02-29,`)
        const [first, near, far] = ["First", "Near", "Far"].map((words) => `1,return,done,1001,,2024-02-29,${words}`)
        write(...[first, others[0], near, ...others.slice(2), far, others[1], first].map(String))
        expect(await command(verb, "requests", "requests.csv")).toEqual([1_204, 1_201, 1, 2])
      })

      it("keeps sources apart, and forgets one of them", async () => {
        write("1,return,done,1001,a@shop.test,2024-02-29,")
        await command("run", "requests", "requests.csv", "old-desk")
        await command("run", "requests", "requests.csv", "older-desk")
        expect(await count("imported_case")).toBe(2)
        await command("forget", "old-desk")
        expect(await rows()).toMatchObject([{ source: "older-desk" }])
      })

      it("makes nobody's work of it", async () => {
        write("1,return,unfinished,1001,a@shop.test,2020-02-29,")
        await command("run", "requests", "requests.csv")
        for (const table of ["rma", "support_ticket", "sla_clock", "outbox_message", "payout", "order", "return"]) {
          expect({ table, rows: await count(table) }).toEqual({ table, rows: 0 })
        }
      })
    })

    describe("warranties that still cover something", () => {
      const WARRANTIES = "number,plan,title,sku,serial,order_number,customer_email,delivered_on,ends_on"
      const file = (...lines: string[]) => writeFileSync("warranties.csv", [WARRANTIES, ...lines].join("\n"))
      const alive = async () =>
        (await dbConnection.raw("select * from warranty where deleted_at is null order by import_key")).rows
      const find = (search: string) =>
        container.resolve(AFTER_SALES_MODULE).ask(listWarranties, {
          ...{ statuses: [], order_id: null, customer_id: null, product_id: null, search },
          ...{ viewer: "anyone", before_id: null, limit: 10 },
        })

      beforeEach(async () => {
        const afterSales = container.resolve(AFTER_SALES_MODULE)
        const plan = await afterSales.createWarrantyPlans({ code: "shop", name: "Shop" })
        await afterSales.createWarrantyPlanVersions({
          ...{ plan_id: plan.id, version: 1, status: "published", published_at: new Date("2026-01-01T00:00:00Z") },
          ...{ period_unit: "years", period_count: 2, provider: "shop", cost_bearer: "shop" },
          ...{ covers_parts: true, covers_labour: true, remedies: ["repair"] },
        })
      })

      it("are rehearsed, kept once, and found by code and serial number like any other", async () => {
        file(
          "W-1,shop,Rice cooker,RC3,sn 100,1001,Ann@shop.test,2025-11-02,",
          "W-2,shop,Rice cooker,RC3,,1001,,2025-11-02,2029-01-31",
          "W-3,gold,Rice cooker,RC3,,1001,,2025-11-02,",
          "W-4,shop,Rice cooker,RC3,SN-100,1002,,2025-11-02,",
        )
        expect(await command("dry-run", "warranties", "warranties.csv")).toEqual([4, 2, 0, 2])
        expect(await alive()).toEqual([])
        expect(report("csv").slice(1)).toEqual([
          expect.stringContaining("line 4,plan,plan_unknown"),
          expect.stringContaining("line 5,serial,serial_taken"),
        ])
        expect(await command("run", "warranties", "warranties.csv")).toEqual([4, 2, 0, 2])
        expect(await command("run", "warranties", "warranties.csv")).toEqual([4, 0, 2, 2])
        const kept = await alive()
        expect(kept).toMatchObject([
          { import_key: "warranty/W-1", email: "ann@shop.test", ends_on: "2027-11-02", order_id: null },
          { import_key: "warranty/W-2", serial: null, ends_on: "2029-01-31" },
        ])
        expect(await find("SN100")).toMatchObject([
          { id: kept[0].id, serial_source: "import", covers: [{ plan_code: "shop", ends_on: "2027-11-02" }] },
        ])
        expect(await find(kept[1].claim_code.toLowerCase())).toMatchObject([{ id: kept[1].id }])
      })

      it("are never written over, and forgotten only where nothing has happened to them", async () => {
        file("W-1,shop,Rice cooker,,,1001,,2025-11-02,", "W-2,shop,Rice cooker,,,1001,,2025-11-02,")
        await command("run", "warranties", "warranties.csv")
        file("W-1,shop,Rice cooker,,,1001,,2025-11-03,")
        expect(await command("run", "warranties", "warranties.csv")).toEqual([1, 0, 0, 1])
        expect(report("csv")[1]).toContain("line 2,,key_taken")
        const [first] = await alive()
        const by = { actor: { type: "staff", id: "user_1" }, now: new Date() } as const
        await container.resolve(AFTER_SALES_MODULE).run(setSerial, { id: first.id, serial: "SN-7", ...by })
        await command("forget", "csv")
        expect(await alive()).toMatchObject([{ import_key: "warranty/W-1", serial: "SN-7" }])
      })

      it("of orders here get their serial numbers from a file, each once", async () => {
        const afterSales = container.resolve(AFTER_SALES_MODULE)
        const unit = { order_id: "order_1", order_display_id: 1042, line_item_id: "ordli_1", fulfillment_id: "ful_1" }
        for (const position of [0, 1]) {
          await afterSales.createWarranties({
            ...{ ...unit, position, ordinal: position, claim_code: `23456-789A${position}`, sku: "RC3" },
            ...{ title: "Rice cooker", delivered_on: "2026-11-02" },
          })
        }
        const serials = (...lines: string[]) =>
          writeFileSync("serials.csv", ["order_number,sku,unit,serial", ...lines].join("\n"))
        serials("#1042,RC3,1,SN-1", "1042,RC3,2,sn 1", "1042,RC3,3,SN-3", "1042,RC3,2,SN-2")
        expect(await command("dry-run", "serials", "serials.csv")).toEqual([4, 2, 0, 2])
        expect(await find("SN-1")).toEqual([])
        expect(await command("run", "serials", "serials.csv")).toEqual([4, 2, 0, 2])
        expect(report("csv").slice(1)).toEqual([
          expect.stringContaining("line 3,serial,serial_taken"),
          expect.stringContaining("line 4,order_number,unit_unknown"),
        ])
        serials("1042,RC3,1,SN 1", "1042,RC3,2,SN-9")
        expect(await command("run", "serials", "serials.csv")).toEqual([2, 0, 1, 1])
        expect(report("csv")[1]).toContain("unit_has_another_serial")
        expect(await find("sn2")).toMatchObject([{ ordinal: 1, serial_source: "import" }])
      })
    })

    describe.each(OLD_SHOPS)("moving in from a v1 shop on %s", (_, openOldShop) => {
      const NOW = new Date("2026-11-29T12:00:00Z")
      let address: string
      let oldShop: OldShop

      beforeAll(async () => {
        oldShop = await openOldShop()
        address = oldShop.address
        process.env.AFTER_SALES_IMPORT_DATABASE_URL = address
      })

      afterAll(async () => {
        delete process.env.AFTER_SALES_IMPORT_DATABASE_URL
        await oldShop.close()
      })

      it("reads everything that hangs on its cases", async () => {
        const source = await openV1(address)
        expect(await describeCases(source, NOW)).toEqual(OLD_SHOP_CASES)
        await source.close()
      })

      it("keeps what fits, once", async () => {
        expect(await command("dry-run", "medusa-v1")).toEqual([7, 6, 0, 1])
        expect(await command("run", "medusa-v1")).toEqual([7, 6, 0, 1])
        expect(await command("run", "medusa-v1")).toEqual([7, 0, 6, 1])
        expect(await count("imported_case")).toBe(6)
        expect(report("medusa-v1")[1]).toContain("return ret_3,order_id,order_unknown")
      })

      it("cannot write there, whoever tries", async () => {
        const database = await openDatabase(address)
        await expect(database.manager.query("delete from refund")).rejects.toThrow(/read.only transaction/i)
        await database.close()
        expect(await oldShop.query("select id from refund")).toHaveLength(2)
      })

      it("reads one state, whatever is sold meanwhile", async () => {
        const source = await openV1(address)
        await oldShop.query(`insert into refund (id, amount) values ('ref_9', 1)`)
        expect(await describeCases(source, NOW)).toHaveLength(OLD_SHOP_CASES.length)
        await source.close()
        await oldShop.query(`delete from refund where id = 'ref_9'`)
      })
    })

    describe("the imported history", () => {
      const list = (asked: Partial<ListImportedCases>) =>
        container.resolve(AFTER_SALES_MODULE).ask(listImportedCases, {
          ...{ customer_email: null, order_number: null, kind: null, after: null, limit: 100 },
          ...asked,
        })
      const numbers = async (asked: Partial<ListImportedCases>) => (await list(asked)).map(({ number }) => number)

      beforeEach(async () => {
        write(
          "1,return,done,1001,A@shop.test,2024-02-27,",
          "2,claim,done,1001,b@shop.test,2024-02-29,",
          "3,return,done,1002,a@shop.test,2024-02-28,",
        )
        await command("run", "requests", "requests.csv")
      })

      it("is listed by customer, order and kind, the newest first", async () => {
        expect(await numbers({})).toEqual(["2", "3", "1"])
        expect(await numbers({ customer_email: "a@Shop.test" })).toEqual(["3", "1"])
        expect(await numbers({ order_number: "1001" })).toEqual(["2", "1"])
        expect(await numbers({ order_number: "1001", kind: "return" })).toEqual(["1"])
      })

      it("is read page by page", async () => {
        const [last] = await list({ limit: 1 })
        const after = last ? { id: last.id, opened_at: last.opened_at.toISOString() } : null
        expect(await numbers({ after })).toEqual(["3", "1"])
      })

      it("is found by index among a hundred thousand", async () => {
        await dbConnection.raw(
          `insert into imported_case (id, source, source_key, kind, number, state, status, order_number, customer_email,
                                      opened_at, lines, pictures)
           select 'icase_' || n, 'crowd', 'request/' || n, 'return', n, 'done', 'done', n, 'buyer-' || n || '@example.com',
                  now(), '[]', '[]' from generate_series(1, 100000) n`,
        )
        await dbConnection.raw("analyze imported_case")
        const plan = async (where: string) =>
          JSON.stringify(
            (
              await dbConnection.raw(
                `explain select id from imported_case where deleted_at is null ${where}
                  order by opened_at desc, id desc limit 20`,
              )
            ).rows,
          )
        expect(await plan("and customer_email = 'buyer-7@example.com'")).toContain("IDX_imported_case_customer")
        expect(await plan("and order_number = '7'")).toContain("IDX_imported_case_order")
        expect(await plan("")).toContain("IDX_imported_case_opened")
      })
    })

    it("takes a file of 5,000 rows", async () => {
      await writePastRequests("requests.csv", 5_000)
      expect(await command("run", "requests", "requests.csv")).toEqual([5_000, 5_000, 0, 0])
    })
  },
})
