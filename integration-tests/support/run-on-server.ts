import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import * as database from "@medusajs/test-utils/dist/database"

import { KeptRows } from "./kept-rows"

type Suite = Parameters<typeof medusaIntegrationTestRunner>[0]

/** What the tests of a story are given: core's server, and the rows that each of them finds. */
export type Given = Parameters<Suite["testSuite"]>[0] & { keptRows: () => KeptRows }
type Story = (given: Given) => void

// Letters arrive where a test can read them. A story with a server of its own may choose otherwise.
process.env.NOTIFICATION_PROVIDER ??= require.resolve("../fixtures/mailbox-provider")

let open: ((story: Story) => void) | undefined

/**
 * The way in for every story: on a server of its own when the file is run alone, else on that of `runTogether`. Each test
 * finds the shop as the story's `beforeAll` left it: what was written is put back.
 */
export function runOnServer({ env, testSuite }: { readonly env?: Record<string, string>; testSuite: Story }): void {
  if (!open) return boot({ env, testSuite })
  if (env) throw new Error("This story needs a server of its own: it belongs to `http/own-server`")
  open(testSuite)
}

/** Tells the stories of several files on one server. Each begins with the database as the server's start left it. */
export function runTogether(files: readonly { readonly name: string; readonly load: () => void }[]): void {
  boot({
    testSuite: ({ keptRows, ...given }, rows) => {
      beforeAll(() => rows.keep())
      for (const { name, load } of files) {
        describe(name, () => {
          beforeAll(() => rows.beginStory())
          open = (story) => story({ ...given, keptRows })
          load()
          open = undefined
        })
      }
    },
  })
}

/**
 * Core's runner, with one thing of its own replaced: it would copy the whole database before each test. The way in is the
 * one object through which the runner reaches its databases.
 */
function boot({ testSuite, env }: { env?: Record<string, string>; testSuite: (given: Given, rows: Rows) => void }) {
  const rows = new Rows()
  const { dbTestUtilFactory } = database
  const factory = jest.spyOn(database, "dbTestUtilFactory").mockImplementation(() => ({
    ...(dbTestUtilFactory() as object),
    // Core's words for the first test and for every other.
    snapshot: () => rows.beginTest(),
    restore: () => rows.beginTest(),
    dropTemplate: () => rows.leave(),
  }))
  medusaIntegrationTestRunner({
    inApp: true,
    ...(env && { env }),
    testSuite: (given) => {
      rows.url = given.dbConfig.clientUrl
      testSuite({ ...given, keptRows: () => rows.kept }, rows)
    },
  })
  factory.mockRestore()
}

class Rows {
  url = ""
  private found: KeptRows | undefined
  /** Whether the story that is told has tests behind it. */
  private isStoryKept = false
  private isTogether = false

  get kept(): KeptRows {
    if (!this.found) throw new Error("Rows are kept from the first test on")
    return this.found
  }

  async keep(): Promise<void> {
    this.isTogether = true
    this.found = await KeptRows.of(this.url)
  }

  async beginStory(): Promise<void> {
    this.isStoryKept = false
    await this.kept.putAllBack()
  }

  async beginTest(): Promise<void> {
    if (this.isStoryKept) return this.kept.putBack()
    this.isStoryKept = true
    if (this.isTogether) await this.kept.keepLater()
    else this.found = await KeptRows.of(this.url)
  }

  async leave(): Promise<void> {
    await this.found?.leave()
  }
}
