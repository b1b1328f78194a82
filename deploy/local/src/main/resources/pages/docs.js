const services = ['ordering', 'provisioning', 'porting', 'support', 'billing'];
const form = document.getElementById('identity');
const problem = document.getElementById('problem');
let token = '';

async function identify() {
  token = '';
  problem.textContent = '';
  localStorage.setItem('account', form.account.value);
  const role = form.role.value;
  if (!role) return;
  const groups = role === 'primary-member' ? ['primary-member', 'member'] : [role];
  const body = { groups, expiresIn: 43200, ...(form.account.value && { account: form.account.value }) };
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch('/sandbox/tokens', { method: 'POST', headers, body: JSON.stringify(body) });
  const answer = await response.json();
  if (response.ok) token = answer.token;
  else problem.textContent = answer.detail;
}

form.account.value = localStorage.getItem('account') ?? crypto.randomUUID();
form.onchange = identify;
form.onsubmit = event => event.preventDefault();
identify();

window.ui = SwaggerUIBundle({
  dom_id: '#swagger-ui',
  urls: services.map(name => ({ name, url: `/openapi/${name}.json` })),
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: 'StandaloneLayout',
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
  validatorUrl: null,
  requestInterceptor: request => {
    const here = new URL(request.url, location.href).origin === location.origin;
    if (here && token && !request.headers.Authorization) {
      request.headers.Authorization = `Bearer ${token}`;
    }
    return request;
  },
});
