// Charts: drawn when they come into view, again when the theme or the width changes.

const charts = (() => {
  let live = [];
  let printing = false;

  const dark = () => !printing && (document.documentElement.dataset.theme === 'dark' ||
    (!document.documentElement.dataset.theme && matchMedia('(prefers-color-scheme: dark)').matches));

  function palette() {
    return dark()
      ? {text: '#e8e4da', soft: '#a8a498', line: '#3b3f45', paper: '#1d2024', land: '#33383f', low: '#3d4a57', high: '#6fb1de',
        quads: ['#8ec5e8', '#3f8fc4', '#eeb265', '#df6b4a'], calm: '#5a9fce', hostile: '#df6b4a', own: '#5a9fce', copied: '#c99a4e', other: '#565b62'}
      : {text: '#24221e', soft: '#67635a', line: '#dcd7cb', paper: '#ffffff', land: '#e9e5db', low: '#dbe7f0', high: '#1c5f92',
        quads: ['#8fbcdb', '#25699c', '#e2a34a', '#b23c1e'], calm: '#25699c', hostile: '#b23c1e', own: '#25699c', copied: '#d79a3c', other: '#b9b4a8'};
  }

  /** Options that every chart has. Tooltips are drawn as text, never as markup. */
  function base(colours) {
    return {
      animation: false,
      textStyle: {fontFamily: 'system-ui, sans-serif', color: colours.text},
      tooltip: {renderMode: 'richText', confine: true, backgroundColor: colours.paper, borderColor: colours.line,
        textStyle: {color: colours.text, fontSize: 13}},
    };
  }

  /** A chart of a height in pixels, or as a function of its width; make(colours, width) gives its options. */
  function create(label, height, make, onclick) {
    const heightOf = typeof height === 'function' ? height : null;
    const box = h('div', {class: 'chart', role: 'img', 'aria-label': label});
    box.style.height = (heightOf ? 400 : height) + 'px';
    const item = {box, make, chart: null};
    item.draw = () => {
      if (!box.isConnected) return;
      if (!item.chart) {
        item.chart = echarts.init(box, null, {renderer: 'svg'});
        if (onclick) item.chart.on('click', onclick);
      }
      const colours = palette();
      if (heightOf) box.style.height = heightOf(box.clientWidth) + 'px';
      item.chart.resize();
      item.chart.setOption({...base(colours), ...make(colours, box.clientWidth)}, true);
    };
    live.push(item);
    watcher.observe(box);
    return {box, redraw: item.draw, chart: () => item.chart};
  }

  const watcher = new IntersectionObserver(entries => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      watcher.unobserve(entry.target);
      const item = live.find(i => i.box === entry.target);
      if (item && !item.chart) item.draw();
    }
  }, {rootMargin: '300px'});

  const redraw = () => live.forEach(item => item.chart && item.draw());

  function clear() {
    live.forEach(item => item.chart && item.chart.dispose());
    live = [];
    watcher.disconnect();
  }

  addEventListener('resize', later(redraw, 150));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  addEventListener('beforeprint', () => {
    printing = true;
    document.querySelectorAll('main details').forEach(fold => {
      if (fold.fill) return;
      fold.open = true;
    });
    live.forEach(item => item.draw());
  });
  addEventListener('afterprint', () => {
    printing = false;
    redraw();
  });

  return {create, clear, redraw, dark};
})();
