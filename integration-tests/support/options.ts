import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import type { AfterSalesOptions } from "../../src/modules/after-sales/options"

/** Runs with options that differ from the server's, as if it had been started with them. */
export async function withOptions<Result>(
  container: MedusaContainer,
  changed: Partial<AfterSalesOptions>,
  run: () => Promise<Result>,
): Promise<Result> {
  const service = container.resolve(AFTER_SALES_MODULE)
  const given = await service.getOptions()
  const read = jest.spyOn(service, "getOptions").mockResolvedValue({ ...given, ...changed })
  try {
    return await run()
  } finally {
    read.mockRestore()
  }
}
