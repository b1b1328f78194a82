package com.ooma.office.support.adapter.out.persistence.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ooma.office.support.domain.notice.NoticeKind;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Facts that were stored once are read for ever, under the names they had. The samples are only
/// ever added to: a new kind needs one, a new component of an old kind is absent in them.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class StoredFactsTest {

  @Inject NoticeFactsJson facts;
  @Inject ObjectMapper json;

  @ParameterizedTest
  @EnumSource
  void what_was_stored_is_read_and_written_alike(NoticeKind kind) throws IOException {
    var stored = samples().get(kind.name());
    assertNotNull(stored, "there is no sample of " + kind);

    var read = facts.read(kind, stored.toString());

    assertEquals(kind, read.kind());
    var written = json.readTree(facts.write(read));
    stored
        .properties()
        .forEach(each -> assertEquals(each.getValue(), written.get(each.getKey()), each.getKey()));
  }

  @ParameterizedTest
  @EnumSource
  void what_a_newer_version_added_is_passed_over(NoticeKind kind) throws IOException {
    var stored = ((ObjectNode) samples().get(kind.name())).put("addedLater", "unknown here");

    assertEquals(kind, facts.read(kind, stored.toString()).kind());
  }

  private JsonNode samples() throws IOException {
    try (var kept = StoredFactsTest.class.getResourceAsStream("/stored/notice.facts.json")) {
      return json.readTree(kept);
    }
  }
}
