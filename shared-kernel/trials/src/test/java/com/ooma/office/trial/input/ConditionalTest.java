package com.ooma.office.trial.input;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The sample's tag is `"7"`.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class ConditionalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "7"                | 304
          W/"7"              | 304
          "1", W/"7" , "9"   | 304
          *                  | 304
          "77"               | 200
          W/"77", "8"        | 200
          7                  | 200
          nonsense"          | 200
          """)
  void who_has_it_is_told_so(String ifNoneMatch, int status) {
    var asked = given().header("If-None-Match", ifNoneMatch);
    var answer = asked.get("/v1/samples/" + UUID.randomUUID() + "/tagged").then();
    answer.statusCode(status).header("ETag", equalTo("\"7\""));
    if (status == 304) {
      answer.body(emptyString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "7"                | 7
          7                  | 7
          "6"                | 6
          *                  | 7
          "6", "7"           | 7
          "7","9"            | 7
          "6", W/"7"         |
          W/"7"              |
          "6", "8"           |
          "seven"            |
          ""                 |
          "-7"               |
          """)
  void who_changes_it_may_have_seen_this(String ifMatch, Long revision) {
    if (revision == null) {
      var refused =
          assertThrows(Refused.class, () -> Revision.seen(ifMatch, () -> Optional.of(7L)));
      assertEquals(Refused.Kind.STALE, refused.kind());
    } else {
      assertEquals(revision, Revision.seen(ifMatch, () -> Optional.of(7L)));
    }
  }

  @Test
  void what_is_not_there_was_seen_by_nobody() {
    assertThrows(Refused.class, () -> Revision.seen("*", Optional::empty));
    assertNull(Revision.seen(null, Optional::empty));
  }
}
