// Events: one event as an item, and the list of those that a figure counts.

function typeBadge(e) {
  const type = D.types[D.events.type[e]];
  const mode = D.events.mode[e] === null ? '' : D.modes[D.events.mode[e]];
  const quad = D.events.quad[e] === null ? words.quadOfType(type) : words.QUADS.indexOf(D.quads[D.events.quad[e]]);
  return h('span', {class: 'type q' + quad, title: words.typeHint(type)}, words.type(type), mode ? h('span', {class: 'mode'}, mode.replace(/_/g, ' ').toLowerCase()) : '');
}

function party(number) {
  const [label, code] = D.parties[number];
  return raw(label, code ? {title: code} : {});
}

/** Who → whom. */
function deed(e) {
  const actors = D.events.actors[e];
  const recipients = D.events.recipients[e];
  const names = list => {
    const rest = list.slice(4);
    return [between(list.slice(0, 4).map(party), ', '), rest.length ? h('span', {class: 'soft', title: rest.map(data.label).join(', ')}, ` and ${rest.length} more`) : ''];
  };
  if (!actors.length && !recipients.length) return h('span', {class: 'soft'}, 'participants not named');
  return [actors.length ? names(actors) : h('span', {class: 'soft'}, 'not named'),
    recipients.length ? [h('span', {class: 'arrow', 'aria-label': 'to'}, ' → '), names(recipients)] : ''];
}

function placeText(e) {
  const place = D.events.place[e];
  if (place === null) return null;
  const [name, country] = D.places[place];
  const land = country === null ? null : D.countries[country][1];
  return [raw(name), land && land !== name ? ', ' + land : ''];
}

/** An event with its sentences folded, or open. */
async function eventItem(e, options) {
  const affair = data.affairOf(e);
  const details = await data.details(affair);
  const own = details ? details.events[data.placeInAffair(e)] : null;
  const realis = D.realis[D.events.realis[e]];
  const place = placeText(e);
  const count = own ? claims.count(details, data.placeInAffair(e)) : 0;
  const first = own && (own.sentences.find(s => s.text === own.told) || own.sentences[0]);
  return h('article', {class: 'event'},
    h('p', {class: 'line'}, h('time', {class: 'day'}, words.dated(D.events.day[e], data.precision(e))), typeBadge(e),
      realis === 'ACTUAL' ? '' : h('span', {class: 'tag'}, words.realis(realis)),
      D.events.conflict[e] ? h('span', {class: 'tag clash'}, 'claims conflict') : '',
      D.events.confidence[e] < 50 ? h('span', {class: 'tag', title: 'How sure the rule and its arguments are, 0 to 1'}, `unsure ${(D.events.confidence[e] / 100).toFixed(2)}`) : ''),
    h('p', {class: 'deed'}, deed(e), place ? [h('span', {class: 'soft'}, ' in '), place] : ''),
    own ? h('p', {class: 'told'}, first ? sentence(first) : raw(own.told, {class: 'said'})) : '',
    options && options.link ? h('p', {class: 'meta'}, 'Affair: ', h('a', {href: '#/affair/' + D.affairs.id[affair]}, raw(data.title(affair)))) : '',
    own ? h('details', {class: 'reports', open: options && options.open}, h('summary', null,
      `${words.count(D.events.reports[e], 'report')} in ${words.count(D.events.articles[e], 'article')}, ${words.count(D.events.sources[e], 'outlet')}, ${words.number(D.events.independent[e])} independent`),
    sentenceList(own, details.articles)) : leftOutNote('Its sentences are', 'events', `"story_id":"${D.affairs.id[affair]}`),
    count ? h('details', {class: 'reports'}, h('summary', null, `${words.count(count, 'claim')} about it`), claims.tables(details, data.placeInAffair(e), false, '')) : '',
    own && own.claimsLeft ? leftOutNote(`${words.number(own.claimsLeft)} of its claims are`, 'claims', own.id) : '');
}

const eventsView = (() => {
  /** Filters of the list: how each reads, and what it keeps. */
  const FILTERS = {
    type: v => [`type ${words.type(v)}`, e => D.types[D.events.type[e]] === v],
    from: v => [`from ${words.day(words.fromIso(v))}`, e => D.events.day[e] !== null && D.events.day[e] >= words.fromIso(v)],
    to: v => [`until ${words.day(words.fromIso(v))}`, e => D.events.day[e] !== null && D.events.day[e] <= words.fromIso(v)],
    precision: v => [v === 'coarse' ? 'dated to a month or year' : v === 'UNKNOWN' ? 'undated' : 'dated to a ' + v.toLowerCase(), e => {
      const p = data.precision(e);
      return v === 'coarse' ? p === 'MONTH' || p === 'YEAR' : p === v;
    }],
    at: v => [`in ${countryName(v)}`, e => D.events.place[e] !== null && D.places[D.events.place[e]][1] !== null && D.countries[D.places[D.events.place[e]][1]][0] === v],
    place: v => (v === '–' ? ['without a place', e => D.events.place[e] === null] : [`at ${v}`, e => D.events.place[e] !== null && D.places[D.events.place[e]][0] === v]),
    who: v => [`by ${v}`, e => D.events.actors[e].some(p => node(p) === v)],
    whom: v => [`to ${v}`, e => D.events.recipients[e].some(p => node(p) === v)],
    party: v => [`with ${v}`, e => data.parties(e).some(p => node(p) === v)],
    actors: () => ['without a named actor', e => !D.events.actors[e].length],
    outlet: v => [`reported by ${v}`, e => D.events.outlets[e].some(o => D.outlets[o] === v)],
    realis: v => [words.realis(v).toLowerCase(), e => D.realis[D.events.realis[e]] === v],
    conflict: () => ['with conflicting claims', e => D.events.conflict[e] === 1],
    single: () => ['with at most one independent outlet', e => D.events.independent[e] <= 1],
    confidence: v => [`confidence ${(v / 10).toFixed(1)} to ${((Number(v) + 1) / 10).toFixed(1)}`, e => Math.min(9, Math.floor(D.events.confidence[e] / 10)) === Number(v)],
  };
  const node = p => (D.parties[p][3] === null ? null : D.nodes[D.parties[p][3]]);
  const countryName = code => (D.countries.find(c => c[0] === code) || [code, code])[1];

  function render(query, navigate) {
    const filters = [...query].filter(([name, value]) => FILTERS[name] && value !== '').map(([name, value]) => ({name, text: FILTERS[name](value)[0], keep: FILTERS[name](value)[1]}));
    const found = [];
    for (let e = 0; e < data.eventCount(); e++) if (filters.every(f => f.keep(e))) found.push(e);
    const list = paged(found.length, 25, i => eventItem(found[i], {link: true}));
    const set = name => value => navigate('events', {...Object.fromEntries(query), [name]: value});
    return {title: 'Events', ready: list.ready, node: h('div', null,
      h('h1', null, 'Events'),
      h('div', {class: 'filters'},
        choice('Type', query.get('type') || '', [['', 'All types'], ...words.types().map(t => [t, words.type(t)])], set('type')),
        field('From', {type: 'date', value: query.get('from') || ''}, set('from')),
        field('Until', {type: 'date', value: query.get('to') || ''}, set('to')),
        choice('Status', query.get('realis') || '', [['', 'Any'], ...D.realisCounts.map(([r, n]) => [r, `${words.realis(r)} (${words.number(n)})`])], set('realis'))),
      filters.length ? h('p', {class: 'chips', 'aria-label': 'Filters in use'}, filters.map(f =>
        h('button', {type: 'button', class: 'chip', onclick: () => set(f.name)('')}, raw(f.text), h('span', {'aria-label': ', remove'}, ' ×')))) : '',
      h('p', {class: 'found', role: 'status'}, `${words.count(found.length, 'event')}`,
        D.totals.eventsShown < D.totals.events ? ` of the ${words.number(D.totals.eventsShown)} on this page; the run has ${words.number(D.totals.events)}` : ''),
      list.node)};
  }
  return {render};
})();
