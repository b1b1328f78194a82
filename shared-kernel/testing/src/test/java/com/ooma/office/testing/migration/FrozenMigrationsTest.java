package com.ooma.office.testing.migration;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenMigrationsTest {

  private static final String FIRST = "db/migration/V1__orders.sql";
  private static final String SECOND = "db/migration/V2__people.sql";

  @TempDir Path module;

  private Path list;

  @BeforeEach
  void freezeTheFirst() throws IOException {
    list = module.resolve("src/test/resources/migrations.sha256");
    write(FIRST, "CREATE TABLE orders ();");
    check(true);
  }

  @Test
  void passes_what_is_as_it_was() {
    assertDoesNotThrow(() -> check(false));
  }

  @Test
  void keeps_the_list_as_sha256sum_writes_it() throws IOException {
    assertEquals(
        "48ecc32b9e345eb98e7ce44693cf2114e13d59a07eb3eccb103722a1cacbd29c  " + FIRST + "\n",
        Files.readString(list));
  }

  @Test
  void refuses_an_edited_file_and_says_what_to_do_instead() throws IOException {
    write(FIRST, "CREATE TABLE orders (); -- better");

    var told = refusal(false);

    assertTrue(told.contains(FIRST + " was edited"), told);
    assertTrue(told.contains("in a new file: expand"), told);
  }

  @Test
  void refuses_a_removed_file() throws IOException {
    write(SECOND, "ALTER TABLE orders ADD person uuid;");
    check(true);
    Files.delete(file(FIRST));

    var told = refusal(false);

    assertTrue(told.contains(FIRST + " was removed or renamed"), told);
    assertTrue(told.contains("in a new file: expand"), told);
  }

  @Test
  void refuses_a_new_file_until_it_is_on_the_list() throws IOException {
    write(SECOND, "ALTER TABLE orders ADD person uuid;");

    var told = refusal(false);

    assertTrue(told.startsWith(SECOND + ": new"), told);
    assertTrue(told.contains("-Dmigrations.update"), told);
    check(true);
    assertDoesNotThrow(() -> check(false));
  }

  @Test
  void never_changes_a_line() throws IOException {
    var before = Files.readString(list);
    write(FIRST, "CREATE TABLE orders (); -- better");

    assertTrue(refusal(true).contains(FIRST + " was edited"));

    assertEquals(before, Files.readString(list));
  }

  @Test
  void refuses_a_line_that_it_does_not_understand() throws IOException {
    Files.writeString(list, "V1 is fine\n");

    assertTrue(refusal(true).contains("V1 is fine"));
  }

  @Test
  void knows_the_kernels_files_and_leaves_repeatable_ones_alone() throws IOException {
    write("db/kernel/V0_1__messaging.sql", "CREATE TABLE outbox ();");
    write("db/migration/R__views.sql", "CREATE OR REPLACE VIEW v AS SELECT 1;");

    var told = refusal(false);

    assertTrue(told.startsWith("db/kernel/V0_1__messaging.sql: new"), told);
  }

  @Test
  void refuses_a_module_without_migrations() throws IOException {
    Files.delete(file(FIRST));

    assertTrue(refusal(false).contains("no migrations"));
  }

  private String refusal(boolean update) {
    return assertThrows(AssertionError.class, () -> check(update)).getMessage();
  }

  private void check(boolean update) {
    new FrozenMigrations(module).check(update);
  }

  private void write(String name, String sql) throws IOException {
    Files.createDirectories(file(name).getParent());
    Files.writeString(file(name), sql);
  }

  private Path file(String name) {
    return module.resolve("src/main/resources").resolve(name);
  }
}
