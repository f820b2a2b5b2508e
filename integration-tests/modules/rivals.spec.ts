import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { voteOnArticle } from "../../src/modules/after-sales/commands/answer/vote-on-article"
import { once } from "../../src/modules/after-sales/commands/once"
import { moveVisitSweep } from "../../src/modules/after-sales/commands/visit/move-visit-sweep"
import { moveSweep } from "../../src/modules/after-sales/commands/warranty/move-sweep"
import type { Transaction } from "../../src/modules/after-sales/transaction"

jest.setTimeout(120_000)

/** A race that is lost once in hundreds is lost for certain where so many run it so often. */
const ROUNDS = 300
const RIVALS = 8

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer, dbConnection }) => {
    const race = async (
      insert: (transaction: Transaction, round: number) => Promise<unknown>,
      makeRoom: () => Promise<unknown> = () => Promise.resolve(),
    ) => {
      const service = getContainer().resolve(AFTER_SALES_MODULE)
      for (let round = 0; round < ROUNDS; round += 1) {
        await makeRoom()
        await Promise.all(Array.from({ length: RIVALS }, () => service.run(insert, round)))
      }
    }
    const count = async (table: string): Promise<number> =>
      Number((await dbConnection.raw("select count(*) from ??", [table])).rows[0].count)

    describe("several that insert the same row at the very same time", () => {
      it("are one POST", async () => {
        const carriedOut: number[] = []
        await race((transaction, round) =>
          once(transaction, { scope: "staff:1 POST /x", key: `form-${round}`, fingerprint: "0" }, async () => {
            carriedOut.push(round)
            return `made_${round}`
          }),
        )
        expect(carriedOut).toEqual(Array.from({ length: ROUNDS }, (_, round) => round))
      })

      it("are one vote", async () => {
        await dbConnection.raw(
          `insert into answer_article (id, locale, question, answer, tags, status)
           values ('ansart_1', 'en', 'Who pays the freight?', 'Whoever is at fault.', '{}', 'published')`,
        )
        await race((transaction, round) =>
          voteOnArticle(transaction, { article_id: "ansart_1", voter: `reader-${round}`, is_helpful: true }),
        )
        expect(await count("answer_vote")).toBe(ROUNDS)
      })

      it.each([
        ["warranty_sweep", moveSweep],
        ["follow_up_sweep", moveVisitSweep],
      ])("are one row of %s", async (table, move) => {
        await race(
          (transaction, round) => move(transaction, new Date(round)),
          () => dbConnection.raw("delete from ??", [table]),
        )
        expect(await count(table)).toBe(1)
      })
    })
  },
})
