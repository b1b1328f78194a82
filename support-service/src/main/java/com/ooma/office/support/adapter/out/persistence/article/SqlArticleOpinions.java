package com.ooma.office.support.adapter.out.persistence.article;

import com.ooma.office.support.application.article.RateArticle;
import com.ooma.office.support.application.article.port.ArticleOpinions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/// Opinions of articles in Postgres.
@ApplicationScoped
class SqlArticleOpinions implements ArticleOpinions {

  private static final String SAVE =
      """
      INSERT INTO article_opinion
        (slug, account_id, person, helpful, saved_ticket, comment, given_at)
      VALUES
        (:slug, :account, :person, :helpful, :saved, CAST(:comment AS text), :now)
      ON CONFLICT (slug, account_id, person) DO UPDATE SET
        helpful = excluded.helpful,
        saved_ticket = excluded.saved_ticket,
        comment = excluded.comment,
        given_at = excluded.given_at
      """;

  private final EntityManager entities;

  SqlArticleOpinions(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void save(RateArticle.Command opinion, Instant now) {
    entities
        .createNativeQuery(SAVE)
        .setParameter("slug", opinion.slug())
        .setParameter("account", opinion.accountId())
        .setParameter("person", opinion.person())
        .setParameter("helpful", opinion.helpful())
        .setParameter("saved", opinion.savedTicket())
        .setParameter("comment", opinion.comment())
        .setParameter("now", now)
        .executeUpdate();
  }
}
