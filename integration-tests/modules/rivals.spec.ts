import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { voteOnArticle } from "../../src/modules/after-sales/commands/answer/vote-on-article"
import { once } from "../../src/modules/after-sales/commands/once"
import { moveVisitSweep } from "../../src/modules/after-sales/commands/visit/move-visit-sweep"
import { moveSweep } from "../../src/modules/after-sales/commands/warranty/move-sweep"
import type { Transaction } from "../../src/modules/after-sales/transaction"

jest.setTimeout(120_000)

/** A race that only one pair in fifty loses is lost in as many rounds for certain. */
const ROUNDS = 400

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer, dbConnection }) => {
    const inPairs = async (insert: (transaction: Transaction, round: number) => Promise<unknown>) => {
      const service = getContainer().resolve(AFTER_SALES_MODULE)
      for (let round = 0; round < ROUNDS; round += 1) {
        await Promise.all([service.run(insert, round), service.run(insert, round)])
      }
    }
    const count = async (table: string): Promise<number> =>
      Number((await dbConnection.raw("select count(*) from ??", [table])).rows[0].count)

    describe("two that insert the same row at the very same time", () => {
      it("are one POST", async () => {
        const carriedOut: number[] = []
        await inPairs((transaction, round) =>
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
        await inPairs((transaction, round) =>
          voteOnArticle(transaction, { article_id: "ansart_1", voter: `reader-${round}`, is_helpful: true }),
        )
        expect(await count("answer_vote")).toBe(ROUNDS)
      })

      it.each([
        ["warranty_sweep", moveSweep],
        ["follow_up_sweep", moveVisitSweep],
      ])("are one row of %s", async (table, move) => {
        await inPairs(async (transaction, round) => {
          await transaction.query(`delete from ${table} where swept_until < ?`, [new Date(round)])
          await move(transaction, new Date(round))
        })
        expect(await count(table)).toBe(1)
      })
    })
  },
})
