import { decide, type Decision } from "../kernel/decision"
import type { RmaStage } from "./lifecycle"

export const APPEAL_DECIDERS = ["somebody_else", "anyone"] as const
/** Who may decide an appeal. A shop with one person in it has nobody else. */
export type AppealDecider = (typeof APPEAL_DECIDERS)[number]

/** Whether this person may decide now: an appeal is not decided by the one it is against. */
export function decideAppealDecider(
  rma: { readonly stage: RmaStage; readonly decided_by: string | null },
  actorId: string | null,
  rule: AppealDecider,
): Decision<null> {
  const isOwn = rma.stage === "appealed" && actorId !== null && actorId === rma.decided_by
  if (!isOwn || rule === "anyone") return decide([], () => null)
  const message = "Whoever refused a request does not decide the appeal against it."
  return decide([{ code: "appeal_not_yours_to_decide", message }], () => null)
}
