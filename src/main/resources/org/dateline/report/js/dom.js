// Elements are built node by node; no text ever becomes markup.

/** An element with attributes, listeners (onclick: …) and children; null children are left out. */
function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  add(element, children);
  return element;
}

function add(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
  return element;
}

/** Text from articles: kept apart from what stands around it, whatever way it runs. */
function raw(text, attributes) {
  return h('bdi', attributes, text);
}

/** A link out, where the address is a web address; plain text otherwise. */
function outward(url, text, attributes) {
  if (typeof url !== 'string' || !/^https?:\/\//i.test(url)) return raw(text, attributes);
  return h('a', {...attributes, href: url, rel: 'noopener noreferrer', target: '_blank'}, raw(text));
}

/** Items with a word or sign between each two. */
function between(items, sign) {
  return items.flatMap((item, i) => (i === 0 ? [item] : [sign, item]));
}

/** A select with a label. choices: [value, text] pairs. */
function choice(label, value, choices, onchange) {
  const select = h('select', {onchange: e => onchange(e.target.value)},
    choices.map(([key, text]) => h('option', {value: key, selected: String(key) === String(value)}, text)));
  return h('label', {class: 'field'}, h('span', null, label), select);
}

function field(label, attributes, onchange) {
  return h('label', {class: 'field'}, h('span', null, label), h('input', {...attributes, onchange: e => onchange(e.target.value)}));
}

/** Rows shown a page at a time, with a button for more. draw may be asynchronous. */
function paged(count, size, draw) {
  const list = h('div', {class: 'paged'});
  const more = h('button', {type: 'button', class: 'more', onclick: () => next(true)});
  let shown = 0;
  async function next(focus) {
    const until = Math.min(count, shown + size);
    const items = [];
    for (let i = shown; i < until; i++) items.push(draw(i));
    const nodes = await Promise.all(items);
    list.append(...nodes);
    shown = until;
    more.hidden = shown >= count;
    more.textContent = `Show ${words.number(Math.min(size, count - shown))} more of ${words.number(count - shown)}`;
    if (focus && nodes.length) {
      const link = nodes[0].querySelector('a, summary, button');
      if (link) link.focus();
    }
  }
  const ready = next(false);
  return {node: h('div', null, list, more), ready};
}

function later(task, wait) {
  let timer = 0;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => task(...values), wait);
  };
}
