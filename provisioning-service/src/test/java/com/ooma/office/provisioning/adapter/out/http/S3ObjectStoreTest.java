package com.ooma.office.provisioning.adapter.out.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Against a server of the protocol.
class S3ObjectStoreTest {

  private static final ObjectServer SERVER = new ObjectServer();
  private static Map<String, String> settings;

  private final UUID id = UUID.randomUUID();

  @BeforeAll
  static void start() {
    settings = SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void what_is_put_is_found_until_it_is_deleted() {
    var store = store(settings);
    var largest = new byte[20 << 20];
    new Random(7).nextBytes(largest);

    store.put(id, largest);
    store.put(id, largest);

    assertArrayEquals(largest, store.find(id).orElseThrow());
    store.delete(id);
    store.delete(id);
    assertEquals(Optional.empty(), store.find(id));
  }

  @Test
  void who_has_another_key_is_not_let_in() {
    var wrong = new HashMap<>(settings);
    wrong.put("office.contents.s3.secret-key", "guessed");
    var store = store(wrong);

    assertEquals(
        403, assertThrows(S3Exception.class, () -> store.put(id, new byte[1])).statusCode());
  }

  @Test
  void a_bucket_that_is_not_there_is_not_an_absent_object() {
    var wrong = new HashMap<>(settings);
    wrong.put("office.contents.s3.bucket", "elsewhere");
    var store = store(wrong);

    assertEquals(404, assertThrows(S3Exception.class, () -> store.find(id)).statusCode());
  }

  @Test
  void without_a_bucket_there_is_none() {
    assertFalse(store(Map.of()).isThere());
    assertTrue(store(settings).isThere());
  }

  private static S3ObjectStore store(Map<String, String> values) {
    var config =
        new SmallRyeConfigBuilder().withMapping(S3Settings.class).withDefaultValues(values).build();
    return new S3ObjectStore(config.getConfigMapping(S3Settings.class));
  }
}
