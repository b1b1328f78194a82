const $ = id => document.getElementById(id);

async function ask(path, body) {
  const request = body === undefined ? {} : {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(path, request);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.detail);
  return answer;
}

function tell(note, text, bad = false) {
  note.textContent = text;
  note.className = bad ? 'bad' : 'quiet';
}

// Services

const processes = { READY: 'ready', STARTING: 'starting', DEAD: 'died', NEW: 'not started', STOPPED: 'stopped' };
let shown = '';

function cell(row, content, style = '') {
  const td = row.insertCell();
  td.className = style;
  td.append(content);
  return td;
}

function link(href, text, label) {
  const a = document.createElement('a');
  a.href = href;
  a.textContent = text;
  a.setAttribute('aria-label', label);
  return a;
}

async function showServices() {
  try {
    const services = await ask('/sandbox/services');
    if (JSON.stringify(services) === shown) return;
    shown = JSON.stringify(services);
    $('services').replaceChildren();
    for (const { name, pid, state, port } of services) {
      const row = $('services').insertRow();
      cell(row, name);
      const live = document.createElement('span');
      live.className = `state ${state}`;
      live.textContent = processes[state] ?? state;
      cell(row, live);
      cell(row, String(port), 'number');
      cell(row, pid ? String(pid) : '–', 'number aside');
      if (state === 'READY') {
        cell(row, link(`/openapi/${name}.json`, 'JSON', `OpenAPI document of ${name}`));
      } else if (state === 'DEAD') {
        const start = document.createElement('button');
        start.textContent = 'Start';
        start.setAttribute('aria-label', `Start ${name}`);
        start.onclick = () => startService(name, start);
        cell(row, start);
      } else {
        cell(row, '');
      }
    }
  } catch {
    shown = '';
    tell($('services-note'), 'The stack does not answer. Is it still running?', true);
  }
}

async function startService(name, button) {
  button.disabled = true;
  try {
    await ask(`/sandbox/services/${name}/start`, {});
    tell($('services-note'), `${name} is starting.`);
  } catch (problem) {
    tell($('services-note'), problem.message, true);
  }
  showServices();
}

// Clock

let aheadOfBrowser = null;
const paris = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', dateStyle: 'full', timeStyle: 'medium' });

async function readClock() {
  showClock(await ask('/sandbox/clock'));
}

function showClock({ now, ahead }) {
  aheadOfBrowser = new Date(now) - Date.now();
  $('ahead').textContent = words(ahead);
  tick();
}

function words(ahead) {
  const [, hours = 0, minutes = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(ahead) ?? [];
  const days = Math.floor(hours / 24);
  const parts = [[days, 'day'], [hours % 24, 'hour'], [Number(minutes), 'minute']]
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count > 1 ? 's' : ''}`);
  return parts.length ? `${parts.join(', ')} ahead of the wall` : 'as on the wall';
}

function tick() {
  if (aheadOfBrowser === null) return;
  const now = new Date(Date.now() + aheadOfBrowser);
  $('now').textContent = paris.format(now);
  $('now').dateTime = now.toISOString();
}

async function move(body) {
  try {
    showClock(await ask('/sandbox/clock', body));
    tell($('clock-note'), 'Moved.');
  } catch (problem) {
    tell($('clock-note'), problem.message, true);
  }
}

// A wall time of Paris has the offset that Paris has at about that moment.
function parisian(local) {
  const zone = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${local}:00+01:00`))
    .find(part => part.type === 'timeZoneName').value.replace('GMT', '');
  return `${local}:00${zone || 'Z'}`;
}

document.querySelectorAll('[data-advance]').forEach(button => {
  button.onclick = () => move({ advance: button.dataset.advance });
});
$('move').onsubmit = event => {
  event.preventDefault();
  move({ moveTo: parisian(event.target.moment.value) });
};

// Token

let token = '';
const account = localStorage.getItem('account') ?? crypto.randomUUID();
const tokenForm = $('token');
tokenForm.account.value = account;

function keepAccount() {
  localStorage.setItem('account', tokenForm.account.value);
  $('account').textContent = tokenForm.account.value;
}

tokenForm.account.oninput = keepAccount;
tokenForm.onsubmit = async event => {
  event.preventDefault();
  const role = tokenForm.role.value;
  const groups = role === 'primary-member' ? ['primary-member', 'member'] : [role];
  const request = { groups, ...(tokenForm.account.value && { account: tokenForm.account.value }) };
  try {
    token = (await ask('/sandbox/tokens', request)).token;
    $('copy').disabled = false;
    tell($('token-note'), `${token.slice(0, 24)}…${token.slice(-12)}`);
  } catch (problem) {
    tell($('token-note'), problem.message, true);
  }
};
$('copy').onclick = async () => {
  await navigator.clipboard.writeText(token);
  tell($('token-note'), 'Copied.');
};

document.querySelector('#curl').firstChild.textContent =
  document.querySelector('#curl').firstChild.textContent.replace('http://localhost:8080', location.origin);
keepAccount();
showServices();
readClock();
setInterval(showServices, 2000);
setInterval(readClock, 10000);
setInterval(tick, 1000);
