// The first page: what a run holds.

const overviewView = (() => {
  function figure(n, text, href) {
    return h(href ? 'a' : 'div', {class: 'figure', href}, h('b', null, words.number(n)), h('span', null, text));
  }

  async function render() {
    const t = D.totals;
    const ranked = [...D.affairs.id.keys()].sort(data.rank);
    const first = ranked.slice(0, 6);
    const top = await Promise.all(first.map(affairsView.card));
    const disputed = await Promise.all(ranked.filter(a => D.affairs.conflict[a] && !first.includes(a)).slice(0, 3).map(affairsView.card));
    const period = t.period ? words.span(t.period[0], t.period[1]) : 'no dates';
    const copied = D.outletRows.reduce((n, r) => n + r[3], 0);
    const passages = D.outletRows.reduce((n, r) => n + r[2], 0);
    return {title: 'Overview', node: h('div', null,
      h('p', {class: 'kicker'}, `Articles of ${period}`),
      h('h1', null, 'What happened, and who says so'),
      h('div', {class: 'figures'},
        figure(t.articles, t.articles === 1 ? 'article' : 'articles', '#/quality'),
        figure(D.outletsInAll, D.outletsInAll === 1 ? 'outlet' : 'outlets', '#/outlets'),
        figure(t.reports, 'reports of events', '#/events'),
        figure(t.events, 'distinct events', '#/events'),
        figure(t.affairs, 'affairs', '#/affairs'),
        h('a', {class: t.eventsInConflict ? 'figure clash' : 'figure', href: '#/events?conflict=1'}, h('b', null, words.number(t.eventsInConflict)), h('span', null, 'events with rival claims'))),
      h('p', {class: 'note'}, copied ? [`${words.share(copied, passages)} of the paragraphs were carried after another outlet; `, h('a', {href: '#/outlets'}, 'who copies whom'), '. '] : '',
        eventsLink({single: '1'}, `${words.count(t.single, 'event')}`), ` ${t.single === 1 ? 'rests' : 'rest'} on at most one independent outlet.`),
      h('section', {'aria-labelledby': 'top'}, h('h2', {id: 'top'}, 'Most independently reported affairs'), h('div', {class: 'cards'}, top),
        h('p', null, h('a', {class: 'button', href: '#/affairs'}, data.affairCount() === 1 ? 'The affair' : `All ${words.number(data.affairCount())} affairs`))),
      disputed.length ? h('section', {'aria-labelledby': 'disputed'}, h('h2', {id: 'disputed'}, 'Disputed'), h('div', {class: 'cards'}, disputed),
        h('p', null, h('a', {class: 'button', href: '#/affairs?conflict=1'}, 'All affairs with conflicting claims'))) : '',
      whenSection(), whereSection(), networkSection())};
  }

  return {render};
})();
