const list = document.getElementById('list');
const note = document.getElementById('note');
const article = document.getElementById('mail');
const filter = document.getElementById('filter');
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
  const wanted = filter.value.trim().toLowerCase();
  const found = mails.filter(mail => mail.to.join(' ').toLowerCase().includes(wanted)).reverse();
  list.replaceChildren(...found.map(mail => {
    const button = element('button', '', { type: 'button', 'aria-current': String(mail.id === read) });
    button.append(
      element('strong', mail.subject || '(no subject)'),
      element('span', mail.to.join(', ')),
      element('span', when.format(new Date(mail.date))));
    button.onclick = () => open(mail);
    const item = document.createElement('li');
    item.append(button);
    return item;
  }));
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

async function refresh() {
  try {
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
