/**
 * The examples that RFC 5545 gives in 3.8.5.3, as rule, start and dates on the wall clock of New York. The one that
 * recurs every three hours is here with the end that erratum 3883 gives it.
 */
export interface RfcExample {
  readonly rrule: string
  /** What the wall clock shows. */
  readonly start: string
  /** Dates, at nine in the morning; or dates and times. */
  readonly dates: readonly string[]
  readonly time?: string
  /** There are no more than these. */
  readonly ends?: true
}

const TUESDAY = "1997-09-02T09:00:00"

/** `days("1997-09", 2, 9)` is 2 and 9 September 1997. */
function days(month: string, ...numbers: readonly number[]): string[] {
  return numbers.map((number) => `${month}-${String(number).padStart(2, "0")}`)
}

function every(step: number, from: string, until: string): string[] {
  const dates: string[] = []
  for (let at = Date.parse(from); at <= Date.parse(until); at += step * 86_400_000) {
    dates.push(new Date(at).toISOString().slice(0, 10))
  }
  return dates
}

export const RFC_5545_EXAMPLES: readonly RfcExample[] = [
  { rrule: "FREQ=DAILY;COUNT=10", start: TUESDAY, dates: every(1, "1997-09-02", "1997-09-11"), ends: true },
  {
    rrule: "FREQ=DAILY;UNTIL=19971224T000000Z",
    start: TUESDAY,
    dates: every(1, "1997-09-02", "1997-12-23"),
    ends: true,
  },
  { rrule: "FREQ=DAILY;INTERVAL=2", start: TUESDAY, dates: every(2, "1997-09-02", "1997-12-03") },
  {
    rrule: "FREQ=DAILY;INTERVAL=10;COUNT=5",
    start: TUESDAY,
    dates: [...days("1997-09", 2, 12, 22), ...days("1997-10", 2, 12)],
    ends: true,
  },
  {
    rrule: "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
    start: "1998-01-01T09:00:00",
    dates: ["1998", "1999", "2000"].flatMap((year) => every(1, `${year}-01-01`, `${year}-01-31`)),
    ends: true,
  },
  { rrule: "FREQ=WEEKLY;COUNT=10", start: TUESDAY, dates: every(7, "1997-09-02", "1997-11-04"), ends: true },
  {
    rrule: "FREQ=WEEKLY;UNTIL=19971224T000000Z",
    start: TUESDAY,
    dates: every(7, "1997-09-02", "1997-12-23"),
    ends: true,
  },
  { rrule: "FREQ=WEEKLY;INTERVAL=2;WKST=SU", start: TUESDAY, dates: every(14, "1997-09-02", "1998-02-17") },
  {
    rrule: "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH",
    start: TUESDAY,
    dates: [...days("1997-09", 2, 4, 9, 11, 16, 18, 23, 25, 30), "1997-10-02"],
    ends: true,
  },
  {
    rrule: "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR",
    start: "1997-09-01T09:00:00",
    dates: [
      ...days("1997-09", 1, 3, 5, 15, 17, 19, 29),
      ...days("1997-10", 1, 3, 13, 15, 17, 27, 29, 31),
      ...days("1997-11", 10, 12, 14, 24, 26, 28),
      ...days("1997-12", 8, 10, 12, 22),
    ],
    ends: true,
  },
  {
    rrule: "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
    start: TUESDAY,
    dates: [...days("1997-09", 2, 4, 16, 18, 30), ...days("1997-10", 2, 14, 16)],
    ends: true,
  },
  {
    rrule: "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
    start: "1997-09-05T09:00:00",
    dates: [
      ...["1997-09-05", "1997-10-03", "1997-11-07", "1997-12-05", "1998-01-02"],
      ...["1998-02-06", "1998-03-06", "1998-04-03", "1998-05-01", "1998-06-05"],
    ],
    ends: true,
  },
  {
    rrule: "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR",
    start: "1997-09-05T09:00:00",
    dates: ["1997-09-05", "1997-10-03", "1997-11-07", "1997-12-05"],
    ends: true,
  },
  {
    rrule: "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
    start: "1997-09-07T09:00:00",
    dates: [
      ...days("1997-09", 7, 28),
      ...days("1997-11", 2, 30),
      ...days("1998-01", 4, 25),
      ...days("1998-03", 1, 29),
      ...days("1998-05", 3, 31),
    ],
    ends: true,
  },
  {
    rrule: "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO",
    start: "1997-09-22T09:00:00",
    dates: ["1997-09-22", "1997-10-20", "1997-11-17", "1997-12-22", "1998-01-19", "1998-02-16"],
    ends: true,
  },
  {
    rrule: "FREQ=MONTHLY;BYMONTHDAY=-3",
    start: "1997-09-28T09:00:00",
    dates: ["1997-09-28", "1997-10-29", "1997-11-28", "1997-12-29", "1998-01-29", "1998-02-26"],
  },
  {
    rrule: "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15",
    start: TUESDAY,
    dates: ["1997-09", "1997-10", "1997-11", "1997-12", "1998-01"].flatMap((month) => days(month, 2, 15)),
    ends: true,
  },
  {
    rrule: "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
    start: "1997-09-30T09:00:00",
    dates: [
      "1997-09-30",
      ...days("1997-10", 1, 31),
      ...days("1997-11", 1, 30),
      ...days("1997-12", 1, 31),
      ...days("1998-01", 1, 31),
      "1998-02-01",
    ],
    ends: true,
  },
  {
    rrule: "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
    start: "1997-09-10T09:00:00",
    dates: [...days("1997-09", 10, 11, 12, 13, 14, 15), ...days("1999-03", 10, 11, 12, 13)],
    ends: true,
  },
  {
    rrule: "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
    start: TUESDAY,
    dates: [
      ...days("1997-09", 2, 9, 16, 23, 30),
      ...days("1997-11", 4, 11, 18, 25),
      ...days("1998-01", 6, 13, 20, 27),
      ...days("1998-03", 3, 10, 17, 24, 31),
    ],
  },
  {
    rrule: "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
    start: "1997-06-10T09:00:00",
    dates: [1997, 1998, 1999, 2000, 2001].flatMap((year) => [`${year}-06-10`, `${year}-07-10`]),
    ends: true,
  },
  {
    rrule: "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
    start: "1997-03-10T09:00:00",
    dates: ["1997-03-10", ...[1999, 2001, 2003].flatMap((year) => [`${year}-01-10`, `${year}-02-10`, `${year}-03-10`])],
    ends: true,
  },
  {
    rrule: "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
    start: "1997-01-01T09:00:00",
    dates: [
      ...["1997-01-01", "1997-04-10", "1997-07-19", "2000-01-01", "2000-04-09"],
      ...["2000-07-18", "2003-01-01", "2003-04-10", "2003-07-19", "2006-01-01"],
    ],
    ends: true,
  },
  {
    rrule: "FREQ=YEARLY;BYDAY=20MO",
    start: "1997-05-19T09:00:00",
    dates: ["1997-05-19", "1998-05-18", "1999-05-17"],
  },
  {
    rrule: "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
    start: "1997-05-12T09:00:00",
    dates: ["1997-05-12", "1998-05-11", "1999-05-17"],
  },
  {
    rrule: "FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
    start: "1997-03-13T09:00:00",
    dates: [...days("1997-03", 13, 20, 27), ...days("1998-03", 5, 12, 19, 26), ...days("1999-03", 4, 11, 18, 25)],
  },
  {
    rrule: "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
    start: "1997-06-05T09:00:00",
    dates: every(7, "1997-06-05", "1997-08-28"),
  },
  {
    rrule: "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
    start: TUESDAY,
    dates: ["1998-02-13", "1998-03-13", "1998-11-13", "1999-08-13", "2000-10-13"],
  },
  {
    rrule: "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
    start: "1997-09-13T09:00:00",
    dates: [
      ...["1997-09-13", "1997-10-11", "1997-11-08", "1997-12-13", "1998-01-10"],
      ...["1998-02-07", "1998-03-07", "1998-04-11", "1998-05-09", "1998-06-13"],
    ],
  },
  {
    rrule: "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
    start: "1996-11-05T09:00:00",
    dates: ["1996-11-05", "2000-11-07", "2004-11-02"],
  },
  {
    rrule: "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3",
    start: "1997-09-04T09:00:00",
    dates: ["1997-09-04", "1997-10-07", "1997-11-06"],
    ends: true,
  },
  {
    rrule: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
    start: "1997-09-29T09:00:00",
    dates: ["1997-09-29", "1997-10-30", "1997-11-27", "1997-12-30", "1998-01-29", "1998-02-26", "1998-03-30"],
  },
  {
    rrule: "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z",
    start: TUESDAY,
    dates: ["09:00", "12:00", "15:00"].map((time) => `1997-09-02T${time}`),
    ends: true,
  },
  {
    rrule: "FREQ=MINUTELY;INTERVAL=15;COUNT=6",
    start: TUESDAY,
    dates: ["09:00", "09:15", "09:30", "09:45", "10:00", "10:15"].map((time) => `1997-09-02T${time}`),
    ends: true,
  },
  {
    rrule: "FREQ=MINUTELY;INTERVAL=90;COUNT=4",
    start: TUESDAY,
    dates: ["09:00", "10:30", "12:00", "13:30"].map((time) => `1997-09-02T${time}`),
    ends: true,
  },
  ...[
    "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40",
    "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16",
  ].map((rrule) => ({
    rrule,
    start: TUESDAY,
    dates: ["1997-09-02", "1997-09-03"].flatMap((on) =>
      [9, 10, 11, 12, 13, 14, 15, 16].flatMap((hour) =>
        ["00", "20", "40"].map((minute) => `${on}T${String(hour).padStart(2, "0")}:${minute}`),
      ),
    ),
  })),
  {
    rrule: "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
    start: "1997-08-05T09:00:00",
    dates: days("1997-08", 5, 10, 19, 24),
    ends: true,
  },
  {
    rrule: "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
    start: "1997-08-05T09:00:00",
    dates: days("1997-08", 5, 17, 19, 31),
    ends: true,
  },
  {
    rrule: "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5",
    start: "2007-01-15T09:00:00",
    dates: [...days("2007-01", 15, 30), "2007-02-15", ...days("2007-03", 15, 30)],
    ends: true,
  },
]
