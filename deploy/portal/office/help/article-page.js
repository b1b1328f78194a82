import { get, put } from '../core/client.js';
import { html, nothing, repeat } from '../core/lit.js';
import { Page } from '../core/page.js';
import { problemBox } from '../core/problem.js';
import { link } from '../core/router.js';
import { has } from '../core/session.js';
import { t } from '../core/words.js';
import { markdown } from './markdown.js';

/** An article of the help, and whether it helped. */
class ArticlePage extends Page {
  isRated = false;

  /** @override */
  heading() {
    return this.article?.value?.title ?? t('Aide', 'Help');
  }

  /** @override */
  opened() {
    const path = { slug: this.params.slug };
    this.article = this.source(() => get('/v1/articles/{slug}', { path }));
    this.rating = this.intent();
  }

  /** @override */
  view() {
    return html`<p><a href=${link('help')}>← ${t('Aide', 'Help')}</a></p>
      <h1 lang=${this.article?.value ? 'fr' : nothing}>${this.heading()}</h1>
      ${this.article?.show(
        article =>
          html`<div class="beside">
            <article class="sheet" lang="fr">
              <p><strong>${article.summary}</strong></p>
              ${markdown(article.text)}
            </article>
            <aside class="sheet" aria-label=${t('Et aussi', 'See also')}>
              ${has('member', 'primary-member')
                ? html`<h2>${t('Cela vous a aidé ?', 'Did this help?')}</h2>
                    ${problemBox(this.rating?.refusal, { again: this.rating?.again })}
                    ${this.isRated
                      ? html`<p role="status">${t('Merci !', 'Thank you!')}</p>`
                      : html`<p class="row">
                          <button type="button" @click=${() => this.rate(true)}>${t('Oui', 'Yes')}</button>
                          <button type="button" @click=${() => this.rate(false)}>${t('Non', 'No')}</button>
                        </p>`}`
                : nothing}
              ${article.related.length
                ? html`<h2>${t('Et aussi', 'See also')}</h2>
                    <ul class="rows" lang="fr">
                      ${repeat(
                        article.related,
                        each => each.slug,
                        each =>
                          html`<li>
                            <a href=${link(`help/${each.slug}`)}><strong>${each.title}</strong></a>
                          </li>`,
                      )}
                    </ul>`
                : nothing}
              <p><a href=${link('help')}>${t('Écrire au support', 'Write to support')}</a></p>
            </aside>
          </div>`,
      )}`;
  }

  rate(/** @type {boolean} */ helpful) {
    this.rating?.run(helpful, async () => {
      await put('/v1/articles/{slug}/feedback', { path: { slug: this.params.slug }, body: { helpful } });
      this.isRated = true;
    });
  }
}
customElements.define('office-article', ArticlePage);
