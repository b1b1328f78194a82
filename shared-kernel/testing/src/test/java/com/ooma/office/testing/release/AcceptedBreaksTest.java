package com.ooma.office.testing.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedBreaksTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void a_list() throws IOException {
    file =
        Files.writeString(
            folder.resolve("accepted.yaml"),
            """
            - ordering: "* /v1/phones*: is gone"
              reason: It has another name.
            - billing: "GET /v1/invoices: is gone"
              reason: Nobody asked.
            """);
  }

  @Test
  void cover_what_they_name() throws IOException {
    var accepted = AcceptedBreaks.of(file, "ordering");

    assertTrue(accepted.covers("GET /v1/phones/{mac}: is gone"));
    assertFalse(accepted.covers("GET /v1/phones: is called findPhones"));
    assertFalse(accepted.covers("GET /v1/invoices: is gone"), "that is billing's");
  }

  @Test
  void that_are_about_nothing_are_told() throws IOException {
    var accepted = AcceptedBreaks.of(file, "ordering");

    assertEquals(List.of(), accepted.aboutNothing(List.of("GET /v1/phones: is gone")));
    assertEquals(List.of("* /v1/phones*: is gone"), accepted.aboutNothing(List.of()));
  }

  @Test
  void that_were_added_want_a_reason() throws IOException {
    AcceptedBreaks.of(file, "ordering").add(List.of("GET /a: pattern was \\S, is \"x\""));

    var accepted = AcceptedBreaks.of(file, "ordering");

    assertEquals(List.of("GET /a: pattern was \\S, is \"x\""), accepted.withoutReason());
    assertTrue(accepted.covers("GET /a: pattern was \\S, is \"x\""));
  }

  @Test
  void are_none_without_a_file() throws IOException {
    assertFalse(
        AcceptedBreaks.of(folder.resolve("none.yaml"), "ordering").covers("GET /a: is gone"));
  }
}
