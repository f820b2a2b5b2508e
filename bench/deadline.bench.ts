import dayjs from "dayjs"
import dayjsBusinessTime from "dayjs-business-time"
import moment from "moment"
import "moment-business-time"

import { addBusinessMinutes } from "../src/domain/calendar/add-business-minutes"
import { listHolidays } from "../src/domain/calendar/holidays"
import { requireCalendar } from "../src/domain/calendar/require-calendar"
import type { Bench, Measure } from "./measure"
import { interleave, perSecond, type Contender } from "./statistics"

declare module "moment" {
  interface Moment {
    addWorkingTime(amount: number, unit: "minutes"): Moment
  }
}

const ZONE = "Europe/Berlin"
const MINUTES = 24 * 60
const YEARS = [2026, 2027]
const FIRST_START = Date.UTC(2026, 0, 5)
const STEP_MINUTES = 17 * 60 + 7

/**
 * 500 instants spread over a year, at every hour of the day and on days off, the same in each run. On whole minutes,
 * because dayjs-business-time rounds seconds up.
 */
const STARTS = Array.from({ length: 500 }, (_, index) => FIRST_START + index * STEP_MINUTES * 60_000)
/** Ours is so much faster that it repeats the list, or its rounds would be too short to time. */
const OUR_REPEATS = 200

interface Library {
  readonly name: string
  readonly repeats: number
  due(start: number): number
}

/** Deadlines per second, 24 working hours ahead. The references know only the zone of the process, so it is set to ours. */
const bench: Bench = {
  name: "deadline",
  async run(): Promise<Measure[]> {
    const zoneBefore = process.env.TZ
    process.env.TZ = ZONE
    try {
      const ours = openOurs()
      const references = [openDayjs(), openMoment()]
      for (const reference of references) requireSameAnswers(ours, reference)
      const [mine, ...others] = await interleave([ours, ...references].map(toContender), { rounds: 15, warmUp: 3 })
      const fastest = others.reduce((best, sample) => (sample.median > best.median ? sample : best))
      if (mine === undefined) throw new Error("Nothing was measured")
      return [
        {
          what: "deadlines per second, 24 working hours ahead, Europe/Berlin, public holidays",
          ours: mine,
          reference: fastest,
          must: 20,
          aim: 100,
          better: "higher",
        },
      ]
    } finally {
      if (zoneBefore === undefined) delete process.env.TZ
      else process.env.TZ = zoneBefore
    }
  },
}

export default bench

function toContender({ name, repeats, due }: Library): Contender {
  return {
    name,
    round: () =>
      perSecond(STARTS.length * repeats, () => {
        for (let repeat = 0; repeat < repeats; repeat += 1) {
          for (const start of STARTS) due(start)
        }
      }),
  }
}

function openOurs(): Library {
  const hours: [string, string][] = [
    ["09:00", "12:00"],
    ["13:00", "18:00"],
  ]
  const calendar = requireCalendar({
    time_zone: ZONE,
    hours: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours },
    holidays: publicHolidays(),
  })
  return {
    name: "after-sales calendar",
    repeats: OUR_REPEATS,
    due: (start) => {
      const answer = addBusinessMinutes(calendar, new Date(start), MINUTES)
      return answer.accepted ? answer.value.getTime() : NaN
    },
  }
}

function openDayjs(): Library {
  dayjs.extend(dayjsBusinessTime)
  const hours = [
    { start: "09:00:00", end: "12:00:00" },
    { start: "13:00:00", end: "18:00:00" },
  ]
  dayjs.setBusinessTime({
    sunday: null,
    monday: hours,
    tuesday: hours,
    wednesday: hours,
    thursday: hours,
    friday: hours,
    saturday: null,
  })
  dayjs.setHolidays(publicHolidays())
  return {
    name: "dayjs-business-time",
    repeats: 1,
    due: (start) => dayjs(start).addBusinessMinutes(MINUTES).valueOf(),
  }
}

function openMoment(): Library {
  const hours = ["09:00", "12:00", "13:00", "18:00"]
  const locale = { workinghours: [null, hours, hours, hours, hours, hours, null], holidays: publicHolidays() }
  moment.updateLocale("en", locale)
  return {
    name: "moment-business-time",
    repeats: 1,
    due: (start) => moment(start).addWorkingTime(MINUTES, "minutes").valueOf(),
  }
}

function publicHolidays(): string[] {
  const holidays = listHolidays("DE", null, YEARS)
  return holidays.accepted ? holidays.value.map(({ on }) => on) : []
}

/** A race between different answers would prove nothing. */
function requireSameAnswers(ours: Library, reference: Library): void {
  const different = STARTS.find((start) => ours.due(start) !== reference.due(start))
  if (different === undefined) return
  throw new Error(`${reference.name} answers differently from ${new Date(different).toISOString()} on`)
}
