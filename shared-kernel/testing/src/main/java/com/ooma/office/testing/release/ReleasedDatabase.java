package com.ooma.office.testing.release;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.credential.SecretsKeyset;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/// Starts a service on what the last release left in its tables, with the key to what is sealed
/// there; its own migrations run at the start, as they would in production. To be used beside
/// [OfficeTestResource], for the annotated class only.
public final class ReleasedDatabase implements QuarkusTestResourceLifecycleManager {

  private String service = "";

  @Override
  public void init(Map<String, String> initArgs) {
    service = Objects.requireNonNull(initArgs.get("service"), "name the service");
  }

  @Override
  public Map<String, String> start() {
    try {
      new ReleasedSchema(service).restore();
      var schema = ReleasedSchema.name(service);
      return Map.of(
          "office.secrets.keyset",
          SecretsKeyset.knownToAll(),
          "quarkus.datasource.jdbc.url",
          OfficeTestResource.postgres().jdbcUrl(schema),
          "quarkus.flyway.schemas",
          schema,
          "quarkus.flyway.default-schema",
          schema);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Nothing: the schema goes with the server.
  @Override
  public void stop() {}

  /// What this one says holds.
  @Override
  public int order() {
    return 10;
  }
}
