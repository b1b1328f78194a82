package com.ooma.office.testing.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.descriptor.java.JavaType;

/// Whether all that the last release stored as JSON is still read: each value is read into the
/// row's record of today and written again, and what is lost on the way is named. A component of a
/// record that was renamed is lost so.
public final class ReleasedJson {

  private static final String COLUMNS =
      """
      SELECT table_name || '.' || column_name FROM information_schema.columns
      WHERE table_schema = '%s' AND data_type = 'jsonb'
      """;

  private final ReleasedRows rows;
  private final SessionImplementor session;
  private final ObjectMapper json = new ObjectMapper();
  private final Set<String> read = new TreeSet<>();
  private final Set<String> lost = new TreeSet<>();

  private ReleasedJson(ReleasedRows rows, SessionImplementor session) {
    this.rows = rows;
    this.session = session;
  }

  /// Called from a `@QuarkusTest` on a [ReleasedDatabase].
  ///
  /// @param others columns that no entity reads, such as `idempotency.headers`
  public static void isReadAsItWasStored(String service, EntityManager entities, String... others) {
    var rows = new ReleasedRows(service);
    var trial = new ReleasedJson(rows, entities.unwrap(SessionImplementor.class));
    entities
        .getEntityManagerFactory()
        .unwrap(SessionFactoryImplementor.class)
        .getMappingMetamodel()
        .forEachEntityDescriptor(trial::readAll);
    assertEquals(Set.of(), trial.lost, "what was stored and is not read");
    trial.read.addAll(Set.of(others));
    var columns = rows.texts(COLUMNS.formatted(ReleasedSchema.name(service)));
    assertEquals(new TreeSet<>(columns), trial.read, "columns of JSON");
  }

  private void readAll(EntityPersister entity) {
    entity
        .getAttributeMappings()
        .forEach(attribute -> {
          if (isJson(attribute)) {
            readAll(entity.getIdentifierTableName(), attribute);
          }
        });
  }

  private void readAll(String table, AttributeMapping attribute) {
    var column = attribute.getSelectable(0).getSelectionExpression();
    read.add(table + "." + column);
    var values =
        rows.texts("SELECT %2$s::text FROM %1$s WHERE %2$s IS NOT NULL".formatted(table, column));
    for (var stored : values) {
      compare(table + "." + column, tree(stored), tree(again(stored, attribute.getJavaType())));
    }
  }

  private static boolean isJson(AttributeMapping attribute) {
    return attribute.getJdbcTypeCount() == 1
        && attribute.getSingleJdbcMapping().getJdbcType().isJson();
  }

  private <T> String again(String stored, JavaType<T> type) {
    var format = session.getFactory().getSessionFactoryOptions().getJsonFormatMapper();
    return format.toString(format.fromString(stored, type, session), type, session);
  }

  private void compare(String path, JsonNode stored, JsonNode again) {
    if (stored.isObject()) {
      stored
          .properties()
          .forEach(property ->
              compare(
                  path + "." + property.getKey(),
                  property.getValue(),
                  again.path(property.getKey())));
    } else if (stored.isArray()) {
      for (int i = 0; i < stored.size(); i++) {
        compare(path + "[]", stored.get(i), again.path(i));
      }
    } else if (!stored.isNull() && !stored.equals(again)) {
      lost.add(path);
    }
  }

  private JsonNode tree(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
