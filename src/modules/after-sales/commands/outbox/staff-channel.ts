/** Where staff are told: the bell of the admin, which shows each user what was sent `to` his id. */
export const STAFF_CHANNEL = "feed"
