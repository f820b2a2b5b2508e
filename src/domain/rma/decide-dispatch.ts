import { decide, type Decision } from "../kernel/decision"
import type { RmaStage } from "./lifecycle"
import { mayLeave } from "./outbound-state"

/** An order line that goods of a request go out on. */
export interface WaitingLine {
  readonly line_item_id: string
  readonly number: number
  readonly stage: RmaStage
  readonly released: boolean
  readonly title: string
}

/** Whether these order lines may be packed: goods for a request leave when it is settled, or released by staff. */
export function decideDispatch(lines: readonly WaitingLine[]): Decision<null> {
  const refusals = lines
    .filter(({ stage, released }) => !mayLeave(stage, released))
    .map(({ number, title, stage, line_item_id }) => ({
      code: "goods_not_released" as const,
      message: `${title} goes out for RMA-${number}, which is ${stage}: settle it, or release the goods.`,
      facts: { line_item_id, number, stage },
    }))
  return decide(refusals, () => null)
}
