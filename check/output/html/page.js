(() => {
  const find = (id) => document.getElementById(id);
  const rows = [...document.querySelectorAll('.accounts tbody tr')].map((row) => ({
    row,
    text: row.textContent.toLowerCase(),
    status: row.dataset.status,
    checks: row.dataset.checks.split(' '),
  }));
  const details = [...document.querySelectorAll('details')];

  const filter = () => {
    const words = find('search').value.toLowerCase().split(/\s+/);
    const status = find('status').value;
    const check = find('check').value;
    let shown = 0;
    for (const entry of rows) {
      const fits =
        (status === '' || entry.status === status) &&
        (check === '' || entry.checks.includes(check)) &&
        words.every((word) => entry.text.includes(word));
      entry.row.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    find('shown').value = `${shown} of ${rows.length}`;
    find('none').hidden = shown > 0;
  };

  const expand = find('expand');
  expand.hidden = details.length === 0;
  expand.addEventListener('click', () => {
    const open = details.some((detail) => !detail.open);
    for (const detail of details) {
      detail.open = open;
    }
    expand.textContent = open ? 'Close all' : 'Open all';
  });

  find('filter').hidden = false;
  find('filter').addEventListener('input', filter);
  filter();
})();
