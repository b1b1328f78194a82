/**
 * A place whose content changes while somebody types: it keeps the most room that it took, so that nothing below it
 * moves. For what has an upper bound; lists without one are the last of their page.
 */
class Room extends HTMLElement {
  #width = 0;
  #seen = new ResizeObserver(([{ contentRect }]) => {
    const isTurned = contentRect.width !== this.#width;
    this.#width = contentRect.width;
    this.style.minHeight = isTurned ? '' : `${contentRect.height}px`;
  });

  connectedCallback() {
    this.#seen.observe(this);
  }

  disconnectedCallback() {
    this.#seen.disconnect();
  }
}
customElements.define('office-room', Room);
