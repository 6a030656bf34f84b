// What could not be used, or not fully.

const qualityView = (() => {
  const languages = new Intl.DisplayNames(['en'], {type: 'language'});
  const language = code => {
    if (!code) return 'not known';
    try {
      return languages.of(code);
    } catch (e) {
      return code;
    }
  };

  function examples(title, fault) {
    if (!fault.count) return '';
    return h('details', null, h('summary', null, `${title}: ${words.number(fault.count)}`),
      table(`${title}, ${words.number(fault.examples.length)} of ${words.number(fault.count)}`, [
        {title: 'Article', cell: a => outward(a[2], a[0] || 'Untitled')},
        {title: 'Outlet', cell: a => (a[1] ? raw(a[1]) : h('span', {class: 'soft'}, 'not given'))},
        {title: 'Published', cell: a => words.day(a[3])},
        {title: 'Input id', cell: a => raw(a[4], {class: 'code'})}], fault.examples));
  }

  function refusals(list) {
    if (!list.length) return h('p', {class: 'note'}, 'Nothing was rejected.');
    const sorted = list.slice().sort((a, b) => b.count - a.count);
    return sorted.map(r => h('details', null, h('summary', null, h('strong', null, raw(r.reason)), ` at ${r.stage}: ${words.number(r.count)}`),
      table(`${r.reason}, ${words.number(r.examples.length)} of ${words.number(r.count)}`, [
        {title: 'What to do', cell: x => raw(x[0])},
        {title: 'File', cell: x => raw(x[1], {class: 'code'})},
        {title: 'Line or record', number: true, cell: x => (x[2] === null ? '' : words.number(x[2]))},
        {title: 'It begins', cell: x => (x[3] === null ? '' : raw(x[3], {class: 'code'}))}], r.examples)));
  }

  function render() {
    const t = D.totals;
    const q = D.quality;
    const line = (n, text, href) => ({n, text, href});
    const precision = new Map(D.precisionCounts);
    const events = [
      line(precision.get('UNKNOWN') || 0, 'undated', '#/events?precision=UNKNOWN'),
      line((precision.get('MONTH') || 0) + (precision.get('YEAR') || 0), 'dated only to a month or a year', '#/events?precision=coarse'),
      line(t.withoutPlace, 'without a place', '#/events?' + new URLSearchParams({place: '–'})),
      line(t.withoutActor, 'without a named actor', '#/events?actors=0'),
      line(t.single, 'told by at most one independent outlet', '#/events?single=1'),
      ...D.realisCounts.map(([name, n]) => line(n, 'status: ' + words.realis(name).toLowerCase(), '#/events?realis=' + encodeURIComponent(name))),
    ];
    const chart = charts.create('Events by confidence; the table below holds the same figures', 220, colours => ({
      grid: {left: 52, right: 8, top: 12, bottom: 40},
      tooltip: {...tooltipBase(colours), trigger: 'axis', axisPointer: {type: 'shadow'}},
      xAxis: {type: 'category', data: D.confidence.map((n, i) => (i / 10).toFixed(1)), name: 'confidence from', nameLocation: 'middle', nameGap: 26, nameTextStyle: {color: colours.soft}, axisLabel: {color: colours.soft}, axisLine: {lineStyle: {color: colours.line}}},
      yAxis: {type: 'value', minInterval: 1, axisLabel: {color: colours.soft}, splitLine: {lineStyle: {color: colours.line}}},
      series: [{name: 'Events', type: 'bar', data: D.confidence, itemStyle: {color: colours.own}, cursor: 'pointer'}],
    }), e => {
      location.hash = '#/events?confidence=' + e.dataIndex;
    });
    return {title: 'Data quality', node: h('div', null, h('h1', null, 'Data quality'),
      h('div', {class: 'figures'},
        h('div', {class: 'figure'}, h('b', null, words.number(t.articles)), h('span', null, 'articles read')),
        h('div', {class: t.rejected ? 'figure clash' : 'figure'}, h('b', null, words.number(t.rejected)), h('span', null, 'rejected')),
        h('div', {class: 'figure'}, h('b', null, words.number(q.undated.count)), h('span', null, 'articles without a date')),
        h('div', {class: 'figure'}, h('b', null, words.number(q.untagged.count)), h('span', null, 'articles in which no event was found'))),
      h('section', {'aria-labelledby': 'rejected'}, h('h2', {id: 'rejected'}, 'Rejected input'), refusals(q.refusals)),
      h('section', {'aria-labelledby': 'faults'}, h('h2', {id: 'faults'}, 'Articles'),
        examples('Without a publication date', q.undated), examples('Without an outlet', q.unnamed), examples('No event found', q.untagged),
        table('Languages of the articles', [
          {title: 'Language', cell: l => language(l[0])},
          {title: 'Articles', number: true, cell: l => words.number(l[1])},
          {title: 'Share', number: true, cell: l => words.share(l[1], t.articles)}], q.languages)),
      h('section', {'aria-labelledby': 'weak'}, h('h2', {id: 'weak'}, 'Events'),
        table('What events lack', [
          {title: 'Events', cell: l => h('a', {href: l.href}, l.text)},
          {title: 'Number', number: true, cell: l => words.number(l.n)},
          {title: 'Share', number: true, cell: l => words.share(l.n, t.events)}], events),
        h('h3', null, 'Confidence'), chart.box,
        behind('As a table', 'Events by confidence', [
          {title: 'Confidence', cell: i => eventsLink({confidence: i}, `${(i / 10).toFixed(1)} to ${((i + 1) / 10).toFixed(1)}`)},
          {title: 'Events', number: true, cell: i => words.number(D.confidence[i])}], () => D.confidence.map((n, i) => i))))};
  }

  return {render};
})();
