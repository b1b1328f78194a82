// The page tells the address of this stack, and lets each block of commands be copied.
document.querySelectorAll('pre').forEach(pre => {
  pre.tabIndex = 0;
  const code = pre.querySelector('code');
  if (!code.classList.contains('language-bash')) {
    pre.className = 'printed';
    return;
  }
  code.textContent = code.textContent.replace('http://localhost:8080', location.origin);
  const copy = document.createElement('button');
  copy.textContent = 'Copy';
  copy.onclick = async () => {
    await navigator.clipboard.writeText(code.textContent);
    copy.textContent = 'Copied';
  };
  pre.after(copy);
});
