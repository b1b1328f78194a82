package com.ooma.office.testing.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// Holds the samples of each column of JSON, `stored/<table>.<column>.json` among a service's test
/// resources, against the record that is its type now: whatever was stored once is read for ever,
/// under the names it had. Samples are only ever added to.
///
/// A column of plain text says itself what its text is.
public final class StoredSamples {

  private static final String JSON_COLUMN = "com.ooma.office.kernel.persistence.JsonColumn";

  private StoredSamples() {}

  /// One test for each column of the service's rows.
  ///
  /// @param json reads and writes as the columns do
  public static Stream<DynamicTest> of(String servicePackage, ObjectMapper json) {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(servicePackage + ".adapter.out.persistence")
            .stream()
            .flatMap(row -> row.getFields().stream())
            .filter(field -> field.isAnnotatedWith(JSON_COLUMN))
            .map(JavaField::reflect)
            .filter(field -> field.getType() != String.class)
            .map(field -> dynamicTest(nameOf(field), () -> check(field, json)));
  }

  private static String nameOf(Field field) {
    var column = field.getAnnotation(Column.class);
    return tableOf(field.getDeclaringClass())
        + "."
        + (column == null ? field.getName() : column.name());
  }

  /// A row that belongs to another doesn't say its table, but has its name.
  private static String tableOf(Class<?> row) {
    var table = row.getAnnotation(Table.class);
    return table == null
        ? row.getSimpleName()
            .replaceFirst("Row$", "")
            .replaceAll("(?<=.)([A-Z])", "_$1")
            .toLowerCase(Locale.ROOT)
        : table.name();
  }

  private static void check(Field field, ObjectMapper json) throws IOException {
    var samples = samples(field, json);
    assertFalse(samples.isEmpty(), "there is no sample");
    var type = json.constructType(field.getGenericType());
    for (var stored : samples) {
      var read = json.readValue(stored.traverse(), type);
      assertKept(stored, json.readTree(json.writeValueAsString(read)), "");
    }
  }

  private static JsonNode samples(Field field, ObjectMapper json) throws IOException {
    var name = "/stored/" + nameOf(field) + ".json";
    try (var kept = field.getDeclaringClass().getResourceAsStream(name)) {
      assertNotNull(kept, "there are no samples " + name);
      return json.readTree(kept);
    }
  }

  /// All that was stored is still there; there may be more, which is absent in what was stored.
  private static void assertKept(JsonNode stored, JsonNode now, String at) {
    if (!stored.isContainerNode()) {
      assertEquals(stored, now, at);
      return;
    }
    assertNotNull(now, at);
    stored
        .properties()
        .forEach(
            each -> assertKept(each.getValue(), now.get(each.getKey()), at + "/" + each.getKey()));
    for (int i = 0; stored.isArray() && i < stored.size(); i++) {
      assertKept(stored.get(i), now.get(i), at + "/" + i);
    }
  }
}
