const list = document.getElementById('list');
const note = document.getElementById('note');
const article = document.getElementById('mail');
const filter = document.getElementById('filter');
const now = document.getElementById('now');
const narrow = matchMedia('(max-width: 48rem)');
const when = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', dateStyle: 'medium', timeStyle: 'short' });

let mails = [];
let read = decodeURIComponent(location.hash.slice(1));
let seen = '';

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function show() {
  const focused = document.activeElement?.dataset?.mail;
  const wanted = filter.value.trim().toLowerCase();
  const found = mails.filter(mail => mail.to.join(' ').toLowerCase().includes(wanted)).reverse();
  list.replaceChildren(...found.map(mail => {
    const button = element('button', '', { type: 'button', 'aria-current': String(mail.id === read), 'data-mail': mail.id });
    button.append(
      element('strong', mail.subject || '(no subject)'),
      element('span', mail.to.join(', ')),
      element('span', when.format(new Date(mail.date))));
    button.onclick = () => {
      open(mail);
      if (narrow.matches) article.scrollIntoView();
    };
    const item = document.createElement('li');
    item.append(button);
    return item;
  }));
  if (focused) list.querySelector(`[data-mail="${focused}"]`)?.focus({ preventScroll: true });
  note.textContent = found.length ? `${found.length} of ${mails.length}` : 'Nothing yet.';
}

function open(mail) {
  read = mail.id;
  location.replace(`#${mail.id}`);
  const facts = document.createElement('dl');
  for (const [name, value] of [['From', mail.from], ['To', mail.to.join(', ')], ['Date', when.format(new Date(mail.date))]]) {
    facts.append(element('dt', name), element('dd', value));
  }
  article.replaceChildren(element('h2', mail.subject || '(no subject)'), facts);
  if (mail.html) {
    // an empty sandbox: no scripts, no forms, no way out; our own policy keeps remote pictures away
    article.append(element('iframe', '', { sandbox: '', srcdoc: mail.html, title: 'The mail as it looks' }));
  }
  if (mail.text) {
    if (mail.html) article.append(element('h2', 'As plain text'));
    article.append(element('pre', mail.text));
  }
  show();
}

// The arrow keys go through the list, mail by mail.
list.onkeydown = event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...list.querySelectorAll('button')];
  const next = buttons[buttons.indexOf(document.activeElement) + step];
  if (!next) return;
  next.focus();
  open(mails.find(mail => mail.id === next.dataset.mail));
};

async function showClock() {
  const clock = await (await fetch('/sandbox/clock')).json();
  now.dateTime = clock.now;
  now.textContent = when.format(new Date(clock.now));
}

async function refresh() {
  try {
    await showClock();
    const body = await (await fetch('/sandbox/mails')).text();
    if (body === seen) return;
    seen = body;
    mails = JSON.parse(body);
    const chosen = mails.find(mail => mail.id === read);
    if (chosen && !article.querySelector('dl')) open(chosen);
    else show();
  } catch {
    note.textContent = 'The stack does not answer. Is it still running?';
  }
}

filter.oninput = show;
refresh();
setInterval(refresh, 2000);
