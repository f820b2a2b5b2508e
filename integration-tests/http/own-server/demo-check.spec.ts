import { rmSync } from "node:fs"

import { chapters } from "../../../demo/check/chapters"
import type { Step } from "../../../demo/check/report"
import { createWorld } from "../../../demo/check/world"
import { MAILBOX_VARIABLE, openMailbox } from "../../../demo/mailbox/mailbox"
import { RESOLUTIONS } from "../../../src/domain/kernel/vocabulary"
import { makeScratch } from "../../../tooling/scratch"
import { offerRemedies } from "../../support/remedies"
import { runOnServer } from "../../support/run-on-server"
import { openTestShop, type TestShop } from "../../support/shop"

const directory = makeScratch("mailbox")
process.env[MAILBOX_VARIABLE] = directory
process.env.NOTIFICATION_PROVIDER = require.resolve("../../../demo/mailbox/provider")

jest.setTimeout(300_000)

const step: Step = (_sentence, live) => live()

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop

    beforeAll(async () => {
      test = await openTestShop(getContainer(), {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
      const remedies = RESOLUTIONS.filter((remedy) => remedy !== "repair")
      await offerRemedies(test, remedies, { credit_bonus_percentage: 10, keep_item_max_percentage: 30 })
    })

    afterAll(() => rmSync(directory, { recursive: true, force: true }))

    describe("what the demo's check lives through, in a shop with two products", () => {
      it.each(chapters.map((chapter) => [chapter.name, chapter] as const))("%s", async (_name, chapter) => {
        await chapter(await createWorld(test.shop, openMailbox(directory)), step)
      })
    })
  },
})
