package com.ooma.office.provisioning.adapter.out.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.provisioning.application.media.SettleContent;
import com.ooma.office.provisioning.application.media.port.Contents;
import com.ooma.office.provisioning.application.media.port.ObjectStore;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.storage.NobodyElse;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Where an operator named a store of objects, contents come to lie there.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
@QuarkusTestResource(value = ObjectServer.class, restrictToAnnotatedClass = true)
class ContentInObjectStoreTest {

  private static final byte[] WORDS = "ce que dit Camille".getBytes(StandardCharsets.UTF_8);

  private final UUID id = UUID.randomUUID();

  @Inject Contents contents;
  @Inject ObjectStore objects;
  @Inject SettleContent settleContent;
  @Inject EntityManager entities;

  @Test
  void a_content_moves_there_sealed_and_is_found_all_along() {
    QuarkusTransaction.requiringNew().run(() -> contents.save(id, WORDS));
    assertArrayEquals(WORDS, contents.find(id).orElseThrow());

    settle();

    assertEquals(0, rows("content"));
    var sealed = new String(objects.find(id).orElseThrow(), StandardCharsets.ISO_8859_1);
    assertTrue(!sealed.contains("Camille"), "is sealed");
    assertArrayEquals(WORDS, contents.find(id).orElseThrow());
  }

  @Test
  void what_was_never_committed_is_never_there() {
    QuarkusTransaction.begin();
    contents.save(id, WORDS);
    QuarkusTransaction.rollback();

    settle();

    assertEquals(Optional.empty(), objects.find(id));
    assertEquals(Optional.empty(), contents.find(id));
  }

  @Test
  void what_is_deleted_goes_from_there_too() {
    QuarkusTransaction.requiringNew().run(() -> contents.save(id, WORDS));
    settle();

    QuarkusTransaction.requiringNew().run(() -> contents.delete(List.of(id)));
    settle();
    assertTrue(objects.find(id).isPresent(), "a move may still be under way");
    sixMinutesPass();
    settle();

    assertEquals(Optional.empty(), objects.find(id));
    assertEquals(0, rows("deleted_content"));
  }

  private void settle() {
    for (var due : settleContent.due(100)) {
      settleContent.handle(new SettleContent.Command(due));
    }
  }

  private void sixMinutesPass() {
    QuarkusTransaction.requiringNew()
        .run(() ->
            entities
                .createNativeQuery(
                    "UPDATE deleted_content SET deleted_at = deleted_at - interval '6 minutes'")
                .executeUpdate());
  }

  private long rows(String table) {
    return ((Number)
            entities
                .createNativeQuery("SELECT count(*) FROM " + table + " WHERE content_id = ?1")
                .setParameter(1, id)
                .getSingleResult())
        .longValue();
  }
}
