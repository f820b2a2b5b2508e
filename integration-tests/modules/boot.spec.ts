import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import type AfterSalesModuleService from "../../src/modules/after-sales/service"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer, dbConnection }) => {
    describe("the after-sales module", () => {
      it("has a table for each of its entities", async () => {
        const service: AfterSalesModuleService = getContainer().resolve(AFTER_SALES_MODULE)
        const lists = methodsOf(service).filter((name) => /^list[A-Z]/.test(name) && !name.startsWith("listAndCount"))
        // Medusa boots without a word where a folder of models fails to load.
        expect(lists.length).toBeGreaterThan(25)
        for (const list of lists)
          expect([list, await Reflect.apply(Reflect.get(service, list), service, [])]).toEqual([list, []])
      })

      it("refuses to rewrite history", async () => {
        await dbConnection.raw(`insert into rma (id, stage, order_id, order_display_id, currency_code, requested_by, value, raw_value, requested_at, decision_due_at)
          values ('rma_1', 'requested', 'order_1', 1, 'eur', 'customer', 1, '{"value":"1"}', now(), now())`)
        await dbConnection.raw(`insert into rma_event (id, action, to_stage, actor_type, occurred_at, rma_id)
          values ('rmae_1', 'open', 'requested', 'customer', now(), 'rma_1')`)
        await expect(dbConnection.raw("update rma_event set action = 'x'")).rejects.toThrow("append-only")
        await expect(dbConnection.raw("delete from rma_event")).rejects.toThrow("append-only")
      })
    })
  },
})

function methodsOf(service: object): string[] {
  const prototype: object | null = Object.getPrototypeOf(service)
  return prototype === null ? [] : [...Object.getOwnPropertyNames(prototype), ...methodsOf(prototype)]
}
