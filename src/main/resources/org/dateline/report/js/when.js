// When: events over time by class and by type, from years down to days.

function whenSection() {
  const rows = D.volume; // [day, type, count], by day
  if (!rows.length) return h('section', null, h('h2', null, 'When'), h('p', {class: 'note'}, 'No event has a day.'));
  const whole = [rows[0][0], rows[rows.length - 1][0]];
  const period = D.totals.period ? [D.totals.period[0] - 3, D.totals.period[1] + 3] : whole;
  const start = [Math.max(period[0], whole[0]), Math.min(period[1], whole[1])];
  let view = start[0] <= start[1] ? start : whole;
  const trail = [];

  const binStart = (day, unit) => {
    if (unit === 'day') return day;
    if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7);
    const p = words.parts(day);
    return Math.round(Date.UTC(p.year, unit === 'month' ? p.month : 0, 1) / 86400000);
  };
  const binNext = (bin, unit) => {
    if (unit === 'day') return bin + 1;
    if (unit === 'week') return bin + 7;
    const p = words.parts(bin);
    return Math.round(Date.UTC(unit === 'month' ? p.year : p.year + 1, unit === 'month' ? p.month + 1 : 0, 1) / 86400000);
  };
  const binText = (bin, unit) => {
    if (unit === 'day') return words.day(bin);
    if (unit === 'week') return 'week of ' + words.day(bin);
    return unit === 'month' ? words.month(bin) : String(words.parts(bin).year);
  };

  let sums = null;
  function sum() {
    const span = view[1] - view[0];
    const unit = span <= 100 ? 'day' : span <= 750 ? 'week' : span <= 4000 ? 'month' : 'year';
    const bins = [];
    for (let b = binStart(view[0], unit); b <= view[1]; b = binNext(b, unit)) bins.push(b);
    const place = new Map(bins.map((b, i) => [b, i]));
    const byQuad = [0, 1, 2, 3].map(() => new Array(bins.length).fill(0));
    const byType = new Map();
    let total = 0;
    for (const [day, type, count] of rows) {
      if (day < view[0] || day > view[1]) continue;
      const i = place.get(binStart(day, unit));
      const name = D.types[type];
      byQuad[words.quadOfType(name)][i] += count;
      if (!byType.has(name)) byType.set(name, new Array(bins.length).fill(0));
      byType.get(name)[i] += count;
      total += count;
    }
    const types = words.types().filter(t => byType.has(t)).concat([...byType.keys()].filter(t => !words.types().includes(t)));
    sums = {unit, bins, byQuad, byType, types, total, texts: bins.map(b => binText(b, unit))};
  }

  const query = (i, type) => {
    const q = {};
    q.from = words.iso(Math.max(view[0], sums.bins[i]));
    q.to = words.iso(Math.min(view[1], binNext(sums.bins[i], sums.unit) - 1));
    if (type) q.type = type;
    return q;
  };
  function zoom(i) {
    if (sums.unit === 'day') {
      location.hash = '#/events?' + new URLSearchParams(query(i));
      return;
    }
    trail.push(view);
    view = [sums.bins[i], binNext(sums.bins[i], sums.unit) - 1];
    update();
  }

  const axis = (colours, width) => ({
    type: 'category', data: sums.texts, axisTick: {alignWithLabel: true}, axisLine: {lineStyle: {color: colours.line}},
    axisLabel: {color: colours.soft, hideOverlap: true, fontSize: 11, formatter: text => (sums.unit === 'day' || sums.unit === 'week' ? text.replace('week of ', '').replace(/ \d{4}$/, '') : text)},
  });
  const bars = charts.create('Events over time, by class; the table below holds the same figures', 250, (colours, width) => ({
    grid: {left: 44, right: 8, top: width < 500 ? 58 : 34, bottom: 26},
    legend: {top: 0, left: 0, itemWidth: 12, itemHeight: 12, itemGap: 14, textStyle: {color: colours.text, fontSize: 12}, data: words.QUAD_TEXT},
    tooltip: {...tooltipBase(colours), trigger: 'axis', axisPointer: {type: 'shadow'}},
    xAxis: axis(colours, width),
    yAxis: {type: 'value', minInterval: 1, axisLabel: {color: colours.soft, fontSize: 11}, splitLine: {lineStyle: {color: colours.line}}},
    series: words.QUAD_TEXT.map((name, q) => ({name, type: 'bar', stack: 'all', data: sums.byQuad[q], itemStyle: {color: colours.quads[q]}, barCategoryGap: '12%', cursor: 'pointer'})),
  }), e => zoom(e.dataIndex));
  const grid = charts.create('Events by type and day; the table below holds the same figures', 60, (colours, width) => {
    const cells = [];
    let top = 1;
    sums.types.forEach((type, y) => sums.byType.get(type).forEach((count, x) => {
      if (count) {
        cells.push([x, y, count]);
        top = Math.max(top, count);
      }
    }));
    return {
      grid: {left: 82, right: 8, top: 4, bottom: 26},
      tooltip: {...tooltipBase(colours), formatter: p => `${sums.texts[p.data[0]]}\n${words.type(sums.types[p.data[1]])}: ${words.count(p.data[2], 'event')}`},
      xAxis: {...axis(colours, width), splitArea: {show: false}},
      yAxis: {type: 'category', inverse: true, data: sums.types.map(words.type), axisTick: {show: false}, axisLine: {show: false}, axisLabel: {color: colours.text, fontSize: 12}},
      visualMap: {show: false, min: 0, max: Math.sqrt(top), dimension: 3, inRange: {color: [colours.low, colours.high]}},
      series: [{type: 'heatmap', data: cells.map(c => [...c, Math.sqrt(c[2])]), itemStyle: {borderColor: colours.paper, borderWidth: 1, borderRadius: 2}, cursor: 'pointer'}],
    };
  }, e => {
    location.hash = '#/events?' + new URLSearchParams(query(e.data[0], sums.types[e.data[1]]));
  });

  const controls = h('div', {class: 'controls'});
  const tables = h('div');
  function update() {
    sum();
    grid.box.style.height = 34 + sums.types.length * 22 + 'px';
    const set = v => () => {
      trail.length = 0;
      view = v;
      update();
    };
    controls.replaceChildren(
      h('strong', null, words.span(view[0], view[1])),
      eventsLink({from: words.iso(view[0]), to: words.iso(view[1])}, `list ${words.count(sums.total, 'event')}`),
      trail.length ? h('button', {type: 'button', class: 'quiet', onclick: () => { view = trail.pop(); update(); }}, '← Zoom out') : '',
      start[0] <= start[1] && (view[0] !== start[0] || view[1] !== start[1]) ? h('button', {type: 'button', class: 'quiet', onclick: set(start)}, 'Days of the reports') : '',
      view[0] !== whole[0] || view[1] !== whole[1] ? h('button', {type: 'button', class: 'quiet', onclick: set(whole)}, 'Whole span') : '');
    tables.replaceChildren(behind('Classes as a table', `Events by ${sums.unit} and class`, [
      {title: words.sentenceCase(sums.unit), cell: i => h('a', {href: '#/events?' + new URLSearchParams(query(i))}, sums.texts[i])},
      ...words.QUAD_TEXT.map((name, q) => ({title: name, number: true, cell: i => words.number(sums.byQuad[q][i])})),
    ], () => sums.bins.map((b, i) => i).filter(i => sums.byQuad.some(q => q[i]))),
    behind('Types as a table', 'Events by type', [
      {title: 'Type', cell: t => eventsLink({type: t, from: words.iso(view[0]), to: words.iso(view[1])}, words.type(t))},
      {title: 'Events', number: true, cell: t => words.number(sums.byType.get(t).reduce((a, b) => a + b, 0))},
    ], () => sums.types));
    if (bars.chart()) bars.redraw();
    if (grid.chart()) grid.redraw();
  }
  update();

  const precision = new Map(D.precisionCounts);
  const coarse = (precision.get('MONTH') || 0) + (precision.get('YEAR') || 0);
  const undated = precision.get('UNKNOWN') || 0;
  return h('section', {'aria-labelledby': 'when'}, h('h2', {id: 'when'}, 'When'), controls, bars.box,
    h('h3', null, 'By type'), grid.box, tables,
    h('p', {class: 'note'}, 'Choose a bar to look closer, down to the sentences of a day. Not drawn: ',
      eventsLink({precision: 'coarse'}, `${words.count(coarse, 'event')} dated only to a month or year`), ' and ',
      eventsLink({precision: 'UNKNOWN'}, `${words.number(undated)} undated`), '.'));
}

/** A tooltip drawn as text, in the colours of the theme. */
function tooltipBase(colours) {
  return {renderMode: 'richText', confine: true, backgroundColor: colours.paper, borderColor: colours.line, textStyle: {color: colours.text, fontSize: 13}};
}
