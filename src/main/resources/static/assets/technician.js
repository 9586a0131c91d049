// Keeps each tap on the phone until the service answered it, in the order of tapping. The keys are
// made by the service with the page: a tap that is sent twice counts once.
(() => {
  const main = document.querySelector('main[data-technician]');
  const sending = document.getElementById('sending');
  const word = document.getElementById('word');
  // By the technician, not by the link: what the evening did not send goes with the morning's link.
  const shelf = 'mittelpunkt.taps.' + main.dataset.technician;
  const PAUSES = [1, 2, 4, 8, 16, 30, 60];
  const LONGEST_ANSWER = 15000;
  const LOOK_AGAIN = 60000;
  let inMemory = '[]';
  let failures = 0;
  let busy = false;
  let timer;

  // A browser may forbid storage; then a tap lives as long as the page.
  const store = text => { inMemory = text; try { localStorage.setItem(shelf, text); } catch { /* kept above */ } };
  const kept = () => {
    let text = inMemory;
    try { text = localStorage.getItem(shelf) ?? '[]'; } catch { /* as above */ }
    try { const taps = JSON.parse(text); return Array.isArray(taps) ? taps : []; } catch { return []; }
  };
  const drop = key => store(JSON.stringify(kept().filter(tap => tap.key !== key)));

  function say(text, good) {
    word.textContent = text;
    word.className = 'message ' + (good ? 'good' : 'bad');
    word.hidden = false;
  }

  function mark() {
    const taps = kept();
    const text = failures ? main.dataset.waiting : main.dataset.sending;
    const told = text.replace('{0}', taps.length);
    sending.hidden = taps.length === 0;
    if (sending.textContent !== told) sending.textContent = told;
    for (const button of document.querySelectorAll('form.tap button')) {
      const { visit, tap, reason } = read(button.form, button);
      const waits = taps.some(it => it.visit === visit && it.tap === tap && (it.reason ?? '') === (reason ?? ''));
      button.dataset.text ??= button.textContent;
      button.classList.toggle('sent', waits);
      button.textContent = waits ? button.dataset.text + ' · ' + main.dataset.sent : button.dataset.text;
    }
  }

  function read(form, button) {
    const fields = Object.fromEntries(new FormData(form));
    if (button?.name) fields[button.name] = button.value;
    return fields;
  }

  document.addEventListener('submit', event => {
    if (!event.target.matches('form.tap')) return;
    event.preventDefault();
    const fields = read(event.target, event.submitter);
    const taps = kept();
    if (!taps.some(it => it.key === fields.key || (it.visit === fields.visit && it.tap === fields.tap))) {
      store(JSON.stringify([...taps, { ...fields, at: Date.now() }]));
    }
    word.hidden = true;
    mark();
    send();
  });

  async function ask(address, options) {
    const abort = new AbortController();
    const limit = setTimeout(() => abort.abort(), LONGEST_ANSWER);
    try {
      const answer = await fetch(address, { ...options, cache: 'no-store', redirect: 'error', signal: abort.signal });
      // Read within the limit: a connection may die between head and body.
      return { status: answer.status, ok: answer.ok, text: await answer.text() };
    } finally {
      clearTimeout(limit);
    }
  }

  async function send() {
    clearTimeout(timer);
    const [tap] = kept();
    if (busy || !tap) return;
    busy = true;
    try {
      const { at, ...fields } = tap;
      const ago = Math.max(0, Math.round((Date.now() - at) / 1000)) || 0;
      const answer = await ask(main.dataset.send, { method: 'POST', body: new URLSearchParams({ ...fields, ago }) });
      // What is not our JSON came from somewhere between, such as a hotel's sign-in page.
      const said = JSON.parse(answer.text);
      if (answer.ok && said.answer) {
        drop(tap.key);
        say(said.text, said.good);
      } else if (answer.status === 422 && said.field) {
        drop(tap.key);
        say(said.detail, false);
      } else {
        if (answer.status === 404 && said.detail) say(said.detail, false);
        throw new Error('not taken yet');
      }
      failures = 0;
    } catch {
      failures++;
    }
    busy = false;
    mark();
    if (failures) timer = setTimeout(send, 1000 * PAUSES[Math.min(failures, PAUSES.length) - 1]);
    else if (kept().length) send();
    else look();
  }

  // What was open stays open; and the second half of a double tap must not meet the next stop.
  function replace(day) {
    const old = document.getElementById('day');
    const open = new Set([...old.querySelectorAll('details[open]')].map(it => it.id));
    const focused = old.contains(document.activeElement);
    for (const details of day.querySelectorAll('details')) details.open = open.has(details.id);
    day.classList.add('fresh');
    old.replaceWith(day);
    if (focused) document.getElementById('next-title')?.focus({ preventScroll: true });
    setTimeout(() => day.classList.remove('fresh'), 700);
    mark();
  }

  // The page as it is now, unless something is still to be sent.
  async function look() {
    if (busy || kept().length) return;
    try {
      const answer = await ask(main.dataset.page, { headers: { Accept: 'text/html' } });
      const day = answer.ok && new DOMParser().parseFromString(answer.text, 'text/html').getElementById('day');
      if (day && !kept().length) replace(day);
    } catch { /* the next look comes */ }
  }

  const wake = () => { if (document.visibilityState === 'visible') { if (kept().length) send(); else look(); } };
  addEventListener('online', wake);
  document.addEventListener('visibilitychange', wake);
  // Another page of this phone may have tapped or sent.
  addEventListener('storage', event => { if (event.key === shelf) mark(); });
  setInterval(wake, LOOK_AGAIN);
  mark();
  send();
})();
