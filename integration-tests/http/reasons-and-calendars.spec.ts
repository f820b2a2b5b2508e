import type { AdminBusinessCalendar, AdminReason } from "../../src/types"
import { loadReturnRules } from "../../src/workflows/policy/load-return-rules"
import { runOnServer } from "../support/run-on-server"
import { faults, Settings } from "../support/settings"

jest.setTimeout(180_000)

interface OneReason {
  readonly reason: AdminReason
}

interface OneCalendar {
  readonly business_calendar: AdminBusinessCalendar
}

runOnServer({
  testSuite: ({ api, getContainer, dbConnection }) => {
    let settings: Settings

    beforeEach(async () => {
      settings = await Settings.open(api, getContainer())
    })

    const countRows = async (table: string) => {
      const { rows } = await dbConnection.raw(`select count(*)::int as n from ${table} where deleted_at is null`)
      return rows[0].n as number
    }

    describe("reasons", () => {
      const own = {
        code: "gift",
        label: "Unwanted gift",
        basis: "withdrawal",
        fault_party: "none",
        freight_payer: "customer",
      }

      it("stand on a return reason of core, which is made when there is none", async () => {
        const created = (await settings.post<OneReason>("/reasons", own)).data.reason
        const { data } = await api.get(`/admin/return-reasons/${created.return_reason_id}`, settings.staff)
        expect(data.return_reason).toMatchObject({ value: "gift", label: "Unwanted gift" })

        const changed = await settings.post<OneReason>(`/reasons/${created.id}`, {
          label: "A gift",
          is_active: false,
          evidence: ["description"],
        })
        expect(changed.data.reason).toMatchObject({ label: "A gift", is_active: false, evidence: ["description"] })
        const emptied = await settings.post<OneReason>(`/reasons/${created.id}`, { evidence: [] })
        expect(emptied.data.reason).toMatchObject({ label: "A gift", evidence: [] })
      })

      it("are linked to one that core has already", async () => {
        const made = await api.post("/admin/return-reasons", { value: "gift", label: "Present" }, settings.staff)
        const created = (await settings.post<OneReason>("/reasons", own)).data.reason
        expect(created).toMatchObject({ return_reason_id: made.data.return_reason.id, label: "Present" })
        expect(await countRows("return_reason")).toBe(1)
      })

      it("never make the customer pay for the merchant's fault, and leave nothing behind when refused", async () => {
        const unfair = { ...own, code: "broken", fault_party: "merchant" }
        expect(faults(await settings.post("/reasons", unfair))).toEqual(["reason_contradictory freight_payer"])
        expect(await countRows("return_reason")).toBe(0)
        expect(faults(await settings.post("/reasons", own).then(() => settings.post("/reasons", own)))).toEqual([
          "in_use code",
        ])
      })
    })

    describe("calendars", () => {
      const hours = {
        mon: [
          ["09:00", "12:00"],
          ["13:00", "18:00"],
        ],
      }
      const office = { name: "Office", definition: { time_zone: "Asia/Shanghai", hours } }

      it("keep hours, holidays and make-up days, and the first is the default", async () => {
        const extra_days = [{ on: "2026-10-10", hours: [["09:00", "18:00"]] }]
        const definition = { ...office.definition, holidays: ["2026-10-01"], extra_days }
        const created = (await settings.post<OneCalendar>("/business-calendars", { ...office, definition })).data
          .business_calendar
        expect(created).toMatchObject({ is_default: true, definition })
        const { id } = created

        const second = await settings.post<OneCalendar>("/business-calendars", {
          ...office,
          name: "Second",
          is_default: true,
        })
        expect(second.data.business_calendar).toMatchObject({ is_default: true })
        expect((await settings.get<OneCalendar>(`/business-calendars/${id}`)).data.business_calendar).toMatchObject({
          is_default: false,
        })

        const zone = async () => (await loadReturnRules(getContainer())).calendarOf(null).time_zone
        expect(await zone()).toBe("Asia/Shanghai")
        const { id: secondId } = second.data.business_calendar
        const moved = { ...office, is_default: true, definition: { ...office.definition, time_zone: "Europe/Berlin" } }
        await settings.post(`/business-calendars/${secondId}`, moved)
        expect(await zone()).toBe("Europe/Berlin")

        const saved = await settings.post<OneCalendar>(`/business-calendars/${id}`, {
          ...office,
          holiday_country: "DE",
          seed_holidays: true,
        })
        const { definition: seeded } = saved.data.business_calendar
        expect(seeded.extra_days).toEqual([])
        expect(seeded.holidays).toContain(`${new Date().getUTCFullYear() + 1}-12-25`)
      })

      it("are refused with every fault and its field", async () => {
        const definition = { time_zone: "Mars/Base", hours: { mon: [["09:00", "25:00"]] } }
        expect(faults(await settings.post("/business-calendars", { ...office, definition }))).toEqual([
          "calendar_time_zone_unknown definition.time_zone",
          "calendar_time_malformed definition.hours.mon.0.1",
        ])
        const nowhere = { ...office, holiday_country: "ZZ", seed_holidays: true }
        expect((await settings.post("/business-calendars", nowhere)).status).toBe(400)
        expect(await countRows("business_calendar")).toBe(0)
      })

      it("can still be tried before they are saved", async () => {
        const asked = { calendar: office.definition, start: "2026-11-20T15:00:00Z", working_days: 1 }
        expect(await settings.post("/business-calendars/simulate", asked)).toMatchObject({ status: 200 })
      })
    })
  },
})
