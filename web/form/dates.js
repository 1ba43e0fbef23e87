// Days as audits write them, "2013-06-06", which sort as text.

const months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
];

// "6 June 2013"; nothing where there is no day.
export function inWords(iso) {
  const [year, month, day] = (iso ?? "").split("-").map(Number);
  return day ? `${day} ${months[month - 1]} ${year}` : "";
}

export function daysAfter(iso, days) {
  const [year, month, day] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
