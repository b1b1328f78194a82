package com.ooma.office.support.domain.article;

import static com.ooma.office.support.domain.article.ArticleVersion.State.DRAFT;
import static com.ooma.office.support.domain.article.ArticleVersion.State.FORMER;
import static com.ooma.office.support.domain.article.ArticleVersion.State.PUBLISHED;
import static com.ooma.office.support.domain.article.ArticleVersion.State.SCHEDULED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ArticleHistoryTest {

  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
  private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));
  private static final Instant LATER = NOON.plus(Duration.ofDays(2));

  private final ArticleHistory three = written("un", "deux", "trois");

  @Test
  void a_draft_is_seen_by_nobody() {
    assertEquals(List.of(DRAFT, DRAFT, DRAFT), statesAt(three, NOON));
    assertTrue(three.shownAt(LATER).isEmpty());
  }

  @Test
  void a_version_is_seen_from_its_moment_on_until_another_one_is() {
    var history = three.publish(1, NOON).publish(3, TOMORROW);

    assertEquals(List.of(PUBLISHED, DRAFT, SCHEDULED), statesAt(history, NOON));
    assertEquals(List.of(PUBLISHED, DRAFT, SCHEDULED), statesAt(history, TOMORROW.minusNanos(1)));
    assertEquals(List.of(FORMER, DRAFT, PUBLISHED), statesAt(history, TOMORROW));
  }

  @Test
  void a_version_in_place_of_one_that_was_to_come_makes_that_a_draft_again() {
    var history = three.publish(1, NOON).publish(2, LATER).publish(3, TOMORROW);

    assertEquals(List.of(FORMER, DRAFT, PUBLISHED), statesAt(history, LATER));
  }

  @Test
  void the_former_words_can_come_back() {
    var history = three.publish(1, NOON).publish(2, TOMORROW).publish(1, LATER);

    assertEquals(List.of(PUBLISHED, FORMER, DRAFT), statesAt(history, LATER));
  }

  @Test
  void a_withdrawn_article_is_not_seen_now_nor_later() {
    var history = three.publish(1, NOON).publish(2, LATER).withdraw(TOMORROW);

    assertEquals(List.of(FORMER, DRAFT, DRAFT), statesAt(history, LATER));
    assertEquals(history, history.withdraw(LATER));
  }

  @Test
  void what_was_never_written_is_not_published() {
    assertThrows(Refused.class, () -> three.publish(4, NOON));
    assertThrows(Refused.class, () -> three.publish(0, NOON));
  }

  @Test
  void words_are_known_again() {
    assertTrue(three.has(article("deux")));
    assertFalse(three.has(article("quatre")));
  }

  @Property
  void members_never_see_two_versions_at_once(
      @ForAll @Size(max = 12) List<@IntRange(max = 39) Integer> steps,
      @ForAll @IntRange(max = 20) int hour) {
    var history = three;
    for (int step : steps) {
      var moment = NOON.plus(Duration.ofHours(step % 10));
      history = step < 30 ? history.publish(1 + step / 10, moment) : history.withdraw(moment);
    }
    var then = NOON.plus(Duration.ofHours(hour));
    long seen = statesAt(history, then).stream().filter(PUBLISHED::equals).count();
    assertTrue(seen <= 1, history + " at " + then);
  }

  private static List<ArticleVersion.State> statesAt(ArticleHistory history, Instant moment) {
    return history.versions().stream().map(version -> version.stateAt(moment)).toList();
  }

  private static ArticleHistory written(String... texts) {
    var history = new ArticleHistory("rio", List.of());
    for (var text : texts) {
      history = history.write(UUID.randomUUID(), article(text), "ops-1", NOON);
    }
    return history;
  }

  private static Article article(String text) {
    return new Article(
        "rio", ArticleCategory.PORTING, "RIO", "Un code.", List.of("code"), List.of(), text);
  }
}
