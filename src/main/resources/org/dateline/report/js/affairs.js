// The list of affairs, with search and filters.

const affairsView = (() => {
  let countryChoices = null;
  let sentenceText = null;

  function facets() {
    if (countryChoices) return countryChoices;
    const counts = new Map();
    for (let a = 0; a < data.affairCount(); a++) {
      for (const c of new Set(data.eventsOf(a).flatMap(data.countries))) counts.set(c, (counts.get(c) || 0) + 1);
    }
    countryChoices = [...counts].sort((x, y) => (D.countries[x[0]][1] < D.countries[y[0]][1] ? -1 : 1));
    return countryChoices;
  }

  /** What the search looks into: title, participants, places. */
  function text(affair) {
    const names = data.eventsOf(affair).flatMap(e => [...data.parties(e).map(data.label),
      ...(D.events.place[e] === null ? [] : [D.places[D.events.place[e]][0]]), ...data.countries(e).map(c => D.countries[c][1])]);
    return (data.title(affair) + ' ' + names.join(' ')).toLowerCase();
  }

  async function sentences() {
    if (!sentenceText) {
      sentenceText = (await data.all()).flat().map(d => d.events.map(e => e.told + ' ' + e.sentences.map(s => s.text).join(' ')).join(' ').toLowerCase());
    }
    return sentenceText;
  }

  /** The sentence that tells an affair's chief event. */
  async function told(affair) {
    const details = await data.details(affair);
    return details && details.events.length ? details.events[data.placeInAffair(data.chief(affair))].told : null;
  }

  async function card(affair) {
    const said = await told(affair);
    const types = data.most(affair, e => [D.events.type[e]]).slice(0, 4);
    const who = data.most(affair, e => data.parties(e).filter(p => D.parties[p][1] !== null)).slice(0, 4);
    const where = data.most(affair, e => (D.events.place[e] === null ? [] : [D.events.place[e]])).slice(0, 3);
    const independent = D.affairs.independent[affair];
    return h('article', {class: 'affair'},
      h('p', {class: 'line'}, h('time', {class: 'day'}, data.when(affair)),
        where.length ? h('span', {class: 'where'}, between(where.map(p => raw(D.places[p][0])), ', ')) : '',
        D.affairs.conflict[affair] ? h('span', {class: 'tag clash'}, 'claims conflict') : ''),
      h('h3', null, h('a', {href: '#/affair/' + D.affairs.id[affair]}, raw(data.title(affair)))),
      said && said !== data.title(affair) ? h('p', {class: 'told'}, raw(said)) : '',
      who.length ? h('p', {class: 'who'}, between(who.map(party), ', ')) : '',
      h('p', {class: 'meta'},
        types.map(t => h('span', {class: 'type small q' + words.quadOfType(D.types[t])}, words.type(D.types[t]))),
        h('span', null, `${words.count(D.affairs.events[affair], 'event')} · ${words.count(D.affairs.articles[affair], 'article')} · ${words.count(D.affairs.sources[affair], 'outlet')}`,
          D.affairs.sources[affair] > 1 ? `, ${words.number(independent)} independent` : '')));
  }

  const SORTS = {
    reported: ['Most independent reports', (a, b) => data.rank(a, b)],
    newest: ['Newest first', (a, b) => (D.affairs.published[b] || -1e9) - (D.affairs.published[a] || -1e9) || a - b],
    events: ['Most events', (a, b) => D.affairs.events[b] - D.affairs.events[a] || a - b],
  };

  function keepers(query) {
    const keep = [];
    const type = D.types.indexOf(query.get('type') || '');
    if (query.get('type')) keep.push(a => data.eventsOf(a).some(e => D.events.type[e] === type));
    const country = D.countries.findIndex(c => c[0] === query.get('country'));
    if (query.get('country')) keep.push(a => data.eventsOf(a).some(e => data.countries(e).includes(country)));
    const from = words.fromIso(query.get('from') || '');
    const to = words.fromIso(query.get('to') || '');
    if (from !== null || to !== null) {
      keep.push(a => data.eventsOf(a).some(e => D.events.day[e] !== null && (from === null || D.events.day[e] >= from) && (to === null || D.events.day[e] <= to)));
    }
    const outlet = D.outlets.indexOf(query.get('outlet') || '');
    if (query.get('outlet')) keep.push(a => data.eventsOf(a).some(e => D.events.outlets[e].includes(outlet)));
    if (query.get('conflict')) keep.push(a => D.affairs.conflict[a] === 1);
    return keep;
  }

  async function search(query) {
    const keep = keepers(query);
    const found = [];
    const asked = (query.get('q') || '').toLowerCase().split(/\s+/).filter(Boolean);
    const inside = asked.length && query.get('in') === 'sentences' ? await sentences() : null;
    for (let a = 0; a < data.affairCount(); a++) {
      if (!keep.every(k => k(a))) continue;
      if (asked.length) {
        const own = text(a) + (inside && a < inside.length ? ' ' + inside[a] : '');
        if (!asked.every(word => own.includes(word))) continue;
      }
      found.push(a);
    }
    const order = SORTS[query.get('sort')] ? SORTS[query.get('sort')][1] : null;
    return order ? found.sort(order) : found;
  }

  function render(query, navigate) {
    let state = Object.fromEntries(query);
    const status = h('p', {class: 'found', role: 'status'});
    const results = h('div');
    let latest = 0;
    async function update() {
      const turn = ++latest;
      const found = await search(new URLSearchParams(state));
      if (turn !== latest) return;
      status.textContent = words.count(found.length, 'affair') + (found.length < data.affairCount() ? ` of ${words.number(data.affairCount())}` : '');
      if (!found.length) {
        results.replaceChildren(h('p', {class: 'note'}, 'No affair fits. ', h('a', {href: '#/affairs'}, 'Clear the filters')));
        return;
      }
      const list = paged(found.length, 40, i => card(found[i]));
      await list.ready;
      results.replaceChildren(list.node);
    }
    const set = name => value => {
      state = {...state, [name]: value};
      for (const key of Object.keys(state)) if (state[key] === '') delete state[key];
      navigate('affairs', state, true);
      return update();
    };
    const typed = later(value => set('q')(value), 180);
    const checkbox = (label, name, value) => h('label', {class: 'check'},
      h('input', {type: 'checkbox', checked: Boolean(state[name]), onchange: e => set(name)(e.target.checked ? value : '')}), ' ' + label);
    const outlets = D.outletRows.map(r => r[0]).filter(o => D.outlets.includes(o));
    const node = h('div', null, h('h1', null, 'Affairs'),
      h('form', {class: 'filters', role: 'search', 'aria-label': 'Search and filter affairs', onsubmit: e => e.preventDefault()},
        h('label', {class: 'field wide'}, h('span', null, 'Search: title, person, place … ( / )'),
          h('input', {type: 'search', id: 'search', value: state.q || '', autocomplete: 'off', oninput: e => typed(e.target.value)})),
        choice('Type', state.type || '', [['', 'All types'], ...words.types().filter(t => D.types.includes(t)).map(t => [t, words.type(t)])], set('type')),
        choice('Country', state.country || '', [['', 'All countries'], ...facets().map(([c, n]) => [D.countries[c][0], `${D.countries[c][1]} (${words.number(n)})`])], set('country')),
        outlets.length > 1 ? choice('Outlet', state.outlet || '', [['', 'All outlets'], ...outlets.map(o => [o, o])], set('outlet')) : '',
        field('From', {type: 'date', value: state.from || ''}, set('from')),
        field('Until', {type: 'date', value: state.to || ''}, set('to')),
        choice('Order', state.sort || 'reported', Object.entries(SORTS).map(([k, v]) => [k, v[0]]), set('sort')),
        h('div', {class: 'checks'}, checkbox('Only with conflicting claims', 'conflict', '1'), checkbox('Search the sentences too', 'in', 'sentences'))),
      status, results);
    return {title: 'Affairs', node, ready: update()};
  }

  return {render, card};
})();
