import { Container, Heading, Skeleton, Text } from "@medusajs/ui"

import { useSatisfactionFigures } from "../../hooks/use-surveys"
import { useWords } from "../../hooks/use-words"
import { ProblemAlert } from "../shared/problem-alert"
import { DimensionList } from "./dimension-list"
import { ResponseTable } from "./response-table"
import { SatisfactionFilters } from "./satisfaction-filters"
import { ScoreDistribution } from "./score-distribution"
import { ScoreSummary } from "./score-summary"
import { useSatisfactionState } from "./use-satisfaction-state"

/** How content customers are, how sure that is, and what they say could be done better. */
export const SatisfactionPage = () => {
  const words = useWords()
  const state = useSatisfactionState()
  const { data, error } = useSatisfactionFigures(state.query)
  const figures = data?.scores.find(({ instrument }) => instrument === state.instrument)
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y overflow-hidden p-0">
        <div className="flex flex-col items-start justify-between gap-3 px-6 py-4 xl:flex-row xl:items-center">
          <div>
            <Heading>{words("satisfaction.title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {words("satisfaction.subtitle")}
            </Text>
          </div>
          <SatisfactionFilters state={state} />
        </div>
        {error !== null && (
          <div className="p-6">
            <ProblemAlert error={error} />
          </div>
        )}
        {error === null && (data === undefined || figures === undefined) && (
          <div className="px-6 py-4">
            <Skeleton className="h-40 w-full" />
          </div>
        )}
        {data !== undefined && figures !== undefined && (
          <>
            <ScoreSummary figures={figures} asked={data.asked} answered={data.asked_and_answered} />
            <div className="grid grid-cols-1 divide-y lg:grid-cols-2 lg:divide-x lg:divide-y-0">
              <ScoreDistribution figures={figures} />
              <DimensionList figures={data.dimensions} />
            </div>
          </>
        )}
      </Container>
      <ResponseTable query={state.query} />
    </div>
  )
}
