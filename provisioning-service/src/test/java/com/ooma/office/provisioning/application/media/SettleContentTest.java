package com.ooma.office.provisioning.application.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.provisioning.application.media.port.ObjectStore;
import com.ooma.office.provisioning.application.media.port.UnsettledContents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettleContentTest {

  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
  private static final byte[] SEALED = {1, 2, 3};

  private final Table table = new Table();
  private final Store store = new Store();
  private final UUID id = UUID.randomUUID();

  @Test
  void a_content_moves_to_the_store() {
    table.kept.put(id, SEALED);

    assertTrue(settle(NOON));

    assertEquals(Set.of(id), store.kept.keySet());
    assertEquals(Map.of(), table.kept);
  }

  @Test
  void a_content_stays_where_it_is_while_the_store_is_away() {
    table.kept.put(id, SEALED);
    store.away = true;

    assertThrows(IllegalStateException.class, () -> settle(NOON));

    assertEquals(Set.of(id), table.kept.keySet());
  }

  @Test
  void what_another_instance_moved_is_not_deleted() {
    store.kept.put(id, SEALED);

    assertFalse(settle(NOON));

    assertEquals(Set.of(id), store.kept.keySet());
  }

  @Test
  void what_was_deleted_is_deleted_in_the_store_once_no_move_can_bring_it_back() {
    store.kept.put(id, SEALED);
    table.deleted.put(id, NOON);

    assertEquals(List.of(), settleContent(NOON.plusSeconds(60)).due(10));
    assertEquals(List.of(id), settleContent(NOON.plus(Duration.ofMinutes(6))).due(10));
    assertTrue(settle(NOON.plus(Duration.ofMinutes(6))));

    assertEquals(Map.of(), store.kept);
    assertEquals(Map.of(), table.deleted);
  }

  @Test
  void nothing_is_due_without_a_store() {
    table.kept.put(id, SEALED);
    store.there = false;

    assertEquals(List.of(), settleContent(NOON).due(10));
  }

  private boolean settle(Instant now) {
    return settleContent(now).handle(new SettleContent.Command(id));
  }

  private SettleContent settleContent(Instant now) {
    return new SettleContent(table, store, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static final class Table implements UnsettledContents {

    private final Map<UUID, byte[]> kept = new HashMap<>();
    private final Map<UUID, Instant> deleted = new HashMap<>();

    @Override
    public List<UUID> due(Instant deletedBefore, int limit) {
      var old =
          deleted.entrySet().stream()
              .filter(each -> each.getValue().isBefore(deletedBefore))
              .map(Map.Entry::getKey);
      return Stream.concat(kept.keySet().stream(), old).limit(limit).toList();
    }

    @Override
    public Optional<byte[]> findSealed(UUID contentId) {
      return Optional.ofNullable(kept.get(contentId));
    }

    @Override
    public boolean isDeleted(UUID contentId) {
      return deleted.containsKey(contentId);
    }

    @Override
    public void moved(UUID contentId) {
      kept.remove(contentId);
    }

    @Override
    public void forgotten(UUID contentId) {
      deleted.remove(contentId);
    }
  }

  private static final class Store implements ObjectStore {

    private final Map<UUID, byte[]> kept = new HashMap<>();
    private boolean there = true;
    private boolean away;

    @Override
    public boolean isThere() {
      return there;
    }

    @Override
    public void put(UUID contentId, byte[] sealed) {
      if (away) {
        throw new IllegalStateException("away");
      }
      kept.put(contentId, sealed);
    }

    @Override
    public Optional<byte[]> find(UUID contentId) {
      return Optional.ofNullable(kept.get(contentId));
    }

    @Override
    public void delete(UUID contentId) {
      kept.remove(contentId);
    }
  }
}
