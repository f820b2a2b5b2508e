import { accept, refuse, type Decision } from "./decision"

/**
 * A lifecycle as data: for every stage the actions that are allowed and the stage each leads to.
 * The same table decides, draws the buttons, is printed in the documentation and generates the tests.
 */
export type Lifecycle<Stage extends string, Action extends string> = {
  readonly [stage in Stage]: { readonly [action in Action]?: Stage }
}

/**
 * The stage that `action` leads to, or the refusal that names what would be allowed instead.
 *
 * @example
 * nextStage(RMA_LIFECYCLE, "requested", "approve") // accepted: "approved"
 */
export function nextStage<Stage extends string, Action extends string>(
  lifecycle: Lifecycle<Stage, Action>,
  stage: Stage,
  action: Action,
): Decision<Stage> {
  const next = lifecycle[stage][action]
  if (next !== undefined) return accept(next)
  const allowed = allowedActions(lifecycle, stage)
  return refuse([
    {
      code: "action_not_allowed_in_stage",
      message: `Cannot ${action} in stage ${stage}. Allowed: ${allowed.join(", ") || "nothing, the stage is final"}.`,
      facts: { action, stage, allowed: allowed.join(",") },
    },
  ])
}

/** The actions that a screen may offer in `stage`, in the order of the table. */
export function allowedActions<Stage extends string, Action extends string>(
  lifecycle: Lifecycle<Stage, Action>,
  stage: Stage,
): Action[] {
  return Object.keys(lifecycle[stage]) as Action[]
}

/** A stage is final when no action leaves it. */
export function isFinal<Stage extends string, Action extends string>(
  lifecycle: Lifecycle<Stage, Action>,
  stage: Stage,
): boolean {
  return allowedActions(lifecycle, stage).length === 0
}

/**
 * What is wrong with a table: targets that do not exist, stages that cannot be reached from `initial`, and stages
 * from which no final stage can be reached. An empty list means the graph is sound. Checked at boot.
 */
export function findLifecycleFaults<Stage extends string, Action extends string>(
  lifecycle: Lifecycle<Stage, Action>,
  initial: Stage,
): string[] {
  const stages = Object.keys(lifecycle) as Stage[]
  const targetsOf = (stage: Stage) =>
    (Object.values(lifecycle[stage]) as Stage[]).filter((target) => target in lifecycle)

  const unknown = stages.flatMap((stage) =>
    (Object.values(lifecycle[stage]) as Stage[])
      .filter((target) => !(target in lifecycle))
      .map((target) => `${stage} leads to unknown stage ${target}`),
  )
  const reached = reachableFrom([initial], targetsOf)
  const finals = stages.filter((stage) => isFinal(lifecycle, stage))
  const canEnd = reachableFrom(finals, (stage) => stages.filter((other) => targetsOf(other).includes(stage)))

  return [
    ...unknown,
    ...stages.filter((stage) => !reached.has(stage)).map((stage) => `${stage} cannot be reached from ${initial}`),
    ...stages.filter((stage) => !canEnd.has(stage)).map((stage) => `${stage} never reaches a final stage`),
  ]
}

function reachableFrom<Stage>(starts: readonly Stage[], neighbours: (stage: Stage) => readonly Stage[]): Set<Stage> {
  const seen = new Set(starts)
  const queue = [...starts]
  for (let stage = queue.pop(); stage !== undefined; stage = queue.pop()) {
    for (const next of neighbours(stage)) {
      if (!seen.has(next)) {
        seen.add(next)
        queue.push(next)
      }
    }
  }
  return seen
}
