import fc from "fast-check"

import { FAULT_PARTIES } from "../kernel/vocabulary"
import type { FaultShare } from "./fault-share"

/** Any shares that sum to 100: of one party up to all five. */
export const anyFault: fc.Arbitrary<readonly FaultShare[]> = fc
  .tuple(
    fc.shuffledSubarray([...FAULT_PARTIES], { minLength: 1 }),
    fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([parties, cuts]) => {
    const inner = [...new Set(cuts)].slice(0, parties.length - 1).sort((one, other) => one - other)
    const edges = [0, ...inner, 100]
    return edges.slice(1).map((edge, index) => ({
      party: parties[index] ?? "none",
      percentage: edge - (edges[index] ?? 0),
    }))
  })
