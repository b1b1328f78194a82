// The shop around this frame is told a token and what to call the card, and nothing else.
const query = new URLSearchParams(location.search);
const form = document.getElementById('card');
const note = document.getElementById('note');
const isEnglish = query.get('lang') === 'en';

if (isEnglish) {
  document.documentElement.lang = 'en';
  document.title = 'Card';
  document.querySelectorAll('[data-en]').forEach(part => { part.textContent = part.dataset.en; });
}

form.onsubmit = async event => {
  event.preventDefault();
  const answer = await fetch('/sandbox/payments/cards', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ number: form.number.value, expires: form.expires.value }),
  });
  if (!answer.ok) {
    note.textContent = isEnglish ? 'This is no card: check the digits.' : 'Cette carte n’existe pas : vérifiez les chiffres.';
    return;
  }
  const { token, name } = await answer.json();
  form.reset();
  note.textContent = name;
  parent.postMessage({ token, name }, query.get('for'));
};
