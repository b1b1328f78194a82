package com.ooma.office.trial.idempotency;

import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.testing.OfficeTestResource;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// Uses the database in the ways that services do.
@Path("/v1/ledger")
@PermitAll
public class Ledger {

  private final AgroalDataSource database;
  private final EntityManager entities;
  private final AtomicInteger lost = new AtomicInteger();

  Ledger(AgroalDataSource database, EntityManager entities) {
    this.database = database;
    this.entities = entities;
  }

  @GET
  @Path("/read")
  public String read() throws SQLException {
    try (var connection = database.getConnection();
        var select = connection.createStatement();
        var row = select.executeQuery("SELECT 1")) {
      row.next();
      return row.getString(1);
    }
  }

  @GET
  @Path("/entities")
  @Transactional
  public String throughTheEntityManager() {
    return entities.createNativeQuery("SELECT 1").getSingleResult().toString();
  }

  @POST
  @Path("/once")
  @Idempotent
  @APIResponse(
      responseCode = "201",
      content =
          @Content(mediaType = "application/json", schema = @Schema(implementation = Object.class)))
  public Response once() {
    return Created.at("/v1/ledger/read", Map.of("entry", UUID.randomUUID()));
  }

  /// Somebody else is faster, so many times.
  @POST
  @Path("/contended")
  @Idempotent
  @APIResponse(
      responseCode = "201",
      content =
          @Content(mediaType = "application/json", schema = @Schema(implementation = Object.class)))
  public Response contended(@QueryParam("times") int times) {
    if (lost.getAndIncrement() < times) {
      throw new OptimisticLockException("changed meanwhile");
    }
    return Created.at("/v1/ledger/read", Map.of("lost", lost.getAndSet(0) - 1));
  }

  @GET
  @Path("/slow")
  @Transactional
  public String slow() {
    return String.valueOf(
        entities.createNativeQuery("SELECT 1 FROM pg_sleep(60)").getSingleResult());
  }

  @GET
  @Path("/dawdling")
  @Transactional
  public String dawdling() throws InterruptedException {
    throughTheEntityManager();
    Thread.sleep(1_500);
    return throughTheEntityManager();
  }

  /// Loses its connection after the last statement and before the commit.
  @POST
  @Path("/lost-at-commit")
  @Transactional
  public String lostAtCommit() throws SQLException {
    entities
        .createNativeQuery(
            """
            INSERT INTO idempotency (caller, route, key, fingerprint, status, headers)
            VALUES ('c', 'r', gen_random_uuid()::text, '', 201, '{}')
            """)
        .executeUpdate();
    var backend = entities.createNativeQuery("SELECT pg_backend_pid()").getSingleResult();
    try (var administrator = OfficeTestResource.postgres().administrator();
        var kill = administrator.createStatement()) {
      kill.execute("SELECT pg_terminate_backend(" + backend + ", 5000)");
    }
    return "done";
  }
}
