import { useSearchParams } from "react-router-dom"

import { INSTRUMENTS, type Instrument } from "../../../domain/survey/instrument"

const DAY_MS = 86_400_000

/** Days back from now that a merchant looks at. */
export const PERIODS = ["30", "90", "365"] as const
export type Period = (typeof PERIODS)[number]

/** What stands in a choice for no choice. */
export const ALL = "all"

/** What the page shows, kept in the address. The span ends with today, so that the same address asks the same all day. */
export const useSatisfactionState = () => {
  const [params, setParams] = useSearchParams()
  const period = PERIODS.find((days) => days === params.get("days")) ?? "90"
  const instrument: Instrument = INSTRUMENTS.find((one) => one === params.get("instrument")) ?? "csat"
  const [team_id, agent_id] = [params.get("team"), params.get("agent")]
  const to = (Math.floor(Date.now() / DAY_MS) + 1) * DAY_MS
  const span = { from: new Date(to - Number(period) * DAY_MS).toISOString(), to: new Date(to).toISOString() }
  return {
    ...{ period, instrument, team_id, agent_id },
    query: { ...span, instrument, team_id, agent_id },
    set: (name: "days" | "instrument" | "team" | "agent", value: string) =>
      setParams((previous) => {
        const next = new URLSearchParams(previous)
        if (value === ALL) next.delete(name)
        else next.set(name, value)
        return next
      }),
  }
}
