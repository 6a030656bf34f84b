// Tables: as the plain form of every chart, and in their own right.

/** columns: [{title, cell(row) → node or text, number?: boolean}]. */
function table(caption, columns, rows, attributes) {
  return h('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption},
    h('table', attributes,
      h('caption', null, caption),
      h('thead', null, h('tr', null, columns.map(c => h('th', {scope: 'col', class: c.number && 'number'}, c.title)))),
      h('tbody', null, rows.map(row => h('tr', null, columns.map((c, i) => {
        const attributes2 = {class: c.number && 'number', 'data-title': c.title};
        return i === 0 ? h('th', {scope: 'row', ...attributes2}, c.cell(row)) : h('td', attributes2, c.cell(row));
      }))))));
}

/** A table folded away behind a chart; built when it is opened. */
function behind(title, caption, columns, rows) {
  const fold = h('details', {class: 'behind'}, h('summary', null, title));
  const fill = () => {
    if (fold.childElementCount === 1) fold.append(table(caption, columns, rows().slice(0, 500)));
  };
  fold.addEventListener('toggle', fill);
  fold.fill = fill;
  return fold;
}

/** A link to the events that a figure counts. */
function eventsLink(query, text) {
  return h('a', {href: '#/events?' + new URLSearchParams(query)}, text);
}
