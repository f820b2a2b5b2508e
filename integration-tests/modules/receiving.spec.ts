import type { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"

import { listLate } from "../../src/modules/after-sales/commands/receiving/remind-staff"
import { listFindingsOfRma, listPendingFindings } from "../../src/modules/after-sales/queries/receiving/list-findings"
import { listStrayParcels } from "../../src/modules/after-sales/queries/receiving/list-stray-parcels"
import { readingOf, type Reading } from "../../src/modules/after-sales/transaction"
import { createTables } from "../../tooling/crowd/create-tables"
import { createDatabase } from "../support/database"
import { measurePlans } from "../support/measure-plans"

const ROWS = 50_000
const PAGE = 20
const GROWING = ["parcel_finding", "stray_parcel"]
const NOW = new Date("2026-06-01T00:00:00Z")

describe("among fifty thousand findings and parcels", () => {
  let orm: MikroORM
  let reading: Reading

  beforeAll(async () => {
    orm = await createTables(await createDatabase("findings"))
    await orm.em.execute(
      `insert into parcel_finding (id, rma_id, kind, status, quantity, words, found_at, due_at)
       select 'pfnd_' || lpad(n::text, 9, '0'), 'rma_' || n, 'other_item',
              case when n % 100 = 0 then 'open' else 'sent_back' end, 1, 'A phone', now(),
              case when n % 100 = 0 then timestamptz '2026-01-01' + n * interval '1 minute' end
         from generate_series(1, ${ROWS}) n`,
    )
    await orm.em.execute(
      `insert into stray_parcel (id, status, tracking_number, tracking_key, registered_at, closed_at)
       select 'spcl_' || lpad(n::text, 9, '0'), case when n % 100 = 0 then 'registered' else 'sent_back' end,
              'PX ' || n, 'PX' || n, now(), case when n % 100 <> 0 then now() end
         from generate_series(1, ${ROWS}) n`,
    )
    await orm.em.execute("vacuum analyze parcel_finding, stray_parcel")
    reading = readingOf({ manager: orm.em.fork() })
  }, 300_000)

  afterAll(() => orm.close(true))

  type Question = (reading: Reading) => Promise<unknown>
  const halfway = { due_at: "2026-01-18T00:00:00Z", id: "pfnd_000025000" }
  const parcels = { statuses: ["registered"], tracking_number: null, before_id: null, limit: PAGE } as const

  it.each<[string, string, Question]>([
    [
      "what waits",
      "IDX_parcel_finding_due",
      (asked) => listPendingFindings(asked, { late_at: null, after: null, limit: PAGE }),
    ],
    [
      "what waits, halfway through",
      "IDX_parcel_finding_due",
      (asked) => listPendingFindings(asked, { late_at: NOW, after: halfway, limit: PAGE }),
    ],
    ["what came with a request", "IDX_parcel_finding_rma", (asked) => listFindingsOfRma(asked, "rma_700")],
    [
      "what staff are late with",
      "IDX_parcel_finding_unreminded",
      (asked) => listLate("parcel_finding")(asked, { now: NOW, tried: [], limit: PAGE }),
    ],
    [
      "the parcel in somebody's hands",
      "UQ_stray_parcel_tracking",
      (asked) =>
        asked.query(`select id from stray_parcel where tracking_key = ? and closed_at is null and deleted_at is null`, [
          "PX700",
        ]),
    ],
    ["parcels that are nobody's", "IDX_stray_parcel_status", (asked) => listStrayParcels(asked, parcels)],
  ])("finds %s by %s, without reading them all", async (_, index, ask) => {
    const plans = await measurePlans(reading, ask)
    expect(plans.flatMap(({ indexes }) => indexes)).toContain(index)
    const scanned = plans.flatMap(({ tables_scanned }) => tables_scanned)
    expect(scanned.filter((table) => GROWING.includes(table))).toEqual([])
    expect(plans.reduce((total, { rows_read }) => total + rows_read, 0)).toBeLessThan(20 * PAGE)
  })
})
