/**
 * The script of the HTML report: filter and search, and everything is opened for printing. Without it the report can be
 * read as it is. It makes no HTML and asks nobody for anything.
 */
export const script = `
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  const level = document.getElementById('level');
  const search = document.getElementById('search');
  const count = document.getElementById('shown');
  if (!level || !search || !count) return;
  const items = [...document.querySelectorAll('[data-severity]')].map((element) => ({
    element, severity: element.dataset.severity, text: element.textContent.toLowerCase(),
  }));
  const holders = [...document.querySelectorAll('.dataset, .group')];
  const update = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const { element, severity, text } of items) {
      const fits = (level.value === '' || level.value === severity) && words.every((word) => text.includes(word));
      element.hidden = !fits;
      if (fits && element.classList.contains('finding')) shown += 1;
    }
    for (const holder of holders) {
      const own = holder.querySelectorAll('.finding');
      if (own.length > 0) holder.hidden = ![...own].some((element) => !element.hidden);
      if (words.length > 0 && !holder.hidden && holder.classList.contains('dataset')) holder.open = true;
    }
    count.textContent = String(shown);
  };
  level.addEventListener('change', update);
  search.addEventListener('input', update);
  update();
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    for (const element of closed) element.open = true;
  });
  addEventListener('afterprint', () => { for (const element of closed) element.open = false; });
})();
`;
