/** What takes the focus is never hidden under the bar that stays at the top, however high its words make that. */
export function keepFocusInSight(bar) {
  const below = 12;
  const height = () => bar.getBoundingClientRect().height + below;
  new ResizeObserver(() => (document.documentElement.style.scrollPaddingTop = `${height()}px`)).observe(bar);
  document.addEventListener("focusin", ({ target }) => {
    if (bar.contains(target)) return;
    requestAnimationFrame(() => {
      const hidden = height() - target.getBoundingClientRect().top;
      if (hidden > 0 && target.getBoundingClientRect().bottom < window.innerHeight) window.scrollBy(0, -hidden);
    });
  });
}
