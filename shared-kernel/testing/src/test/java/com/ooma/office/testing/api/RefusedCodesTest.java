package com.ooma.office.testing.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedCodesTest {

  private static final String SOURCE =
      """
      throw Refused.conflict(
          "seat-limit", "There are enough.");
      throw Refused.invalid("name-malformed", "A name has one line.");
      """;

  @TempDir private Path sources;

  @Test
  void are_all_in_the_catalogue_with_their_statuses() throws IOException {
    expect(
        """
        {"seat-limit": {"statuses": ["409"]}, "name-malformed": {"statuses": ["line"]}}
        """);
  }

  @Test
  void are_missed() throws IOException {
    expect(
        """
        {"name-malformed": {"statuses": ["line"]}}
        """,
        "seat-limit is not in the catalogue: give it a line in problems_fr, problems_en, refusals");
  }

  @Test
  void have_the_status_of_their_kind() throws IOException {
    expect(
        """
        {"seat-limit": {"statuses": ["422"]}, "name-malformed": {"statuses": ["line"]}}
        """,
        "seat-limit comes with 409, not with [422] only");
  }

  @Test
  void are_explained_in_french_too() throws IOException {
    expect(
        """
        {"seat-limit": {"statuses": ["409"]}, "name-malformed": {"statuses": ["422"]}}
        """,
        "name-malformed has no detail in French: give it one in details_fr");
  }

  @Test
  void are_still_said_by_somebody() throws IOException {
    expect(
        """
        {"seat-limit": {"statuses": ["409"]}, "name-malformed": {"statuses": ["line"]}, "gone": {}}
        """,
        "gone is in the catalogue, but nobody says it");
  }

  private void expect(String codes, String... faults) throws IOException {
    Files.writeString(sources.resolve("Seats.java"), SOURCE);
    assertEquals(
        List.of(faults),
        RefusedCodes.faultsOf(
            new ObjectMapper().readTree(codes), Set.of("seat-limit"), List.of(sources)));
  }
}
