// The report's data: columns read at once, details block by block when something is opened.

let D = null;

const data = (() => {
  const parsed = new Map();
  const begins = [];
  let blockBegins = [];
  let owner = null;
  let nameOf = null;

  async function block(id) {
    const element = document.getElementById(id);
    const text = element.textContent;
    element.remove();
    if (element.type === 'application/json') return JSON.parse(text);
    if (typeof DecompressionStream === 'undefined') {
      throw new Error('This report is large and packed: open it in a browser of 2023 or later.');
    }
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new Response(stream).json();
  }

  async function open() {
    D = await block('core');
    let next = 0;
    owner = new Int32Array(D.events.type.length);
    D.affairs.shown.forEach((n, affair) => {
      begins.push(next);
      owner.fill(affair, next, next + n);
      next += n;
    });
    begins.push(next);
    let row = 0;
    blockBegins = D.blocks.map(size => {
      const begin = row;
      row += size;
      return begin;
    });
    blockBegins.push(row);
    nameOf = new Map(D.affairs.id.map((id, i) => [id, i]));
  }

  function part(number) {
    if (!parsed.has(number)) {
      parsed.set(number, block('details-' + number).then(affairs => {
        affairs.forEach((found, i) => complete(found, blockBegins[number] + i));
        return affairs;
      }));
    }
    return parsed.get(number);
  }

  /** The details of an affair; null where the page had no room for them. */
  async function details(affair) {
    if (affair >= blockBegins[blockBegins.length - 1]) return null;
    let low = 0;
    let high = D.blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (blockBegins[middle] <= affair) low = middle;
      else high = middle - 1;
    }
    return (await part(low))[affair - blockBegins[low]];
  }

  /** Makes an affair's details whole: what is usual is not written. */
  function complete(found, affair) {
    found.claims = found.claims || [];
    for (const event of found.events) {
      event.sentences = event.s.map(([text, carriers, start, length, realis, claimant, stance]) => ({
        text, start: start === undefined || start === null ? -1 : start, length, realis, claimant, stance,
        carriers: carriers.map(n => ({article: n >> 1, copied: n % 2 === 1})),
      }));
      event.told = event.told || (event.sentences.length ? event.sentences[0].text : '');
      event.left = event.left || 0;
    }
    found.articles = found.articles.map(([title, outlet, day, url]) => ({
      title: title === 0 ? title0(affair) : title, outlet, day: day === undefined ? null : day, url,
    }));
  }
  const title0 = affair => D.titles[D.affairs.title[affair]];

  const eventsOf = affair => {
    const events = [];
    for (let e = begins[affair]; e < begins[affair + 1]; e++) events.push(e);
    return events;
  };

  /** When an affair happened, as text: by its events of a known day, else by months and years; history aside. */
  function when(affair) {
    const events = eventsOf(affair).filter(e => D.events.day[e] !== null);
    const now = events.filter(e => D.realis[D.events.realis[e]] !== 'HISTORICAL');
    const told = now.length ? now : events;
    const exact = told.filter(e => ['DAY', 'WEEK'].includes(precision(e)));
    const days = (exact.length ? exact : told).map(e => D.events.day[e]).sort((a, b) => a - b);
    if (!days.length) return 'undated';
    if (exact.length) return words.span(days[0], days[days.length - 1]);
    const sorted = told.slice().sort((a, b) => D.events.day[a] - D.events.day[b]);
    const first = words.dated(D.events.day[sorted[0]], precision(sorted[0]));
    const lastEvent = sorted[sorted.length - 1];
    const last = words.dated(D.events.day[lastEvent], precision(lastEvent));
    return first === last ? first : `${first} – ${last}`;
  }

  const precision = e => (D.events.day[e] === null ? 'UNKNOWN' : D.precisions[D.events.precision[e]]);

  /** Values counted over an affair's events, most frequent first. */
  function most(affair, valuesOf) {
    const counts = new Map();
    for (let e = begins[affair]; e < begins[affair + 1]; e++) {
      for (const value of new Set(valuesOf(e))) counts.set(value, (counts.get(value) || 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
  }

  /** The event of an affair that most outlets tell; among equals the surest, then the first. */
  function chief(affair) {
    const marks = e => [D.realis[D.events.realis[e]] === 'ACTUAL' ? 1 : 0, D.events.independent[e], D.events.sources[e], D.events.reports[e], D.events.confidence[e]];
    return eventsOf(affair).reduce((best, e) => (before(marks(e), marks(best)) ? e : best));
  }

  const before = (a, b) => {
    const i = a.findIndex((mark, n) => mark !== b[n]);
    return i >= 0 && a[i] > b[i];
  };

  let reports = null;
  /** Order of two affairs: independent outlets, outlets, conflict, reports. */
  function rank(a, b) {
    reports = reports || D.affairs.id.map((id, affair) => eventsOf(affair).reduce((n, e) => n + D.events.reports[e], 0));
    return D.affairs.independent[b] - D.affairs.independent[a] || D.affairs.sources[b] - D.affairs.sources[a] ||
      D.affairs.conflict[b] - D.affairs.conflict[a] || reports[b] - reports[a] || a - b;
  }

  const parties = e => [...D.events.actors[e], ...D.events.recipients[e]];
  const countries = e => {
    const found = new Set();
    for (const p of parties(e)) if (D.parties[p][2] !== null) found.add(D.parties[p][2]);
    const place = D.events.place[e];
    if (place !== null && D.places[place][1] !== null) found.add(D.places[place][1]);
    return [...found];
  };

  return {
    open, details, eventsOf, when, precision, most, chief, rank, parties, countries,
    affairOf: e => owner[e],
    placeInAffair: e => e - begins[owner[e]],
    affairById: id => (nameOf.has(id) ? nameOf.get(id) : null),
    title: affair => D.titles[D.affairs.title[affair]],
    label: party => D.parties[party][0],
    eventCount: () => D.events.type.length,
    affairCount: () => D.affairs.id.length,
    /** Every block of details, for a search in all sentences. */
    all: () => Promise.all(D.blocks.map((size, i) => part(i))),
  };
})();
