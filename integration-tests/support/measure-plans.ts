import type { Reading } from "../../src/modules/after-sales/transaction"

/** What PostgreSQL did to answer a question, the planner left free to choose. */
export interface Work {
  readonly indexes: readonly string[]
  /** Tables that were read from end to end. */
  readonly tables_scanned: readonly string[]
  /** Rows and index entries looked at, also those thrown away. */
  readonly rows_read: number
  /** Pages of 8 kB. */
  readonly pages: number
  /** Rows in the answer. */
  readonly found: number
}

interface PlanNode {
  readonly "Node Type": string
  readonly "Relation Name"?: string
  readonly "Index Name"?: string
  readonly "Actual Rows": number
  readonly "Actual Loops": number
  readonly "Rows Removed by Filter"?: number
  readonly "Rows Removed by Index Recheck"?: number
  readonly "Shared Hit Blocks"?: number
  readonly "Shared Read Blocks"?: number
  readonly Plans?: readonly PlanNode[]
}

/** Lets `ask` put its questions by `reading`; returns how each was answered. What they would change is changed. */
export async function measurePlans(reading: Reading, ask: (reading: Reading) => Promise<unknown>): Promise<Work[]> {
  const work: Work[] = []
  await ask({
    query: async (sql, parameters) => {
      const explain = `explain (analyze, format json, buffers) ${sql}`
      const [row] = await reading.query<{ "QUERY PLAN": [{ Plan: PlanNode }] }>(explain, parameters)
      if (row) work.push(toWork(row["QUERY PLAN"][0].Plan))
      return reading.query(sql, parameters)
    },
  })
  return work
}

function toWork(plan: PlanNode): Work {
  const nodes = [...nodesOf(plan)]
  return {
    indexes: [...new Set(nodes.flatMap((node) => node["Index Name"] ?? []))],
    tables_scanned: nodes.filter((node) => node["Node Type"] === "Seq Scan").flatMap((n) => n["Relation Name"] ?? []),
    rows_read: Math.round(nodes.reduce((total, node) => total + rowsRead(node), 0)),
    pages: (plan["Shared Hit Blocks"] ?? 0) + (plan["Shared Read Blocks"] ?? 0),
    found: plan["Actual Rows"],
  }
}

function* nodesOf(node: PlanNode): Generator<PlanNode> {
  yield node
  for (const child of node.Plans ?? []) yield* nodesOf(child)
}

/** PostgreSQL says rows per loop. */
function rowsRead(node: PlanNode): number {
  if (!node["Relation Name"] && !node["Index Name"]) return 0
  const removed = (node["Rows Removed by Filter"] ?? 0) + (node["Rows Removed by Index Recheck"] ?? 0)
  return (node["Actual Rows"] + removed) * node["Actual Loops"]
}
