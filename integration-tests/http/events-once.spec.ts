import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import type { Api } from "../../demo/seed/api"
import type { AdminRma } from "../../src/types"
import { inspectAll, openRequest, readRequest, actOn } from "../support/requests"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

medusaIntegrationTestRunner({
  inApp: true,
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
          .filter((name) => name.startsWith("rma."))
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
  },
})
