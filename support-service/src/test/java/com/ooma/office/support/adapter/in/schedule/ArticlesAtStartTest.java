package com.ooma.office.support.adapter.in.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.support.application.article.ArticleHit;
import com.ooma.office.support.application.article.LoadShippedArticle;
import com.ooma.office.support.application.article.LoadShippedArticles;
import com.ooma.office.support.application.article.RefreshArticleIndex;
import com.ooma.office.support.application.article.port.ArticleIndex;
import com.ooma.office.support.application.article.port.Articles;
import com.ooma.office.support.domain.article.Article;
import com.ooma.office.support.domain.article.ArticleCategory;
import com.ooma.office.support.domain.article.ArticleHistory;
import io.quarkus.runtime.StartupEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArticlesAtStartTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T11:00:00Z"), ZoneOffset.UTC);
  private static final Article ARTICLE =
      new Article("rio", ArticleCategory.PORTING, "Le RIO", "Oui.", List.of(), List.of(), "Texte");

  private final List<String> indexed = new ArrayList<>();
  private boolean down = true;
  private int asks;
  private Runnable asked = () -> {};
  private ArticleHistory saved = new ArticleHistory("rio", List.of());

  @Test
  void a_database_that_ends_a_transaction_does_not_end_the_service_and_is_tried_again() {
    var start = start();

    start.load(new StartupEvent());
    assertEquals(List.of(), indexed);

    down = false;
    start.tryAgain();
    start.tryAgain();

    assertEquals(List.of("rio"), indexed);
    assertEquals(1, saved.latest());
  }

  @Test
  void the_first_round_does_not_do_what_the_start_is_still_at() throws Exception {
    down = false;
    var start = start();
    var busy = new Thread(() -> start.load(new StartupEvent()));
    asked =
        () -> {
          asked = () -> {};
          var round = new Thread(start::tryAgain);
          round.start();
          join(round);
        };

    busy.start();
    busy.join();

    assertEquals(1, asks);
    assertEquals(List.of("rio"), indexed);
  }

  private ArticlesAtStart start() {
    return new ArticlesAtStart(
        new LoadShippedArticles(
            () -> List.of(ARTICLE), new LoadShippedArticle(articles(), UUID::randomUUID, CLOCK)),
        new RefreshArticleIndex(articles(), index(), CLOCK));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private Articles articles() {
    return new Articles() {
      @Override
      public ArticleHistory historyForUpdate(String slug) {
        asks++;
        asked.run();
        if (down) {
          throw new IllegalStateException(
              "terminating connection due to idle-in-transaction timeout");
        }
        return saved;
      }

      @Override
      public void save(ArticleHistory history) {
        saved = history;
      }

      @Override
      public List<Article> shownAt(Instant moment) {
        return saved.shownAt(moment).map(version -> List.of(version.article())).orElse(List.of());
      }

      @Override
      public String editionAt(Instant moment) {
        return shownAt(moment).toString();
      }
    };
  }

  private ArticleIndex index() {
    return new ArticleIndex() {
      @Override
      public String edition() {
        return indexed.isEmpty() ? "" : List.of(ARTICLE).toString();
      }

      @Override
      public void replace(String edition, List<Article> articles) {
        articles.forEach(article -> indexed.add(article.slug()));
      }

      @Override
      public List<ArticleHit> search(String typed, int limit) {
        return List.of();
      }
    };
  }
}
