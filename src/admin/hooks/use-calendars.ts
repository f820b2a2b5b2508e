import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type { AdminBusinessCalendar, CalendarDefinition } from "../../types/policy-http"
import { read, write } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { readAll } from "../lib/read-all"

const PATH = "/business-calendars"

interface CalendarAnswer {
  readonly business_calendar: AdminBusinessCalendar
}

/** A calendar as it is written. */
export interface CalendarToSave {
  readonly name: string
  readonly is_default: boolean
  readonly holiday_country: string | null
  readonly holiday_region: string | null
  /** Adds the public holidays of the country for this year and the next two. */
  readonly seed_holidays: boolean
  readonly definition: CalendarDefinition
}

export const useCalendars = () =>
  useQuery({
    queryKey: queryKeys.calendars,
    queryFn: () => readAll<AdminBusinessCalendar>(PATH, "business_calendars"),
  })

export const useCalendar = (id: string, enabled = true) =>
  useQuery({
    queryKey: [...queryKeys.calendars, id],
    enabled,
    queryFn: () => read<CalendarAnswer>(`${PATH}/${id}`),
    select: ({ business_calendar }) => business_calendar,
  })

/** Creates a calendar, or replaces the one with `id`. */
export const useSaveCalendar = (id: string | null) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ calendar, key }: { calendar: CalendarToSave; key: string }) =>
      write<CalendarAnswer>(id === null ? PATH : `${PATH}/${id}`, calendar, key),
    onSuccess: async (answer) => {
      client.setQueryData([...queryKeys.calendars, answer.business_calendar.id], answer)
      await client.invalidateQueries({ queryKey: queryKeys.calendars, exact: true })
    },
  })
}
