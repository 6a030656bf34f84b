// One affair as a page.

const affairView = (() => {
  function facts(affair, events) {
    const types = data.most(affair, e => [D.events.type[e]]).slice(0, 6);
    const places = data.most(affair, e => (D.events.place[e] === null ? [] : [D.events.place[e]])).slice(0, 8);
    const parties = data.most(affair, data.parties).sort((a, b) => (D.parties[b][1] !== null) - (D.parties[a][1] !== null)).slice(0, 10);
    const once = parties.filter((p, i) => parties.findIndex(other => data.label(other) === data.label(p)) === i);
    const row = (name, content) => h('div', null, h('dt', null, name), h('dd', null, content));
    return h('dl', {class: 'facts'},
      row('What', between(types.map(t => `${words.type(D.types[t])} (${events.filter(e => D.events.type[e] === t).length})`), ', ')),
      row('When', data.when(affair)),
      row('Where', places.length ? between(places.map(p => raw(D.places[p][0])), ', ') : h('span', {class: 'soft'}, 'no place given')),
      row('Who', once.length ? between(once.map(party), ', ') : h('span', {class: 'soft'}, 'nobody named')));
  }

  function figures(affair, events) {
    const reports = events.reduce((n, e) => n + D.events.reports[e], 0);
    const figure = (n, text, strong) => h('div', {class: strong ? 'figure clash' : 'figure'}, h('b', null, words.number(n)), h('span', null, text));
    const disputed = events.filter(e => D.events.conflict[e]).length;
    return h('div', {class: 'figures'},
      figure(D.affairs.events[affair], D.affairs.events[affair] === 1 ? 'event' : 'events'),
      figure(reports, reports === 1 ? 'report of it' : 'reports of them, copies included'),
      figure(D.affairs.articles[affair], D.affairs.articles[affair] === 1 ? 'article' : 'articles'),
      figure(D.affairs.sources[affair], D.affairs.sources[affair] === 1 ? 'outlet' : 'outlets'),
      figure(D.affairs.independent[affair], D.affairs.independent[affair] === 1 ? 'independent outlet' : 'independent outlets'),
      disputed ? figure(disputed, disputed === 1 ? 'event with rival claims' : 'events with rival claims', true) : '');
  }

  function rivals(details, events) {
    const tables = events.flatMap((e, i) => (claims.disputed(details, i) ? [h('div', {class: 'rival'},
      h('p', {class: 'line'}, h('time', {class: 'day'}, words.dated(D.events.day[e], data.precision(e))), typeBadge(e), h('span', null, deed(e))),
      claims.tables(details, i, true, ''))] : []));
    return tables.length ? h('section', {'aria-labelledby': 'rivals'}, h('h2', {id: 'rivals'}, 'Rival claims'),
      h('p', {class: 'note'}, 'Claims that cannot hold together stand in one table, each with a letter; the last but one column says which ones clash. A figure that widens another is no conflict.'), tables) : '';
  }

  function articleList(details) {
    const rows = details.articles.slice().sort((a, b) => (a.day === null) - (b.day === null) || a.day - b.day);
    return h('section', {'aria-labelledby': 'articles'}, h('h2', {id: 'articles'}, 'Articles'),
      table('Articles behind the sentences above', [
        {title: 'Article', cell: a => outward(a.url, a.title || 'Untitled')},
        {title: 'Outlet', cell: a => (a.outlet ? raw(a.outlet) : h('span', {class: 'soft'}, 'not given'))},
        {title: 'Published', cell: a => words.day(a.day)},
      ], rows));
  }

  async function render(id) {
    const affair = data.affairById(id);
    if (affair === null) {
      return {title: 'Affair', node: h('div', null, h('h1', null, 'Not on this page'), leftOutNote('This affair is', 'stories', id), h('p', null, h('a', {href: '#/affairs'}, 'All affairs')))};
    }
    const events = data.eventsOf(affair);
    const details = await data.details(affair);
    const places = data.most(affair, e => (D.events.place[e] === null ? [] : [D.events.place[e]])).slice(0, 2);
    const main = data.chief(affair);
    const told = details && main !== undefined ? details.events[data.placeInAffair(main)] : null;
    const first0 = told && (told.sentences.find(s => s.text === told.told) || told.sentences[0]);
    const items = paged(events.length, 40, i => eventItem(events[i], {}));
    const left = D.affairs.events[affair] - events.length;
    await items.ready;
    return {title: data.title(affair), node: h('div', {class: 'reading'},
      h('p', {class: 'back'}, h('a', {href: '#/affairs'}, '← All affairs')),
      h('p', {class: 'kicker'}, places.length ? [between(places.map(p => raw(D.places[p][0])), ', '), ' — '] : '', data.when(affair)),
      h('h1', null, raw(data.title(affair))),
      told ? h('p', {class: 'lede'}, first0 ? [raw(first0.text), ' ', h('span', {class: 'meta'}, carriers({carriers: first0.carriers.slice(0, 1)}, details.articles))] : raw(told.told)) : '',
      figures(affair, events), facts(affair, events),
      details ? rivals(details, events) : '',
      h('section', {'aria-labelledby': 'events'}, h('h2', {id: 'events'}, events.length > 1 ? 'Events in order' : 'The event'),
        items.node,
        left > 0 ? leftOutNote(`${words.count(left, 'more event')} of this affair ${left === 1 ? 'is' : 'are'}`, 'events', `"story_id":"${id}`) : ''),
      h('p', {class: 'note'}, 'In the data: ', h('code', null, `dateline cat OUTPUT/stories | grep '"story_id":"${id}'`)),
      details ? articleList(details) : leftOutNote('The sentences and articles of this affair are', 'events', `"story_id":"${id}`))};
  }

  return {render};
})();
