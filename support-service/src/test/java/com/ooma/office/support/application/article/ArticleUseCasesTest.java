package com.ooma.office.support.application.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.article.port.ArticleIndex;
import com.ooma.office.support.domain.article.Article;
import com.ooma.office.support.domain.article.ArticleCategory;
import com.ooma.office.support.domain.article.ArticleVersion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArticleUseCasesTest {

  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

  private final InMemoryArticles articles = new InMemoryArticles();
  private final List<Article> shipped = new ArrayList<>(List.of(article("livré")));
  private final Index index = new Index();
  private Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);

  @Test
  void what_a_release_brings_is_published_at_once_and_once() {
    load();
    load();

    assertEquals(List.of(article("livré")), articles.shownAt(NOON));
    assertEquals(1, articles.historyForUpdate("rio").latest());
  }

  @Test
  void a_release_replaces_the_words_of_the_former_one() {
    load();
    shipped.set(0, article("mieux"));
    load();

    assertEquals(List.of(article("mieux")), articles.shownAt(NOON));
  }

  @Test
  void an_instance_of_the_former_release_does_not_bring_its_words_back() {
    load();
    shipped.set(0, article("mieux"));
    load();
    shipped.set(0, article("livré"));
    load();

    assertEquals(List.of(article("mieux")), articles.shownAt(NOON));
  }

  @Test
  void what_ops_wrote_stays_also_when_a_release_has_other_words() {
    load();
    write("d’ops", 1L);
    publish(2, null);
    shipped.set(0, article("mieux"));
    load();

    assertEquals(List.of(article("d’ops")), articles.shownAt(NOON));
  }

  @Test
  void what_ops_withdrew_does_not_come_back_with_the_next_start_nor_release() {
    load();
    new WithdrawArticle(articles, clock).handle(new WithdrawArticle.Command("rio"));
    load();
    shipped.set(0, article("mieux"));
    load();

    assertEquals(List.of(), articles.shownAt(NOON));
  }

  @Test
  void nobodys_words_are_lost_to_who_did_not_read_them() {
    write("un", null);
    assertRefused(Refused.Kind.UNGUARDED, () -> write("deux", null));
    write("deux", 1L);
    assertRefused(Refused.Kind.STALE, () -> write("trois", 1L));
    assertRefused(Refused.Kind.STALE, () -> write("trois", 7L));

    assertEquals(2, articles.historyForUpdate("rio").latest());
  }

  @Test
  void a_version_may_be_published_up_to_a_year_ahead() {
    write("un", null);
    var inAYear = NOON.plus(Duration.ofDays(366));

    assertEquals(ArticleVersion.State.SCHEDULED, publish(1, inAYear).state());
    assertRefused(Refused.Kind.INVALID, () -> publish(1, inAYear.plusSeconds(1)));
    assertRefused(Refused.Kind.NOT_FOUND, () -> publish(2, null));
    assertEquals(ArticleVersion.State.PUBLISHED, publish(1, NOON.minusSeconds(60)).state());
  }

  @Test
  void the_index_is_built_again_only_when_members_see_something_else() {
    load();
    refresh();
    refresh();
    assertEquals(1, index.built);

    write("demain", 1L);
    publish(2, NOON.plus(Duration.ofDays(1)));
    refresh();
    assertEquals(1, index.built);

    clock = Clock.fixed(NOON.plus(Duration.ofDays(1)), ZoneOffset.UTC);
    refresh();
    assertEquals(2, index.built);
    assertEquals(List.of(article("demain")), index.articles);
  }

  private void load() {
    new LoadShippedArticles(
            () -> List.copyOf(shipped), new LoadShippedArticle(articles, UUID::randomUUID, clock))
        .handle();
  }

  private void refresh() {
    new RefreshArticleIndex(articles, index, clock).handle();
  }

  private void write(String text, Long seen) {
    new WriteArticle(articles, UUID::randomUUID, clock)
        .handle(new WriteArticle.Command(article(text), "ops-1", seen));
  }

  private ArticleVersionView publish(int version, Instant from) {
    return new PublishArticle(articles, clock)
        .handle(new PublishArticle.Command("rio", version, from));
  }

  private static void assertRefused(Refused.Kind kind, Runnable what) {
    assertEquals(kind, assertThrows(Refused.class, what::run).kind());
  }

  private static Article article(String text) {
    return new Article(
        "rio", ArticleCategory.PORTING, "RIO", "Un code.", List.of("code"), List.of(), text);
  }

  private static final class Index implements ArticleIndex {

    private String edition = "";
    private List<Article> articles = List.of();
    private int built;

    @Override
    public String edition() {
      return edition;
    }

    @Override
    public void replace(String newEdition, List<Article> newArticles) {
      edition = newEdition;
      articles = newArticles;
      built++;
    }

    @Override
    public List<ArticleHit> search(String words, int limit) {
      return List.of();
    }
  }
}
