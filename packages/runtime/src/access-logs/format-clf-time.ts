const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

let formattedSecond = Number.NaN
let formatted = ''

/** Common log format, UTC: `02/Mar/2026:09:00:00 +0000`. Formatted once for all requests of a second. */
export function formatClfTime(date: Date): string {
  const second = Math.floor(date.getTime() / 1000)
  if (second !== formattedSecond) {
    formattedSecond = second
    formatted = formatClf(date)
  }
  return formatted
}

function formatClf(date: Date): string {
  const day = String(date.getUTCDate()).padStart(2, '0')
  return `${day}/${MONTHS[date.getUTCMonth()]}/${date.getUTCFullYear()}:${date.toISOString().slice(11, 19)} +0000`
}
