// Minutes used: while the form is looked at and somebody has written or moved in the last three minutes. Once somebody
// has written how many it took, that stands.
const tick = 15;
const mostIdle = 180;

export function countMinutes(form) {
  let idle = 0;
  for (const kind of ["keydown", "pointerdown", "pointermove", "scroll"]) {
    window.addEventListener(kind, () => (idle = 0), { passive: true });
  }
  setInterval(() => {
    idle += tick;
    if (document.hidden || idle > mostIdle || form.isComplete || form.minutesTyped || !form.audit.id) return;
    form.seconds += tick;
    const minutes = Math.max(1, Math.round(form.seconds / 60));
    if (minutes === form.audit.minutes) return;
    form.audit.minutes = minutes;
    form.keep();
    for (const refresh of form.followers) refresh();
  }, tick * 1000);
}
