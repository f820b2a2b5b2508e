import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import * as database from "@medusajs/test-utils/dist/database"

import { KeptRows } from "./kept-rows"

type Suite = Parameters<typeof medusaIntegrationTestRunner>[0]
interface Databases {
  readonly databaseName: string
}

/**
 * Core's runner for a suite of hundreds of small tests: each of them finds the shop as it was before, as ever, but only
 * what was written is put back, where the runner would copy the whole database. The way in is the one object through
 * which the runner reaches its databases.
 */
export function runOnOneDatabase(suite: Omit<Suite, "testSuite"> & { testSuite: SuiteWithRows }): void {
  let kept: KeptRows | undefined
  const keptRows = () => {
    if (!kept) throw new Error("Rows are kept from the first test on")
    return kept
  }
  const { dbTestUtilFactory } = database
  const factory = jest.spyOn(database, "dbTestUtilFactory").mockImplementation(() => ({
    ...(dbTestUtilFactory() as object),
    snapshot: async ({ databaseName }: Databases) => {
      kept = await KeptRows.of(database.getDatabaseURL(databaseName))
    },
    restore: () => keptRows().putBack(),
    dropTemplate: () => keptRows().leave(),
  }))
  const { testSuite, ...options } = suite
  medusaIntegrationTestRunner({ ...options, testSuite: (given) => testSuite({ ...given, keptRows }) })
  factory.mockRestore()
}

type SuiteWithRows = (options: Parameters<Suite["testSuite"]>[0] & { keptRows: () => KeptRows }) => void
