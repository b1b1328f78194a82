const roles = { 'primary-member': 'membre principal', member: 'membre', ops: 'exploitation', care: 'service client' };
const people = document.getElementById('people');
const form = document.getElementById('new');
const note = document.getElementById('note');

function wayOf(person) {
  const query = new URLSearchParams(location.search);
  query.delete('prompt');
  query.set('person', person.id);
  return `/sandbox/openid/authorize?${query}`;
}

async function listPeople() {
  const all = await (await fetch('/sandbox/openid/people')).json();
  people.replaceChildren(...all.map(person => {
    const entry = document.createElement('li');
    const door = document.createElement('a');
    door.href = wayOf(person);
    door.textContent = person.name;
    const about = document.createElement('span');
    const role = person.groups.includes('primary-member') ? 'primary-member' : person.groups[0];
    about.textContent = [roles[role] ?? role, person.email, person.account].filter(Boolean).join(' · ');
    entry.append(door, about);
    return entry;
  }));
}

form.account.value = crypto.randomUUID();
form.onsubmit = async event => {
  event.preventDefault();
  const role = form.role.value;
  const isMember = role.endsWith('member');
  const answer = await fetch('/sandbox/openid/people', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      name: form.name.value,
      ...(form.email.value && { email: form.email.value }),
      ...(isMember && { account: form.account.value }),
      groups: role === 'primary-member' ? ['member', 'primary-member'] : [role],
    }),
  });
  const person = await answer.json();
  if (answer.ok) location.assign(wayOf(person));
  else note.textContent = person.detail;
};
listPeople();
