// The report in a real browser: opens, filters, leads from figures to sentences, fits a phone, takes keys, prints.
// Run by scripts/test-page: PAGE is the report's file, BROWSER the Chromium to drive, SHOTS a folder for screenshots.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {mkdirSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';

const address = pathToFileURL(process.env.PAGE).href;
const shots = process.env.SHOTS;
if (shots) mkdirSync(shots, {recursive: true});
let browser;
before(async () => {
  browser = await chromium.launch({executablePath: process.env.BROWSER, args: ['--no-sandbox']});
});
after(() => browser.close());

/** Opens a part of the report, runs the steps, and holds that nothing went wrong and nothing was asked of a network. */
async function on(route, steps, options = {}) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
  const page = await context.newPage();
  const wrong = [];
  page.on('pageerror', error => wrong.push(error.message));
  page.on('console', line => ['error', 'warning'].includes(line.type()) && wrong.push(line.text()));
  page.on('request', request => request.url().startsWith('file:') || request.url().startsWith('blob:') || wrong.push('asked for ' + request.url()));
  await page.goto(address + route);
  await page.waitForSelector('html[data-ready]');
  try {
    await steps(page);
    assert.deepEqual(wrong, []);
    assert.equal(await page.getAttribute('html', 'data-violation'), null);
  } finally {
    await context.close();
  }
}

const found = async page => Number((await page.textContent('.found')).replace(/,/g, '').match(/\d+/)[0]);
const wide = page => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
async function scrollThrough(page) {
  const height = await page.evaluate(() => document.body.scrollHeight);
  for (let y = 0; y < height; y += 600) {
    await page.evaluate(to => scrollTo(0, to), y);
    await page.waitForTimeout(60);
  }
  await page.evaluate(() => scrollTo(0, 0));
}
async function shot(page, name) {
  if (!shots) return;
  await scrollThrough(page);
  await page.screenshot({path: `${shots}/${name}.png`, fullPage: true});
}

test('every part opens without an error, at desktop and phone width, light and dark', async () => {
  for (const [name, options] of [
    ['desktop', {}],
    ['phone', {viewport: {width: 375, height: 812}, isMobile: true, hasTouch: true}],
    ['dark', {colorScheme: 'dark'}],
  ]) {
    for (const route of ['', 'affairs', 'events', 'outlets', 'quality']) {
      await on('#/' + route, async page => {
        assert.ok((await page.textContent('main h1')).length > 0);
        assert.equal(await wide(page), 0, `${route} is wider than a ${name}`);
        await scrollThrough(page);
        assert.equal(await page.getAttribute('html', 'data-error'), null);
        await shot(page, `${name}-${route || 'overview'}`);
      }, options);
    }
  }
});

test('the overview draws its charts, each with a table behind it', () => on('#/', async page => {
  await scrollThrough(page);
  assert.ok((await page.locator('.chart svg').count()) >= 3);
  const folds = page.locator('details.behind');
  const count = await folds.count();
  assert.ok(count >= 3);
  for (let i = 0; i < count; i++) {
    await folds.nth(i).locator('summary').click();
    await folds.nth(i).locator('tbody tr').first().waitFor();
  }
}));

test('search and filters narrow the affairs, and stay in the address', () => on('#/affairs', async page => {
  const all = await found(page);
  const title = (await page.textContent('.affair h3')).trim();
  await page.fill('#search', title);
  await page.waitForFunction(n => !document.querySelector('.found').textContent.startsWith(n + ' affairs'), String(all.toLocaleString('en-GB')));
  assert.ok((await found(page)) >= 1 && (await found(page)) < all);
  assert.match(page.url(), /q=/);
  await page.fill('#search', 'zzqqxx');
  await page.waitForSelector('text=No affair fits');
  await page.click('text=Clear the filters');
  await page.waitForSelector('.affair');
  const options = await page.locator('label:has-text("Type") option').allTextContents();
  await page.selectOption('label:has-text("Type") select', {label: options[options.length - 1]});
  await page.waitForFunction(() => location.hash.includes('type='));
  await page.waitForTimeout(300);
  const some = await found(page);
  assert.ok(some >= 1 && some < all);
  await page.reload();
  await page.waitForSelector('.affair');
  assert.equal(await found(page), some);
}));

test('only affairs with conflicting claims, and their rival claims side by side', () => on('#/affairs?conflict=1', async page => {
  if ((await found(page)) === 0) return;
  assert.equal(await page.locator('.affair').count(), await page.locator('.affair .tag.clash').count());
  await page.click('.affair h3 a');
  await page.waitForSelector('.rival table.claims');
  const letters = await page.locator('.rival .letter').allTextContents();
  const clashes = await page.locator('.rival strong.clash').allTextContents();
  assert.ok(clashes.length >= 2);
  assert.ok(clashes.every(text => text.split(', ').every(letter => letters.includes(letter))));
  await page.locator('.rival td details summary').first().click();
  await page.waitForSelector('.rival td details[open] .said');
  await shot(page, 'affair');
}));

test('a figure leads down to its sentences', () => on('#/', async page => {
  await page.click('#main .controls a');
  await page.waitForSelector('.event');
  await page.locator('.event details.reports summary').first().click();
  await page.waitForSelector('.event details[open] .sentences .said');
  assert.ok((await page.locator('.chip').count()) >= 2);
  const before = await found(page);
  await page.locator('.chip').first().click();
  await page.waitForTimeout(400);
  assert.ok((await found(page)) >= before);
}));

test('a bar leads closer, and a bar of one day to its events', () => on('#/', async page => {
  const chart = page.locator('.chart').first();
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('svg').waitFor();
  for (let depth = 0; depth < 5 && !page.url().includes('events?'); depth++) {
    const bars = chart.locator(['#8fbcdb', '#25699c', '#e2a34a', '#b23c1e'].map(fill => `svg path[fill="${fill}"]`).join(', '));
    const boxes = (await Promise.all((await bars.all()).map(bar => bar.boundingBox()))).filter(Boolean);
    // Higher than the squares of the legend.
    const bar = boxes.filter(box => box.height > 14).sort((x, y) => y.height - x.height)[0];
    await page.mouse.click(bar.x + bar.width / 2, bar.y + bar.height / 2);
    await page.waitForTimeout(400);
  }
  assert.match(page.url(), /events\?from=/);
  await page.waitForSelector('.event');
}));

test('links lead out only to web addresses, and tell nothing of where they come from', () => on('#/affairs', async page => {
  await page.click('.affair h3 a');
  await page.waitForSelector('.reading');
  for (const link of await page.locator('main a[target]').all()) {
    assert.match(await link.getAttribute('href'), /^https?:\/\//);
    assert.equal(await link.getAttribute('rel'), 'noopener noreferrer');
  }
}));

test('keys: / searches, Tab shows where it is, Enter opens', () => on('#/', async page => {
  await page.keyboard.press('/');
  await page.waitForFunction(() => document.activeElement && document.activeElement.id === 'search');
  await page.locator('.affair h3 a').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.reading h1');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.equal(outline, 'solid');
}));

test('the switch changes the colours and stays', () => on('#/', async page => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.click('#theme');
  assert.notEqual(await paper(), light);
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  assert.notEqual(await paper(), light);
}));

test('every control and table has a name', () => on('#/affairs', async page => {
  const nameless = await page.evaluate(() => [...document.querySelectorAll('input, select, button, a')]
    .filter(e => !(e.getAttribute('aria-label') || e.textContent.trim() || (e.labels && e.labels.length))).map(e => e.outerHTML));
  assert.deepEqual(nameless, []);
}));

test('it prints: pages with the charts, without the controls', () => on('#/', async page => {
  const pdf = await page.pdf({format: 'A4'});
  assert.ok(pdf.length > 20_000);
  await page.emulateMedia({media: 'print'});
  assert.equal(await page.locator('.top').isVisible(), false);
}));

test('it opens within two seconds', () => on('#/', async page => {
  const took = await page.evaluate(() => performance.getEntriesByName('dateline-open')[0].startTime);
  console.log(`# opened after ${Math.round(took)} ms`);
  assert.ok(took < Number(process.env.OPEN_MS || 2000), `opened after ${Math.round(took)} ms`);
}));
