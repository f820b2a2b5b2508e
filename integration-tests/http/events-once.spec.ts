import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { Api } from "../../demo/seed/api"
import type { AdminRma } from "../../src/types"
import { asOrdered, awaitParcel, extraUnit, receiveWith, register } from "../support/receiving"
import { inspectAll, openRequest, readRequest, actOn } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

const OURS = /^(rma|parcel_finding|stray_parcel)\./

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let container: MedusaContainer

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, { baseUrl: String(api.defaults.baseURL), databaseUrl: dbConfig.clientUrl })
    })

    afterEach(() => jest.restoreAllMocks())

    /** The names of our events in the order in which they are handed to the bus. */
    function listen(): () => string[] {
      const emit = jest.spyOn(container.resolve(Modules.EVENT_BUS), "emit")
      return () =>
        emit.mock.calls
          .flatMap(([messages]) => messages)
          .map(({ name }) => name)
          .filter((name) => OURS.test(name))
    }

    const keyed = (caller: Api) => caller.with({ "Idempotency-Key": "form-1" })

    /** Sends a form twice with its key: the second time it is answered, and nothing happens. */
    async function twice(caller: Api, path: string, body: object): Promise<void> {
      for (const _ of ["first", "again"]) await keyed(caller).post(path, body)
    }

    const ask = async (): Promise<AdminRma> => {
      const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
      return openRequest(test, order, 1, "preference")
    }

    it("is not told again by a form that is sent again with its key", async () => {
      const rma = await ask()
      const told = listen()
      const path = `/admin/after-sales/rmas/${rma.id}`
      const [item] = rma.items
      await twice(test.admin, `${path}/request-info`, { words: "Which size?" })
      await twice(test.admin, `${path}/approve`, { items: [{ id: item?.id, cause: "Too big" }] })
      await twice(test.admin, `${path}/receive`, { items: [{ id: item?.id, quantity: 1 }] })
      await actOn(test, await inspectAll(test, await readRequest(test, rma.id)), "settle")
      await twice(test.as(test.owner), `/store/after-sales/rmas/${rma.id}/feedback`, { score: 5 })
      expect(told()).toEqual([
        ...["rma.information_requested", "rma.approved", "rma.received", "rma.inspected", "rma.settled", "rma.closed"],
      ])
    })

    it("is not told again of a request that was cancelled, refused or appealed", async () => {
      const canceled = await ask()
      const refused = await ask()
      const told = listen()
      await twice(test.admin, `/admin/after-sales/rmas/${canceled.id}/cancel`, {})
      const { clauses } = refused
      await twice(test.admin, `/admin/after-sales/rmas/${refused.id}/reject`, { clause: clauses[0]?.id, words: "Worn" })
      await twice(test.as(test.owner), `/store/after-sales/rmas/${refused.id}/appeal`, { words: "It was not" })
      expect(told()).toEqual(["rma.canceled", "rma.rejected", "rma.appealed"])
    })

    it("is not told again of what lay in a parcel beside what had been announced", async () => {
      const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 3 }] })
      const phone = { kind: "other_item", quantity: 1, words: "A telephone" } as const
      const { findings } = await receiveWith(test, await awaitParcel(test, order), extraUnit(order), phone)
      const of = (kind: string) => `/admin/after-sales/findings/${findings.find((one) => one.kind === kind)?.id}`
      const told = listen()
      await twice(test.admin, `${of("extra_unit")}/take-in`, asOrdered(order))
      await twice(test.admin, `${of("other_item")}/keep`, { words: "She fetches it on Friday" })
      expect(told()).toEqual(["rma.opened", "parcel_finding.decided", "rma.received", "parcel_finding.decided"])
    })

    it("is not told again of a parcel without a request that was matched and received, or sent back", async () => {
      const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
      const box = { findings: [{ kind: "other_item", quantity: 1, words: "A tea set" }] }
      const [ours, nobodys] = [await register(test, box), await register(test, box)]
      const contents = [
        { finding_id: ours.findings[0]?.id, line_item_id: order.items[0]?.id, reason_code: "preference" },
      ]
      const told = listen()
      const path = `/admin/after-sales/stray-parcels`
      await twice(test.admin, `${path}/${ours.id}/match`, { order_id: order.id })
      await twice(test.admin, `${path}/${ours.id}/receive`, { words: "A letter was in it", contents })
      await twice(test.admin, `${path}/${nobodys.id}/send-back`, { words: "Another shop's" })
      expect(told()).toEqual([
        ...["stray_parcel.matched", "rma.opened", "stray_parcel.received", "rma.received", "stray_parcel.closed"],
      ])
    })
  },
})
