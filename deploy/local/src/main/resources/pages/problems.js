const services = ['ordering', 'provisioning', 'porting', 'support', 'billing'];
const search = document.getElementById('search');
const count = document.getElementById('count');
const codes = document.getElementById('codes');

function cell(row, content) {
  row.insertCell().append(content);
}

/** By code and what it means, with the services that answer it: most of the kernel's are of all. */
async function catalogue() {
  const byCode = new Map();
  await Promise.all(services.map(async service => {
    const api = await (await fetch(`/openapi/${service}.json`)).json();
    const found = api.components.schemas.Problem.properties.code['x-codes'];
    for (const [code, { title, statuses, remedy }] of Object.entries(found)) {
      const known = `${code} ${title}`;
      const entry = byCode.get(known) ?? { code, title, remedy, statuses: statuses.join(', '), services: [] };
      entry.services.push(service);
      byCode.set(known, entry);
    }
  }));
  return [...byCode.values()].sort((one, other) => one.code.localeCompare(other.code));
}

function table(entries) {
  const made = document.createElement('table');
  const head = made.createTHead().insertRow();
  for (const title of ['Code', 'Status', 'Meaning', 'What to do', 'Of']) {
    head.append(Object.assign(document.createElement('th'), { scope: 'col', textContent: title }));
  }
  const body = made.createTBody();
  for (const entry of entries) {
    const row = body.insertRow();
    row.id = entry.code;
    cell(row, Object.assign(document.createElement('code'), { textContent: entry.code }));
    cell(row, entry.statuses);
    cell(row, entry.title);
    cell(row, entry.remedy);
    cell(row, entry.services.length === services.length ? 'all' : services.filter(name => entry.services.includes(name)).join(', '));
  }
  return made;
}

function show(all) {
  const words = search.words.value.toLowerCase().split(/\s+/);
  const found = all.filter(({ code, title, remedy }) => {
    const text = `${code} ${title} ${remedy}`.toLowerCase();
    return words.every(word => text.includes(word));
  });
  codes.replaceChildren(table(found));
  count.textContent = `${found.length} of ${all.length} codes`;
}

search.addEventListener('submit', event => event.preventDefault());
catalogue()
  .then(all => {
    search.words.value = decodeURIComponent(location.hash.slice(1));
    search.addEventListener('input', () => show(all));
    show(all);
  })
  .catch(() => {
    count.textContent = 'The documents could not be read: is every service up? Load the page again.';
    count.className = 'bad';
  });
